import { readXmlEvents } from '../../../src/document/docx/xml-events.ts';
import type { List } from './numbering.ts';

/** The list and level that a paragraph style puts its paragraphs in. */
export interface StyleList {
  readonly id: string;
  readonly level: number;
}

interface Style {
  basedOn: string | undefined;
  id: string | undefined;
  level: number | undefined;
}

/** Reads what paragraph styles say of lists, by themselves or by what they are based on. */
export function readStyleLists(
  xml: string | undefined,
  lists: ReadonlyMap<string, List>,
): (style: string | undefined) => StyleList | undefined {
  const styles = new Map<string, Style>();
  let standard: string | undefined;
  let now: Style | undefined;
  if (xml) {
    readXmlEvents(xml, 'styles', {
      open: (tag) => {
        const value = tag.value('val');
        if (tag.local === 'style') {
          now = { basedOn: undefined, id: undefined, level: undefined };
          const id = tag.value('styleId') ?? '';
          styles.set(id, now);
          if (tag.value('type') === 'paragraph' && /^(1|true|on)$/.test(tag.value('default') ?? ''))
            standard = id;
        } else if (now && tag.local === 'basedOn') now.basedOn = value;
        else if (now && tag.local === 'numId') now.id = value;
        else if (now && tag.local === 'ilvl') now.level = Number(value);
      },
      close: ({ local }) => {
        if (local === 'style') now = undefined;
      },
    });
  }
  return (name) => {
    let id = name ?? standard;
    for (let steps = 0; id !== undefined && steps < 20; steps++) {
      const style = styles.get(id);
      if (style?.id !== undefined) {
        const levels = lists.get(style.id)?.levels ?? new Map();
        const linked = [...levels].find(([, level]) => level.style === id)?.[0] as number | undefined;
        return { id: style.id, level: linked ?? style.level ?? 0 };
      }
      id = style?.basedOn;
    }
    return undefined;
  };
}
