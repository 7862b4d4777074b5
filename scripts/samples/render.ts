// Turns a sample document's blocks into docx paragraphs and tables.
import {
  AlignmentType,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  ImageRun,
  LevelFormat,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Column, SampleDocument, Text } from './blocks.ts';
import { type StyleIds, styleIds } from './styles.ts';

/** A4 with 25 mm margins, in twentieths of a point. */
const page = { width: 11906, height: 16838, margin: 1418 };
const textWidth = page.width - 2 * page.margin;

type Inline = TextRun | FootnoteReferenceRun;

/** Keeps a number such as 3 200 000 on one line, as a careful writer does in running text. */
const unbroken = (text: Text): Text => text.replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u00A0');

/** Splits **bold**, *italic* and [^key] into runs. @throws Error when a footnote has no text. */
function inline(text: Text, footnoteKeys: readonly string[]): Inline[] {
  return text
    .split(/(\*\*[^*]+\*\*|\*[^*]+\*|\[\^\w+\])/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const key = /^\[\^(\w+)\]$/.exec(piece)?.[1];
      if (key !== undefined) {
        const index = footnoteKeys.indexOf(key);
        if (index < 0) throw new Error(`no footnote "${key}"`);
        return new FootnoteReferenceRun(index + 1);
      }
      if (piece.startsWith('**')) return new TextRun({ text: piece.slice(2, -2), bold: true });
      if (piece.startsWith('*')) return new TextRun({ text: piece.slice(1, -1), italics: true });
      return new TextRun(piece);
    });
}

class Renderer {
  /** Each numbered list restarts at 1, so each is an instance of its own. */
  private lists = 0;
  private pictures = 0;

  constructor(
    private readonly ids: StyleIds,
    private readonly footnoteKeys: readonly string[],
  ) {}

  block(block: Block): (Paragraph | Table)[] {
    switch (block.kind) {
      case 'title':
        return [this.styled('Title', block.text)];
      case 'subtitle':
        return [this.styled('Subtitle', block.text)];
      case 'note':
        return [this.styled('Quote', block.text)];
      case 'paragraph':
        return [new Paragraph({ children: inline(unbroken(block.text), this.footnoteKeys) })];
      case 'heading':
        return [this.styled(`heading ${block.level}`, block.text)];
      case 'bullets':
      case 'numbers':
        return this.list(block.kind, block.items);
      case 'fields':
        return [this.fields(block.rows), new Paragraph({ children: [] })];
      case 'table':
        return [this.styled('caption', block.caption), this.table(block), new Paragraph({ children: [] })];
      case 'picture':
        return [this.picture(block.picture), this.styled('caption', block.caption)];
    }
  }

  private styled(name: keyof StyleIds, text: Text): Paragraph {
    return new Paragraph({ style: this.ids[name], children: inline(text, this.footnoteKeys) });
  }

  private list(reference: 'bullets' | 'numbers', items: readonly Text[]): Paragraph[] {
    const instance = ++this.lists;
    return items.map(
      (item) =>
        new Paragraph({
          style: this.ids['List Paragraph'],
          numbering: { reference, level: 0, instance },
          children: inline(unbroken(item), this.footnoteKeys),
        }),
    );
  }

  private fields(rows: readonly (readonly [string, Text])[]): Table {
    const widths = [0.32, 0.68].map((share) => Math.round(share * textWidth));
    return new Table({
      style: this.ids['Table Grid'],
      tableLook: { firstRow: false, lastRow: false, firstColumn: true, noHBand: true, noVBand: true },
      layout: TableLayoutType.FIXED,
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      rows: rows.map(
        ([label, value]) => new TableRow({ cantSplit: true, children: [this.cell(label), this.cell(value)] }),
      ),
    });
  }

  private table(block: Extract<Block, { kind: 'table' }>): Table {
    const shares = block.columns.reduce((sum, column) => sum + column.width, 0);
    if (shares !== 100) throw new Error(`${block.caption}: the columns' widths add up to ${shares}`);
    return new Table({
      style: this.ids['Grid Table 1 Light'],
      tableLook: {
        firstRow: true,
        lastRow: block.total,
        firstColumn: false,
        noHBand: true,
        noVBand: true,
      },
      layout: TableLayoutType.FIXED,
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: block.columns.map((column) => Math.round((column.width / 100) * textWidth)),
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          keepNext: true,
          children: block.columns.map((column) => this.cell(column.name, column)),
        }),
        ...block.rows.map((row, rowIndex) => {
          if (row.length !== block.columns.length)
            throw new Error(`${block.caption}: ${row[0]} has ${row.length} cells`);
          const last = rowIndex === block.rows.length - 1;
          return new TableRow({
            cantSplit: true,
            keepNext: !last,
            children: row.map((text, index) =>
              this.cell(last && block.total && text !== '' ? `**${text}**` : text, block.columns[index]),
            ),
          });
        }),
      ],
    });
  }

  private cell(text: Text, column?: Column): TableCell {
    const children = inline(text, this.footnoteKeys);
    return new TableCell({
      children: [
        new Paragraph(
          column?.align === 'right' ? { alignment: AlignmentType.RIGHT, children } : { children },
        ),
      ],
    });
  }

  private picture(drawing: Extract<Block, { kind: 'picture' }>['picture']): Paragraph {
    const id = String(++this.pictures);
    return new Paragraph({
      keepNext: true,
      spacing: { before: 120, after: 0 },
      children: [
        new ImageRun({
          type: 'png',
          data: drawing.png,
          transformation: { width: drawing.width, height: drawing.height },
          altText: { id, name: `Bild ${id}`, description: drawing.alt },
        }),
      ],
    });
  }
}

const listLevel = (format: 'bullet' | 'decimal', text: string) => ({
  level: 0,
  format: format === 'bullet' ? LevelFormat.BULLET : LevelFormat.DECIMAL,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 567, hanging: 340 } } },
});

/** The document for the docx library; its styles part is replaced when it is packed. */
export function render(sample: SampleDocument): Document {
  const ids = styleIds[sample.styleIds];
  const footnoteKeys = Object.keys(sample.footnotes);
  const renderer = new Renderer(ids, footnoteKeys);
  const pageOf = new TextRun({
    children: ['Sida ', PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES],
  });
  return new Document({
    title: sample.title,
    subject: sample.subject,
    creator: sample.creator,
    lastModifiedBy: sample.creator,
    keywords: 'Påhittat exempel',
    compatibility: { version: 15 },
    numbering: {
      config: [
        { reference: 'bullets', levels: [listLevel('bullet', '•')] },
        { reference: 'numbers', levels: [listLevel('decimal', '%1.')] },
      ],
    },
    footnotes: Object.fromEntries(
      footnoteKeys.map((key, index) => [
        index + 1,
        {
          children: [
            new Paragraph({
              style: ids['footnote text'],
              children: [new TextRun(' '), ...inline(sample.footnotes[key] ?? '', [])],
            }),
          ],
        },
      ]),
    ),
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.margin,
              right: page.margin,
              bottom: page.margin,
              left: page.margin,
              header: 709,
              footer: 624,
            },
          },
        },
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                style: ids.header,
                children: [new TextRun({ children: [sample.headerLeft, new Tab(), sample.headerRight] })],
              }),
            ],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: ids.footer,
                children: [new TextRun({ children: [sample.footer, new Tab()] }), pageOf],
              }),
            ],
          }),
        },
        children: sample.blocks.flatMap((block) => renderer.block(block)),
      },
    ],
  });
}
