import {
  appendTo,
  below,
  child,
  cut,
  type DocxPackage,
  freePart,
  insertAt,
  officeTypes,
  readRoot,
  type Splice,
  spliced,
  withContentType,
  withRelationship,
  type XmlNode,
} from '../../../document/docx/index.ts';
import { cellPlace, cellText } from './cells.ts';

/** What a note of ours begins with. A program that saves the workbook may forget its author, but not its words. */
const signature = 'Vägval: ';
const author = 'Vägval';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook where a sheet has just these notes of ours, beside those of others. @param notes text by cell */
export function withNotes(
  source: DocxPackage,
  sheet: string,
  notes: ReadonlyMap<string, string>,
  strict: boolean,
): DocxPackage {
  const related = source.relationships(sheet);
  const comments = related.find(({ kind }) => kind === 'comments')?.part;
  const drawing = related.find(({ kind }) => kind === 'vmlDrawing')?.part;
  const before = comments && source.has(comments) ? source.text(comments) : undefined;
  if (notes.size === 0 && before === undefined) return source;
  const { xml, gone, kept } = commentsXml(before, comments ?? '', notes);
  const drawn = drawing && source.has(drawing) ? source.text(drawing) : emptyDrawing;
  const fresh = [...notes.keys()].filter((cell) => !kept.has(cell));
  const shapes = drawingXml(drawn, gone, fresh);
  if (comments && drawing)
    return source.with(
      new Map([
        [comments, xml],
        [drawing, shapes],
      ]),
    );
  const withComments = withPart(source, sheet, 'comments', 'xl/comments', '.xml', xml, strict).source;
  const made = withPart(withComments, sheet, 'vmlDrawing', 'xl/drawings/vmlDrawing', '.vml', shapes, strict);
  return made.source.with(new Map([[sheet, withDrawing(made.source.text(sheet), sheet, made.id, strict)]]));
}

const types = {
  comments: `${sheetType}.comments+xml`,
  vmlDrawing: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
} as const;

function withPart(
  source: DocxPackage,
  sheet: string,
  kind: keyof typeof types,
  before: string,
  after: string,
  content: string,
  strict: boolean,
) {
  const part = freePart(source, before, after);
  const added = source.with(new Map([[part, content]]));
  return withRelationship(
    withContentType(added, part, types[kind]),
    sheet,
    `${officeTypes(strict)}/${kind}`,
    part,
  );
}

/** What stands after the drawing of notes in a sheet (ECMA-376, 18.3.1.99). */
const afterDrawing = [
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

function withDrawing(xml: string, part: string, id: string, strict: boolean): string {
  const root = readRoot(xml, part);
  const prefix = root.tag.prefix ? `${root.tag.prefix}:` : '';
  const made = `<${prefix}legacyDrawing xmlns:r="${officeTypes(strict)}" r:id="${id}"/>`;
  const after = root.children.find(({ local }) => afterDrawing.includes(local));
  return spliced(xml, [after ? insertAt(after.start, made) : appendTo(xml, root, made)]);
}

interface Comments {
  readonly xml: string;
  /** Cells that have no note any more. */
  readonly gone: ReadonlySet<string>;
  /** Cells that had a note and still have one. */
  readonly kept: ReadonlySet<string>;
}

const emptyComments = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<comments xmlns="${main}"><authors><author>${author}</author></authors><commentList/></comments>`;

function commentsXml(before: string | undefined, part: string, notes: ReadonlyMap<string, string>): Comments {
  const xml = before ?? emptyComments;
  const root = readRoot(xml, part);
  const prefix = root.tag.prefix ? `${root.tag.prefix}:` : '';
  const authors = child(root, 'authors') as XmlNode;
  const list = child(root, 'commentList') as XmlNode;
  const known = authors.children.findIndex(({ text }) => text === author);
  const index = known >= 0 ? known : authors.children.length;
  const run = (text: string) =>
    `<${prefix}r><${prefix}t xml:space="preserve">${cellText(text)}</${prefix}t></${prefix}r>`;
  const made = (cell: string, text: string) =>
    `<${prefix}comment ref="${cell}" authorId="${index}"><${prefix}text>${run(`${signature}${text}`)}</${prefix}text></${prefix}comment>`;
  const splices: Splice[] = [];
  const gone = new Set<string>();
  const kept = new Set<string>();
  for (const comment of list.children) {
    const cell = comment.tag.attribute('ref') ?? '';
    const note = notes.get(cell);
    const texts = [...below(comment)].filter(({ local }) => local === 't');
    const ours = texts.filter(({ text }) => text.startsWith(signature));
    if (ours.length > 0 && ours.length === texts.length) {
      splices.push(cut(comment));
      if (note === undefined) gone.add(cell);
      else kept.add(cell);
      continue;
    }
    // Somebody's own note: ours comes last in it, and goes without taking theirs.
    for (const one of ours) splices.push(cut(one.parent as XmlNode));
    if (note === undefined) continue;
    kept.add(cell);
    splices.push(appendTo(xml, child(comment, 'text') ?? comment, run(`${signature}${note}`)));
  }
  const theirs = new Set(
    list.children.flatMap((comment) =>
      [...below(comment)].some(({ local, text }) => local === 't' && !text.startsWith(signature))
        ? [comment.tag.attribute('ref') ?? '']
        : [],
    ),
  );
  const added = [...notes].flatMap(([cell, text]) => (theirs.has(cell) ? [] : [made(cell, text)]));
  if (added.length > 0) splices.push(appendTo(xml, list, added.join('')));
  if (known < 0) splices.push(appendTo(xml, authors, `<${prefix}author>${author}</${prefix}author>`));
  return { xml: spliced(xml, splices), gone, kept };
}

const emptyDrawing =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/** A drawing of notes with some taken away and some added. Such drawings are not always sound XML, so it is not read as such. */
function drawingXml(xml: string, gone: ReadonlySet<string>, added: readonly string[]): string {
  const isOf = (shape: string, cell: string) => {
    const place = cellPlace(cell);
    const row = Number(shape.match(/<x:Row>\s*(\d+)\s*<\/x:Row>/)?.[1] ?? -1) + 1;
    const column = Number(shape.match(/<x:Column>\s*(\d+)\s*<\/x:Column>/)?.[1] ?? -1) + 1;
    return place?.row === row && place.column === column;
  };
  const left = xml.replace(/<v:shape\s[\s\S]*?<\/v:shape>/g, (shape) =>
    [...gone].some((cell) => isOf(shape, cell)) ? '' : shape,
  );
  const numbers = [...left.matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number));
  const first = Math.max(1024, ...numbers) + 1;
  const shapes = added.flatMap((cell, i) => {
    const place = cellPlace(cell);
    return place ? [shapeOf(place.row, place.column, first + i)] : [];
  });
  const end = left.lastIndexOf('</xml>');
  return end < 0 ? left : `${left.slice(0, end)}${shapes.join('')}${left.slice(end)}`;
}

/** A hidden note that is shown beside its cell when the pointer is over it. */
function shapeOf(row: number, column: number, id: number): string {
  const anchor = [column, 15, Math.max(0, row - 1), 10, column + 2, 15, row + 4, 4].join(', ');
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:1.5pt;width:260pt;height:110pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`;
}
