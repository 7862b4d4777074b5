import type { DocxPackage } from './package.ts';
import { child, readRoot, type XmlNode } from './xml-node.ts';

/** What a document's settings say of changing it. */
export interface Settings {
  readonly locked: 'readOnly' | 'protected' | null;
  /** Changes are tracked, by choice or because the document is protected so. */
  readonly tracking: boolean;
}

/** Kinds of protection under which the running text can't be changed (ECMA-376 part 1, 17.18.23). */
const locking = new Set(['readOnly', 'comments', 'forms']);

/** Reads a document's settings. @throws DocumentFault `damaged` when they are not well-formed. */
export function readSettings(source: DocxPackage): Settings {
  const part = source.relationships(source.mainPart).find(({ kind }) => kind === 'settings')?.part;
  return part && source.has(part) ? settingsOf(source.text(part)) : { locked: null, tracking: false };
}

/**
 * What a settings part says. Protection that forces tracking is no lock. A password that is asked for before the
 * document may be changed is one; a recommendation to open it for reading is not, since Word lets it be declined.
 * @throws DocumentFault `damaged` when it is not well-formed.
 */
export function settingsOf(xml: string): Settings {
  const root = readRoot(xml, 'settings');
  const protection = child(root, 'documentProtection');
  const enforced = protection !== undefined && isOn(protection, 'enforcement', false);
  const edit = enforced ? (protection.tag.value('edit') ?? '') : '';
  const track = child(root, 'trackRevisions');
  const tracking = edit === 'trackedChanges' || (track !== undefined && isOn(track, 'val', true));
  if (locking.has(edit)) return { locked: 'protected', tracking };
  const write = child(root, 'writeProtection');
  const password = ['hash', 'hashValue'].some((name) => write?.tag.value(name));
  return { locked: password ? 'readOnly' : null, tracking };
}

function isOn(node: XmlNode, attribute: string, absent: boolean): boolean {
  const value = node.tag.value(attribute);
  return value === undefined ? absent : ['1', 'true', 'on'].includes(value);
}
