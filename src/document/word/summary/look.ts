import type { DraftText } from '../../../evidence/index.ts';
import { type Laid, type SummarySize, summarySizes, summaryTags } from '../../../summary/index.ts';
import { supports } from '../run.ts';
import { blocksOf, draftText, ourControls, paragraphProperties } from '../text.ts';
import { picturesIn } from './pictures.ts';
import { loadStanding, type Standing, standingIn } from './standing.ts';

/** What a write needs to know of the document, from one round trip. */
export interface Looked {
  /** Our control of the size asked for; a null object when there is none. */
  readonly control: Word.ContentControl;
  /** How many controls of that size there are: copies that somebody made are left alone. */
  readonly controls: number;
  readonly standing: Standing | undefined;
  /** A part of the document as a flat package, for its styles. */
  readonly flat: string;
  readonly paragraphs: readonly Word.Paragraph[];
  readonly text: DraftText;
  readonly all: Readonly<Record<SummarySize, Word.ContentControl>>;
  readonly cursor: Word.Paragraph;
  /** Changes are tracked, as far as Word can tell. */
  readonly tracking: boolean;
}

/** Looks at the document: one round trip. */
export async function look(context: Word.RequestContext, { size }: Pick<Laid, 'size'>): Promise<Looked> {
  const { body, contentControls } = context.document;
  const same = contentControls.getByTag(summaryTags[size]);
  same.load('items/id');
  const all = ourControls(context);
  const control = all[size];
  loadStanding(control);
  const own = control.getOoxml();
  const { paragraphs } = body;
  paragraphs.load(paragraphProperties);
  const sample = paragraphs.getFirstOrNullObject().getOoxml();
  const cursor = context.document.getSelection().paragraphs.getLastOrNullObject();
  cursor.load('text');
  const tells = supports('1.4');
  if (tells) context.document.load('changeTrackingMode');
  await context.sync();
  const flat = control.isNullObject ? (sample.value ?? '') : own.value;
  return {
    control,
    controls: same.items.length,
    standing: control.isNullObject ? undefined : standingIn(control, size, picturesIn(flat)),
    flat,
    paragraphs: paragraphs.items,
    text: draftText(paragraphs.items, blocksOf(all)),
    all,
    cursor,
    tracking: tells && context.document.changeTrackingMode !== 'Off',
  };
}

/** The control of ours that a paragraph stands in, by the paragraph's number in the document's text. */
export function controlOver(looked: Looked, at: number): Word.ContentControl | undefined {
  const paragraph = looked.text.paragraphs[at];
  if (!paragraph?.ours) return undefined;
  return summarySizes
    .map((size) => looked.all[size])
    .find(
      (control) =>
        !control.isNullObject &&
        control.paragraphs.items.some(({ text }) => text === looked.paragraphs[at]?.text),
    );
}
