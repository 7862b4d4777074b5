import { readXmlEvents } from '../../../src/document/docx/xml-events.ts';

/** One way in which LibreOffice's text export has other text than a reader of the final document sees. */
interface Habit {
  /** For the table, after "as LibreOffice has it: ". */
  readonly name: string;
  readonly change: (xml: string) => string;
}

const renamed = (name: string, to: string) => (xml: string) =>
  xml.replace(new RegExp(`(</?(?:\\w+:)?)${name}(?=[\\s>/])`, 'g'), `$1${to}`);

/** The Choices that LibreOffice 7 takes; of all others it takes the Fallback. */
const taken = /^(wps|wpg|w14|a14|p14)$/;

const habits: readonly Habit[] = [
  {
    name: 'deleted text shown',
    change: (xml) =>
      [
        renamed('delText', 't'),
        renamed('del', 'ins'),
        renamed('moveFrom', 'moveTo'),
        renamed('cellDel', 'cellIns'),
      ].reduce((text, change) => change(text), xml),
  },
  { name: 'hidden text shown', change: renamed('vanish', 'shown') },
  { name: 'formulas left out', change: (xml) => xml.replace(/(<\/?m:)t(?=[\s>/])/g, '$1none') },
  {
    name: 'other alternate content',
    change: (xml) =>
      xml.replace(
        /(<(?:\w+:)?Choice\s[^>]*?Requires=")([^"]*)"/g,
        (whole, before: string, required: string) =>
          required.split(' ').every((prefix) => taken.test(prefix)) ? whole : `${before}unknown"`,
      ),
  },
  { name: 'first items of lists added', change: withFirstItems },
  { name: 'text frames left out', change: (xml) => without(xml, framesIn(xml)) },
];

/** A list control that shows its placeholder gets its first item beside it. */
function withFirstItems(xml: string): string {
  return xml.replace(
    /<w:sdtPr>((?:(?!<\/w:sdtPr>)[\s\S])*)<\/w:sdtPr>(?:(?!<\/?w:sdt(?:Pr)?>)[\s\S])*?<\/w:p>\s*(?=<\/w:sdtContent>)/g,
    (control, properties: string) => {
      const item = /<w:(?:comboBox|dropDownList)[\s>][\s\S]*?<w:listItem[^>]*w:value="([^"]*)"/.exec(
        properties,
      )?.[1];
      if (item === undefined || !/<w:showingPlcHdr[\s/]/.test(properties)) return control;
      return control.replace(/<\/w:p>\s*$/, `<w:r><w:t>${item}</w:t></w:r></w:p>`);
    },
  );
}

/** A main part as LibreOffice takes it, and by which of its habits that differs. */
export function asShown(xml: string): { readonly xml: string; readonly habits: readonly string[] } {
  const used: string[] = [];
  let now = xml;
  for (const { name, change } of habits) {
    const next = change(now);
    if (next !== now) used.push(name);
    now = next;
  }
  return { xml: now, habits: used };
}

/** A stretch of XML, as UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A text without some stretches, which may lie in each other. */
export function without(xml: string, stretches: readonly Stretch[]): string {
  let text = '';
  let at = 0;
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    if (start >= at) text += xml.slice(at, start);
    at = Math.max(at, end);
  }
  return text + xml.slice(at);
}

/** Elements of a name that hold, as a property of their own, an element that fits. */
export function elementsWith(
  xml: string,
  name: string,
  fits: (property: string, value: (attribute: string) => string | undefined) => boolean,
): readonly Stretch[] {
  const open: { start: number; found: boolean }[] = [];
  const found: Stretch[] = [];
  readXmlEvents(xml, 'document', {
    open: (tag, start) => {
      if (tag.local === name) open.push({ start, found: false });
      const last = open.at(-1);
      if (last && fits(tag.local, (attribute) => tag.value(attribute))) last.found = true;
    },
    close: (tag, _start, end) => {
      if (tag.local !== name) return;
      const last = open.pop();
      if (last?.found) found.push({ start: last.start, end });
    },
  });
  return found;
}

/** Paragraphs in frames, which are text boxes to LibreOffice; drop caps are not. */
function framesIn(xml: string): readonly Stretch[] {
  return elementsWith(
    xml,
    'p',
    (property, value) => property === 'framePr' && (value('dropCap') ?? 'none') === 'none',
  );
}
