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
  const headingBelow = (level: number) =>
    styleNamed(styles, 'paragraph', `heading ${Math.min(level + 1, 9)}`) ??
    styleNamed(styles, 'paragraph', `heading ${Math.max(level, 1)}`);
  const heading = headingBelow(above);
  const subheading = headingBelow(above + 1) ?? heading;
  const used = [...tables]
    .filter(([id]) => styles.get(id)?.type === 'table')
    .sort((a, b) => b[1] - a[1])[0]?.[0];
  const table = used ?? styleNamed(styles, 'table', 'table grid');
  const caption = styleNamed(styles, 'paragraph', 'caption');
  return {
    namespace,
    ...(heading === undefined ? {} : { headingStyle: heading }),
    ...(subheading === undefined ? {} : { subheadingStyle: subheading }),
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
