import type { Head } from './ports.ts';

/** Those that may be chosen: what is withdrawn only where it is chosen already. @param chosen ids */
export function choosable<T extends Head>(all: readonly T[], chosen: readonly string[] = []): readonly T[] {
  return all.filter(({ id, withdrawn }) => !withdrawn || chosen.includes(id));
}
