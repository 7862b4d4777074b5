import { readXmlEvents } from '../../../src/document/docx/xml-events.ts';

/** A level of a list. */
export interface Level {
  start: number;
  format: string;
  /** The label, with %1 to %9 for the numbers of the levels. */
  text: string;
  /** The paragraph style that stands for this level. */
  style: string | undefined;
}

/** A list as paragraphs name it by number. */
export interface List {
  /** Lists with the same one count on from each other. */
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that begin anew where this list is first used, and at which number. */
  readonly restarts: ReadonlyMap<number, number>;
}

interface Abstract {
  readonly levels: Map<number, Level>;
  styleLink: string | undefined;
  numStyleLink: string | undefined;
}
interface Num {
  abstract: string;
  readonly levels: Map<number, Level>;
  readonly restarts: Map<number, number>;
}

/** The lists of a numbering part, by number. */
export function readNumbering(xml: string): ReadonlyMap<string, List> {
  const abstracts = new Map<string, Abstract>();
  const nums = new Map<string, Num>();
  let levels: Map<number, Level> | undefined;
  let abstract: Abstract | undefined;
  let num: Num | undefined;
  let level: Level | undefined;
  let override = 0;
  let at = 0;
  readXmlEvents(xml, 'numbering', {
    open: (tag) => {
      const value = tag.value('val') ?? '';
      switch (tag.local) {
        case 'abstractNum':
          levels = new Map();
          abstract = { levels, styleLink: undefined, numStyleLink: undefined };
          abstracts.set(tag.value('abstractNumId') ?? '', abstract);
          break;
        case 'styleLink':
          if (abstract) abstract.styleLink = value;
          break;
        case 'numStyleLink':
          if (abstract) abstract.numStyleLink = value;
          break;
        case 'num':
          levels = new Map();
          num = { abstract: '', levels, restarts: new Map() };
          nums.set(tag.value('numId') ?? '', num);
          break;
        case 'abstractNumId':
          if (num) num.abstract = value;
          break;
        case 'lvlOverride':
          override = Number(tag.value('ilvl'));
          break;
        case 'startOverride':
          num?.restarts.set(override, Number(value));
          break;
        case 'lvl':
          level = { start: 0, format: 'decimal', text: '', style: undefined };
          at = Number(tag.value('ilvl'));
          levels?.set(at, level);
          break;
        case 'AlternateContent':
          // LibreOffice makes nothing of such a level, nor of what follows in it.
          if (level) level.text = `%${at + 1}.`;
          level = undefined;
          break;
        case 'start':
          if (level) level.start = Number(value);
          break;
        case 'numFmt':
          if (level) level.format = value;
          break;
        case 'lvlText':
          if (level) level.text = value;
          break;
        case 'pStyle':
          if (level) level.style = value;
          break;
      }
    },
    close: ({ local }) => {
      if (local === 'lvl') level = undefined;
      else if (local === 'abstractNum') abstract = undefined;
      else if (local === 'num') num = undefined;
    },
  });
  const byStyle = new Map([...abstracts.values()].map((one) => [one.styleLink, one]));
  return new Map(
    [...nums].map(([id, { abstract: name, levels: own, restarts }]): [string, List] => {
      const base = abstracts.get(name);
      const linked = base?.numStyleLink === undefined ? base : (byStyle.get(base.numStyleLink) ?? base);
      return [id, { abstract: name, levels: new Map([...(linked?.levels ?? []), ...own]), restarts }];
    }),
  );
}
