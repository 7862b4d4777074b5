import { type Assessment, type Stored, writeXml } from '../../assessment/index.ts';
import { type Place, type Placed, type Summary, transitional } from '../../summary/index.ts';
import type { DraftDocument } from '../draft.ts';
import { type HeldAssessment, heldAssessments, newCustomXml } from './custom-xml.ts';
import { lookAgain, lookOf } from './look.ts';
import { type BodyParagraph, type MainPart, readMainPart } from './main-part.ts';
import { type DocxPackage, openDocx } from './package.ts';
import { headingLevel, readStyles, type Style } from './styles.ts';
import { withNewSummary, withUpdatedSummary } from './summary-control.ts';
import { sustainabilityHeading } from './sustainability-heading.ts';

/** A draft in a .docx file that is held in memory. Nothing is written anywhere: `toBytes` gives the file as it stands. */
export class DocxDraft implements DraftDocument {
  private constructor(private source: DocxPackage) {}

  /** @throws DocumentFault with the reason why it can't be opened. */
  static open(bytes: Uint8Array): DocxDraft {
    return new DocxDraft(openDocx(bytes));
  }

  /** True when the file has a digital signature, which any change breaks. */
  get signed(): boolean {
    return this.source.names().some((name) => name.startsWith('_xmlsignatures/'));
  }

  async readAssessment(): Promise<Stored> {
    const held = heldAssessments(this.source);
    return newest(held)?.stored ?? held[0]?.stored ?? { kind: 'none' };
  }

  async writeAssessment(assessment: Assessment): Promise<void> {
    const xml = writeXml(assessment);
    const held = newest(heldAssessments(this.source));
    if (held?.xml === xml) return;
    const strict = this.main().namespace !== transitional;
    this.source = this.source.with(
      held ? new Map([[held.part, xml]]) : newCustomXml(this.source, xml, strict),
    );
  }

  /** In a file there is no cursor: `cursor` is the same as `auto`. */
  async writeSummary(summary: Summary, place: Place): Promise<Placed> {
    const xml = this.source.text(this.source.mainPart);
    const main = this.main();
    const styles = this.styles();
    const heading = sustainabilityHeading(headings(main, styles));
    if (main.summary) {
      const look = lookAgain(
        lookOf(main.namespace, styles, 0, main.tableStyles),
        xml.slice(main.summary.start, main.summary.end),
      );
      this.replaceMain(withUpdatedSummary(xml, main.summary, summary, look));
      return { kind: 'updated' };
    }
    const under = place === 'end' ? undefined : heading;
    const look = lookOf(main.namespace, styles, under?.level ?? 0, main.tableStyles);
    this.replaceMain(withNewSummary(xml, main, under?.end ?? main.end, summary, look));
    return under ? { kind: 'heading', heading: under.text.trim() } : { kind: 'end' };
  }

  toBytes(): Uint8Array {
    return this.source.toBytes();
  }

  private main(): MainPart {
    return readMainPart(this.source.text(this.source.mainPart), this.source.mainPart);
  }

  private styles(): ReadonlyMap<string, Style> {
    const part = this.source.relationships(this.source.mainPart).find(({ kind }) => kind === 'styles')?.part;
    return part && this.source.has(part) ? readStyles(this.source.text(part)) : new Map();
  }

  private replaceMain(xml: string): void {
    this.source = this.source.with(new Map([[this.source.mainPart, xml]]));
  }
}

interface Heading extends BodyParagraph {
  readonly level: number;
}

function headings(main: MainPart, styles: ReadonlyMap<string, Style>): readonly Heading[] {
  return main.paragraphs.flatMap((paragraph) => {
    const own = paragraph.outline !== undefined && paragraph.outline < 9 ? paragraph.outline + 1 : undefined;
    const level = own ?? headingLevel(styles, paragraph.style);
    return level === undefined ? [] : [{ ...paragraph, level }];
  });
}

/** Of several assessments the one that was changed last; damaged ones do not count. */
function newest(held: readonly HeldAssessment[]): HeldAssessment | undefined {
  const at = ({ stored }: HeldAssessment) => (stored.kind === 'found' ? stored.assessment.at : '');
  return held
    .filter(({ stored }) => stored.kind === 'found')
    .toSorted((a, b) => at(b).localeCompare(at(a)))[0];
}
