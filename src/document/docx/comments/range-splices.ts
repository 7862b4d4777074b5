import { insertAt, type Splice } from '../splice.ts';
import type { RunPlace, Spot } from '../text/index.ts';

/** Marks to be put at a spot. */
export interface Placing {
  readonly spot: Spot;
  readonly marks: string;
}

/**
 * Puts marks between characters, in the order given. A run is split where a mark comes within it: both halves keep its
 * properties and its text stays as it is, with its white space.
 */
export function rangeSplices(xml: string, placings: readonly Placing[]): readonly Splice[] {
  const texts = new Map<number, Placing[]>();
  const splices: Splice[] = [];
  for (const placing of placings) {
    const { run, at, text } = placing.spot;
    if (!run) splices.push(outsideRuns(xml, placing));
    else if (at <= contentStart(run, text)) splices.push(insertAt(run.start, placing.marks));
    else if (at >= contentEnd(xml, run, text)) splices.push(insertAt(run.end, placing.marks));
    else if (!text || at <= text.inside || at >= text.insideEnd) {
      const edge = !text ? at : at <= text.inside ? text.start : text.end;
      splices.push(insertAt(edge, `${endTag(xml, run)}${placing.marks}${startOf(xml, run)}`));
    } else texts.set(text.start, [...(texts.get(text.start) ?? []), placing]);
  }
  for (const inText of texts.values()) splices.push(splitText(xml, inText));
  return splices;
}

/** Where a run's content begins, seen from a place in it: its text's first character when that comes first. */
function contentStart(run: RunPlace, text: Spot['text']): number {
  const start = run.properties?.end ?? run.inside;
  return text && text.start <= start ? text.inside : start;
}

function contentEnd(xml: string, run: RunPlace, text: Spot['text']): number {
  const end = run.end - endTag(xml, run).length;
  return text && text.end >= end ? text.insideEnd : end;
}

const nameAt = (xml: string, start: number) => /^<([^\s/>]+)/.exec(xml.slice(start, start + 256))?.[1] ?? '';
const endTag = (xml: string, run: RunPlace) =>
  /<\/[^<>]*>$/.exec(xml.slice(Math.max(0, run.end - 256), run.end))?.[0] ?? '';

/** A run's start tag and properties once more, for its second half. */
function startOf(xml: string, run: RunPlace): string {
  const properties = run.properties ? xml.slice(run.properties.start, run.properties.end) : '';
  return xml.slice(run.start, run.inside) + properties;
}

function splitText(xml: string, placings: readonly Placing[]): Splice {
  const [first] = placings as [Placing];
  const text = first.spot.text as NonNullable<Spot['text']>;
  const run = first.spot.run as RunPlace;
  const name = nameAt(xml, text.start);
  const tag = `<${name} xml:space="preserve">`;
  // Where the text did not ask for it, its outer white space does not count and may not begin to.
  const kept = /\sxml:space\s*=\s*["']preserve["']/.test(xml.slice(text.start, text.inside));
  let made = tag;
  let at = text.inside;
  let marks = '';
  const between = () => {
    if (marks === '') return;
    const cdata = insideCdata(xml, text.inside, at);
    made += `${cdata ? ']]>' : ''}</${name}>${endTag(xml, run)}${marks}${startOf(xml, run)}${tag}${cdata ? '<![CDATA[' : ''}`;
    marks = '';
  };
  for (const { spot, marks: more } of placings.toSorted((one, other) => one.spot.at - other.spot.at)) {
    if (spot.at > at) between();
    made += xml.slice(at, spot.at);
    at = spot.at;
    marks += more;
  }
  between();
  made += xml.slice(at, text.insideEnd);
  if (!kept) made = tag + made.slice(tag.length).trim();
  return { start: text.start, end: text.end, text: `${made}</${name}>` };
}

function insideCdata(xml: string, start: number, at: number): boolean {
  const before = xml.slice(start, at);
  return before.lastIndexOf('<![CDATA[') > before.lastIndexOf(']]>');
}

/** In a paragraph without runs; one that is written `<w:p/>` is opened for it. */
function outsideRuns(xml: string, { spot, marks }: Placing): Splice {
  const { paragraph, at } = spot;
  const whole = xml.slice(paragraph.start, paragraph.end);
  if (!/^<[^<>]*\/>$/.test(whole)) return insertAt(at, marks);
  const name = nameAt(xml, paragraph.start);
  return {
    start: paragraph.start,
    end: paragraph.end,
    text: `${whole.replace(/\s*\/>$/, '>')}${marks}</${name}>`,
  };
}
