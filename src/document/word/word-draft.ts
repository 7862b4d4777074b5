import { type Assessment, DocumentFault, type Stored, writeXml } from '../../assessment/index.ts';
import {
  type Place,
  type Placed,
  type Summary,
  summaryAlias,
  summaryContent,
  summaryTag,
  transitional,
} from '../../summary/index.ts';
import { lookAgain, lookOf, readStyles, sustainabilityHeading } from '../docx/index.ts';
import type { DraftDocument } from '../draft.ts';
import { addPart, deletePart, type HeldPart, heldParts } from './custom-xml.ts';
import { flatPackage, stylesOf } from './flat-package.ts';
import { wordFault } from './word-fault.ts';

/** Outline levels below this are headings; 10 is body text. */
const bodyLevel = 10;

/** The draft that is open in Word, through Office.js. */
export class WordDraft implements DraftDocument {
  async readAssessment(): Promise<Stored> {
    const held = await heldParts();
    return newest(held)?.stored ?? held[0]?.stored ?? { kind: 'none' };
  }

  /** The new part is proven by reading it back before the old ones go (office-js #5910); damaged ones stay. */
  async writeAssessment(assessment: Assessment): Promise<void> {
    const xml = writeXml(assessment);
    const before = await heldParts();
    await addPart(xml);
    const known = new Set(before.map(({ part }) => part.id));
    const added = (await heldParts()).find(
      ({ part, stored }) => !known.has(part.id) && sameAs(assessment, stored),
    );
    if (!added) throw new DocumentFault('notKept', 'the new custom XML part is not there');
    for (const old of before) if (old.stored.kind === 'found') await deletePart(old);
  }

  /** Three round trips to Word at most: to look, to write, to look again. */
  async writeSummary(summary: Summary, place: Place): Promise<Placed> {
    if (!Office.context.requirements.isSetSupported('WordApi', '1.3')) {
      throw new DocumentFault('tooOld', 'WordApi 1.3 is not supported');
    }
    try {
      return await Word.run((context) => write(context, summary, place));
    } catch (error) {
      throw wordFault(error);
    }
  }
}

function sameAs(assessment: Assessment, stored: HeldPart['stored']): boolean {
  return stored.kind === 'found' && writeXml(stored.assessment) === writeXml(assessment);
}

/** Of several assessments, as two officers at once can make, the one that was changed last. */
function newest(held: readonly HeldPart[]): HeldPart | undefined {
  const at = ({ stored }: HeldPart) => (stored.kind === 'found' ? stored.assessment.at : '');
  return held
    .filter(({ stored }) => stored.kind === 'found')
    .toSorted((a, b) => at(b).localeCompare(at(a)))[0];
}

async function write(context: Word.RequestContext, summary: Summary, place: Place): Promise<Placed> {
  const { body, contentControls } = context.document;
  const existing = contentControls.getByTag(summaryTag).getFirstOrNullObject();
  existing.load('id');
  const before = existing.getOoxml();
  const paragraphs = body.paragraphs;
  paragraphs.load('items/text,items/outlineLevel,items/tableNestingLevel');
  const cursor = context.document.getSelection().paragraphs.getLastOrNullObject();
  cursor.load('text');
  const sample = paragraphs.getFirstOrNullObject().getOoxml();
  await context.sync();

  const headings = paragraphs.items.filter(
    ({ outlineLevel, tableNestingLevel }) => outlineLevel < bodyLevel && tableNestingLevel === 0,
  );
  const heading = place === 'auto' && existing.isNullObject ? sustainabilityHeading(headings) : undefined;
  const styles = stylesOf(sample.value ?? '');
  const fresh = lookOf(transitional, styles ? readStyles(styles) : new Map(), heading?.outlineLevel ?? 0);
  const look = existing.isNullObject ? fresh : lookAgain(fresh, before.value);
  const content = flatPackage(transitional, summaryContent(summary, look), styles);

  const control = existing.isNullObject
    ? newControl(heading ?? (place === 'cursor' && !cursor.isNullObject ? cursor : undefined), body)
    : existing;
  control.insertOoxml(content, 'Replace');
  const after = contentControls.getByTag(summaryTag);
  after.load('items/text');
  await context.sync();

  if (!after.items.some(({ text }) => text.includes(summary.table.caption))) {
    throw new DocumentFault('notKept', 'the content control is not there');
  }
  if (!existing.isNullObject) return { kind: 'updated' };
  if (heading) return { kind: 'heading', heading: heading.text.trim() };
  return { kind: place === 'cursor' ? 'cursor' : 'end' };
}

/** A content control of our own around a new, plain paragraph: after another one, or last in the document. */
function newControl(after: Word.Paragraph | undefined, body: Word.Body): Word.ContentControl {
  const paragraph = after ? after.insertParagraph('', 'After') : body.insertParagraph('', 'End');
  paragraph.styleBuiltIn = 'Normal';
  const control = paragraph.insertContentControl();
  control.tag = summaryTag;
  control.title = summaryAlias;
  return control;
}
