import { readXmlEvents } from './xml-events.ts';

/** A style of the document, as far as the summary needs to know it. */
export interface Style {
  readonly id: string;
  readonly type: string;
  /** The name that people and Word know it by, in lower case: "heading 1" in every language. */
  readonly name: string;
  readonly basedOn: string | undefined;
  /** 0 for the highest heading. */
  readonly outline: number | undefined;
  /** Whether it hides text; undefined when it does not say. */
  readonly hides: boolean | undefined;
  /** Whether it is the style of what names none. */
  readonly isDefault: boolean;
}

/** A document's styles, and what holds where no style says otherwise. */
export interface StyleSheet {
  readonly styles: ReadonlyMap<string, Style>;
  readonly hides: boolean;
}

/** What a switch such as w:vanish says by its value. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off'].includes(value);
}

/** Reads a styles part. @throws DocumentFault as reading XML does. */
export function readStyleSheet(xml: string): StyleSheet {
  const styles = new Map<string, Style>();
  let hides = false;
  let now: { -readonly [Key in keyof Style]: Style[Key] } | undefined;
  readXmlEvents(xml, 'styles', {
    open: (tag) => {
      if (tag.local === 'style') {
        const [id = '', type = 'paragraph'] = [tag.value('styleId'), tag.value('type')];
        const isDefault = tag.value('default') !== undefined && isOn(tag.value('default'));
        now = { id, type, name: '', basedOn: undefined, outline: undefined, hides: undefined, isDefault };
      } else if (tag.local === 'vanish') {
        if (now) now.hides = isOn(tag.value('val'));
        else hides = isOn(tag.value('val'));
      } else if (now && tag.local === 'name') now.name = (tag.value('val') ?? '').toLowerCase();
      else if (now && tag.local === 'basedOn') now.basedOn = tag.value('val');
      else if (now && tag.local === 'outlineLvl') now.outline = Number(tag.value('val'));
    },
    close: ({ local }) => {
      if (local !== 'style' || !now) return;
      styles.set(now.id, now);
      now = undefined;
    },
  });
  return { styles, hides };
}

/** The styles of a styles part, by id. @throws DocumentFault as reading XML does. */
export function readStyles(xml: string): ReadonlyMap<string, Style> {
  return readStyleSheet(xml).styles;
}

/** Whether a style hides text, by itself or by what it is based on. */
export function hidesText(styles: ReadonlyMap<string, Style>, id: string | undefined): boolean {
  let style = id === undefined ? undefined : styles.get(id);
  for (let steps = 0; style && steps < 20; steps++) {
    if (style.hides !== undefined) return style.hides;
    style = style.basedOn === undefined ? undefined : styles.get(style.basedOn);
  }
  return false;
}

/** The heading level that a style gives, 1 to 9, by itself or by what it is based on; undefined for body text. */
export function headingLevel(styles: ReadonlyMap<string, Style>, id: string | undefined): number | undefined {
  let style = id === undefined ? undefined : styles.get(id);
  for (let steps = 0; style && steps < 20; steps++) {
    const named = /^heading ([1-9])$/.exec(style.name);
    if (named) return Number(named[1]);
    if (style.outline !== undefined) return style.outline < 9 ? style.outline + 1 : undefined;
    style = style.basedOn === undefined ? undefined : styles.get(style.basedOn);
  }
  return undefined;
}

/** The id of a style by its name in English lower case. */
export function styleNamed(
  styles: ReadonlyMap<string, Style>,
  type: string,
  name: string,
): string | undefined {
  return [...styles.values()].find((style) => style.type === type && style.name === name)?.id;
}
