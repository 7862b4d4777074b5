import {
  appendTo,
  child,
  readRoot,
  type Splice,
  spliced,
  type XmlNode,
} from '../../../document/docx/index.ts';

/** The red of a marked cell; no program offers just this one. */
const red = 'FFFFB9B9';

/** Formats of cells with and without the mark, added to a workbook's own as they are needed. */
export class MarkStyles {
  private readonly root: XmlNode;
  private readonly formats: readonly string[];
  private readonly fills: readonly string[];
  private readonly added: string[] = [];
  private readonly redFill: number;

  /** @param xml the part of the workbook's styles */
  constructor(
    private readonly xml: string,
    private readonly part: string,
  ) {
    this.root = readRoot(xml, part);
    const written = (name: string) =>
      (child(this.root, name)?.children ?? []).map(({ start, end }) => xml.slice(start, end));
    this.fills = written('fills');
    this.formats = written('cellXfs');
    const known = this.fills.findIndex((fill) => fill.includes(`rgb="${red}"`));
    this.redFill = known >= 0 ? known : this.fills.length;
  }

  /** A format that is as another, but red. @param format its number, as a cell's `s` gives it */
  marked(format: number): number {
    return this.isMarked(format) ? format : this.withFill(this.format(format), this.redFill);
  }

  isMarked(format: number): boolean {
    return fillOf(this.format(format)) === this.redFill && this.redFill < this.fills.length;
  }

  /** The format that a marked one was made from, or one that is as it without a fill. */
  unmarked(format: number): number {
    const wanted = withoutFill(this.format(format));
    const twin = this.formats.findIndex(
      (other, i) => !this.isMarked(i) && i !== format && withoutFill(other) === wanted,
    );
    return twin >= 0 ? twin : this.withFill(this.format(format), 0);
  }

  /** The part with what was added. */
  toXml(): string {
    const { root, xml } = this;
    const fills = child(root, 'fills');
    const formats = child(root, 'cellXfs');
    const prefix = root.tag.prefix ? `${root.tag.prefix}:` : '';
    const fill = `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${red}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;
    const isNew = this.redFill === this.fills.length;
    if (!fills || !formats || this.added.length === 0) return xml;
    const splices: Splice[] = [appendTo(xml, formats, this.added.join(''))];
    if (isNew) splices.push(appendTo(xml, fills, fill));
    return recounted(spliced(xml, splices), this.part);
  }

  private format(format: number): string {
    return this.formats[format] ?? this.added[format - this.formats.length] ?? '<xf/>';
  }

  private withFill(format: string, fill: number): number {
    const made = format
      .replace(/^(<[^>]*?)\sfillId="\d+"/, '$1')
      .replace(/^(<[^>]*?)\sapplyFill="\w+"/, '$1')
      .replace(/^<[\w:]+/, (tag) => `${tag} fillId="${fill}" applyFill="1"`);
    const same = this.added.indexOf(made);
    return this.formats.length + (same >= 0 ? same : this.added.push(made) - 1);
  }
}

const fillOf = (format: string): number => Number(format.match(/^<[^>]*?\sfillId="(\d+)"/)?.[1] ?? 0);

/** For comparing: the attributes of a format in order, without those of its fill. */
function withoutFill(format: string): string {
  const [tag = ''] = format.match(/^<[^>]*>/) ?? [];
  const attributes = [...tag.matchAll(/([\w:]+)="([^"]*)"/g)]
    .map(([whole]) => whole)
    .filter((one) => !/^(fillId|applyFill)=/.test(one));
  return `${attributes.sort().join(' ')}${format.slice(tag.length)}`;
}

/** Says anew how many fills and formats there are. */
function recounted(xml: string, part: string): string {
  const root = readRoot(xml, part);
  const splices = ['fills', 'cellXfs'].flatMap((name): Splice[] => {
    const node = child(root, name);
    if (!node) return [];
    const tag = xml.slice(node.start, node.inside);
    const text = tag.replace(/\scount="\d+"/, ` count="${node.children.length}"`);
    return [{ start: node.start, end: node.inside, text }];
  });
  return spliced(xml, splices);
}
