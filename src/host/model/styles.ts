import { attribute, child, childValue } from './wml.ts';

/** The body text's outline level, as Word counts. */
export const bodyLevel = 10;

/** The styles of a document: by id in the XML, by name for people and for office.js. */
export class Styles {
  constructor(readonly document: Document | null) {
    for (const style of document?.documentElement.children ?? []) {
      if (style.localName !== 'style') continue;
      const id = attribute(style, 'styleId');
      const name = childValue(style, 'name')?.toLowerCase();
      if (id !== undefined && !this.ids.has(id)) this.ids.set(id, style);
      if (name !== undefined && !this.names.has(name)) this.names.set(name, style);
    }
  }

  private readonly ids = new Map<string, Element>();
  private readonly names = new Map<string, Element>();

  byId(id: string | undefined): Element | undefined {
    return id === undefined ? undefined : this.ids.get(id);
  }

  /** Names are told apart without regard to case, as Word does. */
  byName(name: string): Element | undefined {
    return this.names.get(name.toLowerCase());
  }

  /** The run properties that a paragraph's style, or one that it is based on, gives with a certain one among them. */
  runProperties(paragraph: Element, local: string): Element | undefined {
    let style = this.byId(childValue(child(paragraph, 'pPr'), 'pStyle'));
    for (let steps = 0; style && steps < 20; steps++) {
      const properties = child(style, 'rPr');
      if (child(properties, local)) return properties;
      style = this.byId(childValue(style, 'basedOn'));
    }
    return undefined;
  }

  /** The name of a paragraph's style: "Normal" when it names none. */
  nameOf(paragraph: Element): string {
    const id = childValue(child(paragraph, 'pPr'), 'pStyle');
    const name = childValue(this.byId(id), 'name') ?? id ?? 'Normal';
    return name.replace(/^heading /i, 'Heading ');
  }

  /** Word's name for a built-in style, such as "Heading1"; "Other" for styles that people have made. */
  builtInOf(paragraph: Element): string {
    const name = this.nameOf(paragraph);
    const known =
      /^(Normal|Title|Subtitle|Heading [1-9]|toc [1-9]|List Paragraph|Caption|Quote|header|footer)$/i;
    if (!known.test(name)) return 'Other';
    return name.replace(/(^|\s)(\w)/g, (_whole, _space, letter: string) => letter.toUpperCase());
  }

  /** 1 to 9 for a heading, by the paragraph itself or its style and what that is based on; else 10. */
  outlineLevel(paragraph: Element): number {
    const own = childValue(child(paragraph, 'pPr'), 'outlineLvl');
    if (own !== undefined) return fromZero(own);
    let style = this.byId(childValue(child(paragraph, 'pPr'), 'pStyle'));
    for (let steps = 0; style && steps < 20; steps++) {
      const level = childValue(child(style, 'pPr'), 'outlineLvl');
      if (level !== undefined) return fromZero(level);
      const heading = /^heading ([1-9])$/i.exec(childValue(style, 'name') ?? '');
      if (heading) return Number(heading[1]);
      style = this.byId(childValue(style, 'basedOn'));
    }
    return bodyLevel;
  }
}

const fromZero = (level: string) => Math.min(Number(level) + 1, bodyLevel);
