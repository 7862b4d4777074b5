import type { Look } from '../../summary/index.ts';
import { type Style, styleNamed } from './styles.ts';

/**
 * How a document looks, for what is put into it: the heading one level below the one it stands under, the table style
 * that the document uses most, the style of captions.
 * @param above the level of the heading it stands under, 0 for none.
 * @param tables how often each table style is used in the document.
 */
export function lookOf(
  namespace: string,
  styles: ReadonlyMap<string, Style>,
  above: number,
  tables: ReadonlyMap<string, number> = new Map(),
): Look {
  const heading =
    styleNamed(styles, 'paragraph', `heading ${Math.min(above + 1, 9)}`) ??
    styleNamed(styles, 'paragraph', `heading ${Math.max(above, 1)}`);
  const used = [...tables]
    .filter(([id]) => styles.get(id)?.type === 'table')
    .sort((a, b) => b[1] - a[1])[0]?.[0];
  const table = used ?? styleNamed(styles, 'table', 'table grid');
  const caption = styleNamed(styles, 'paragraph', 'caption');
  return {
    namespace,
    ...(heading === undefined ? {} : { headingStyle: heading }),
    ...(table === undefined ? {} : { tableStyle: table }),
    ...(caption === undefined ? {} : { captionStyle: caption }),
  };
}

/** The look of a summary that is updated: its heading keeps the style that it has, also one that the officer chose. */
export function lookAgain({ headingStyle: _new, ...look }: Look, content: string): Look {
  const first = /<(?:\w+:)?p[\s>][\s\S]*?<\/(?:\w+:)?p>/.exec(content)?.[0] ?? '';
  const style = /<(?:\w+:)?pStyle\s[^>]*?val="([^"]*)"/.exec(first)?.[1];
  return { ...look, ...(style === undefined ? {} : { headingStyle: style }) };
}
