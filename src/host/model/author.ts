/** Somebody who works in the document. */
export interface Author {
  readonly name: string;
  readonly email: string;
}

/** A person by name; what the host makes up of an address says so by its domain (RFC 2606). */
export function authorNamed(name: string): Author {
  const local = name
    .normalize('NFD')
    .replace(/[^\p{ASCII}]/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '.');
  return { name, email: `${local || 'anonym'}@example.invalid` };
}

/** The first letters of a name's words, as Word signs comments. */
export function initialsOf(name: string): string {
  return (name.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu) ?? []).join('').toUpperCase();
}
