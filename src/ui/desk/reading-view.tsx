import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import type { DraftText, TextParagraph } from '../../evidence/index.ts';
import { markRange, passageOf, rangeOf } from './selection.ts';
import type { TextView } from './view.ts';

const useStyles = makeStyles({
  sheet: {
    maxWidth: '46rem',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL} 20vh`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
    '::highlight(vagval-selected)': {
      backgroundColor: tokens.colorBrandBackground2Pressed,
      color: tokens.colorNeutralForeground1,
    },
    '::highlight(vagval-shown)': { backgroundColor: '#ffe58a', color: '#1b1a19' },
  },
  paragraph: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    minHeight: '1em',
    fontSize: tokens.fontSizeBase400,
    lineHeight: '1.55',
    whiteSpace: 'pre-wrap',
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 3em',
  },
  heading: {
    margin: `${tokens.spacingVerticalXXL} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase500,
    whiteSpace: 'pre-wrap',
  },
  lower: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  cell: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
  },
  ours: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    margin: 0,
  },
});

interface ReadingViewProps {
  readonly text: DraftText;
  readonly view: Ref<TextView>;
}

/** The draft's running text to read and to select in, where there is no Word to show it. */
export function ReadingView({ text, view }: ReadingViewProps) {
  const styles = useStyles();
  const sheet = useRef<HTMLElement>(null);
  const last = useRef<Range | null>(null);

  const ours = useRef(text);
  useEffect(() => {
    const before = new Set(ours.current.paragraphs.flatMap((one) => (one.ours ? [one.text] : [])));
    ours.current = text;
    const first = text.paragraphs.findIndex((one) => one.ours && !before.has(one.text) && one.text !== '');
    if (first >= 0)
      sheet.current?.querySelector(`[data-paragraph="${first}"]`)?.scrollIntoView({ block: 'center' });
  }, [text]);

  useEffect(() => {
    const keep = () => {
      const selection = getSelection();
      const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
      if (!range || range.collapsed || !sheet.current?.contains(range.commonAncestorContainer)) return;
      last.current = range.cloneRange();
      markRange('vagval-selected', last.current);
    };
    document.addEventListener('selectionchange', keep);
    return () => {
      document.removeEventListener('selectionchange', keep);
      for (const name of ['vagval-selected', 'vagval-shown'] as const) markRange(name, null);
    };
  }, []);

  useImperativeHandle(view, () => ({
    selected: () => (sheet.current && last.current ? passageOf(sheet.current, last.current) : null),
    show: (passage) => {
      const range = sheet.current && rangeOf(sheet.current, passage);
      if (!range) return false;
      markRange('vagval-shown', range);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      return true;
    },
  }));

  return (
    <article ref={sheet} className={styles.sheet}>
      {text.paragraphs.map((paragraph, n) => (
        // A paragraph is what stands at its number: there is nothing else to know it by.
        // biome-ignore lint/suspicious/noArrayIndexKey: the index is the paragraph's name
        <Paragraph key={n} n={n} paragraph={paragraph} />
      ))}
    </article>
  );
}

const Paragraph = memo(
  function Paragraph({ n, paragraph }: { readonly n: number; readonly paragraph: TextParagraph }) {
    const styles = useStyles();
    const { text, level, inTable, ours } = paragraph;
    if (text === '') return null;
    if (level !== undefined && !inTable) {
      const Heading = (['h2', 'h3', 'h4', 'h5', 'h6'] as const)[Math.min(level, 5) - 1] ?? 'h6';
      return (
        <Heading data-paragraph={n} className={mergeClasses(styles.heading, level > 1 && styles.lower)}>
          {text}
        </Heading>
      );
    }
    return (
      <p
        data-paragraph={n}
        className={mergeClasses(styles.paragraph, inTable && styles.cell, ours && styles.ours)}
      >
        {text}
      </p>
    );
  },
  (before, after) =>
    before.n === after.n &&
    before.paragraph.text === after.paragraph.text &&
    before.paragraph.level === after.paragraph.level &&
    before.paragraph.inTable === after.paragraph.inTable &&
    before.paragraph.ours === after.paragraph.ours,
);
