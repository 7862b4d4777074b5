/** Styles that Word has by itself, by the names that stand in a document. */
type BuiltIn = 'Normal' | 'Caption' | `Heading${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`;

/** Word's own name for a style by its name in the document; Normal for those that are not Word's own. */
export function builtInOf(name: string | undefined): BuiltIn {
  if (name === 'caption') return 'Caption';
  const level = /^heading ([1-9])$/.exec(name ?? '')?.[1];
  return level === undefined ? 'Normal' : (`Heading${level}` as BuiltIn);
}
