/**
 * Which of two semantic versions is later: negative, 0 or positive as in a sort. What is not three numbers with full stops between
 * comes before what is, in the order of its text.
 */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [numbersOf(a), numbersOf(b)];
  if (!one || !other) return Number(!!one) - Number(!!other) || (a < b ? -1 : Number(a > b));
  return one.map((number, i) => number - (other[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function numbersOf(version: string): readonly number[] | null {
  return /^\d+\.\d+\.\d+$/.test(version) ? version.split('.').map(Number) : null;
}
