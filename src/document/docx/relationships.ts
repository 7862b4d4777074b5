import { readXmlEvents } from './xml-events.ts';

/** A pointer from one part of a package to another. */
export interface Relationship {
  readonly id: string;
  /** The last step of the type's address, such as `officeDocument`: the same in transitional and strict documents. */
  readonly kind: string;
  /** The part that is pointed at, or null for something outside the package, which is never fetched. */
  readonly part: string | null;
}

/** The part that holds the relationships of a part; of the package itself when the name is empty. */
export function relationshipsPart(part: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/**
 * The relationships of a part.
 * @param source the part that they belong to, empty for the package.
 * @throws DocumentFault as reading XML does.
 */
export function readRelationships(xml: string, source: string): readonly Relationship[] {
  const found: Relationship[] = [];
  readXmlEvents(xml, relationshipsPart(source), {
    open: (tag) => {
      if (tag.local !== 'Relationship') return;
      const type = tag.attribute('Type') ?? '';
      const external = tag.attribute('TargetMode') === 'External';
      found.push({
        id: tag.attribute('Id') ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        part: external ? null : resolve(source, tag.attribute('Target') ?? ''),
      });
    },
  });
  return found;
}

/** A target as the name of a part: relative to the folder of its source, or from the root. */
function resolve(source: string, target: string): string {
  const folder = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folder.pop();
    else if (step !== '.' && step !== '') folder.push(step);
  }
  return folder.join('/');
}

/** The address from a part's folder to another part. */
export function targetFrom(source: string, part: string): string {
  return `${'../'.repeat(source.split('/').length - 1)}${part}`;
}
