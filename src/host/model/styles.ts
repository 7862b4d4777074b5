import { attribute, child, childValue } from './wml.ts';

/** The body text's outline level, as Word counts. */
export const bodyLevel = 10;

/** The styles of a document: by id in the XML, by name for people and for office.js. */
export class Styles {
  constructor(readonly document: Document | null) {}

  private all(): readonly Element[] {
    return this.document
      ? [...this.document.documentElement.children].filter((e) => e.localName === 'style')
      : [];
  }

  byId(id: string | undefined): Element | undefined {
    return id === undefined ? undefined : this.all().find((style) => attribute(style, 'styleId') === id);
  }

  /** Names are told apart without regard to case, as Word does. */
  byName(name: string): Element | undefined {
    const wanted = name.toLowerCase();
    return this.all().find((style) => childValue(style, 'name')?.toLowerCase() === wanted);
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
