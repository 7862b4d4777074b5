import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { openQuestions, touching } from '../../../assessment/index.ts';
import type { Comment, DraftText } from '../../../evidence/index.ts';
import type { PaneDocument } from '../../ports.ts';
import type { Work } from '../../state/use-assessment.ts';
import { type Reading, useReading } from './use-reading.ts';

/** What reviewers have said, sorted under the questions that it touches. */
export interface Review extends Reading {
  readonly document: PaneDocument;
  /** Comments by the question that they touch. */
  readonly touching: Readonly<Record<string, readonly Comment[]>>;
  /** Comments that touch no question. */
  readonly others: readonly Comment[];
  /** Comments and notes that are not resolved, by question; those without any are left out or 0. */
  readonly open: Readonly<Record<string, number>>;
  /** True once this program has refused a comment in this session. */
  readonly refused: boolean;
  refuse(): void;
  /** What has been typed and not sent, by box, as long as the pane is open. */
  readonly typed: Map<string, string>;
}

const noText: DraftText = { paragraphs: [] };

export function useReview(document: PaneDocument, work: Work): Review {
  const { checklist, assessment, text, refreshText } = work;
  const [refused, setRefused] = useState(false);
  const needsText =
    assessment.signOffs.length > 0 ||
    assessment.evidence.some(({ anchor, fromOrigin }) => anchor && !fromOrigin);
  const needed = useRef(needsText);
  needed.current = needsText;
  const readText = useCallback(async () => {
    // When it can't be read, passages are told to be looked for; asking for one tells the fault.
    if (needed.current) await refreshText().catch(() => undefined);
  }, [refreshText]);
  useEffect(() => {
    if (needsText) void readText();
  }, [needsText, readText]);

  const reading = useReading(document, readText);
  const { comments } = reading;
  const sorted = useMemo(() => {
    const found = touching(checklist, assessment, comments, text ?? noText);
    const touched = new Set(Object.values(found).flatMap((some) => some.map(({ id }) => id)));
    return {
      touching: found,
      others: comments.filter(({ id }) => !touched.has(id)),
      open: openQuestions(assessment, found),
    };
  }, [checklist, assessment, comments, text]);
  const typed = useRef(new Map<string, string>());
  const refuse = useCallback(() => setRefused(true), []);
  return { ...reading, ...sorted, document, refused, refuse, typed: typed.current };
}

/** All open comments and notes at some questions. */
export function openAt(review: Review, questions: readonly { readonly id: string }[]): number {
  return questions.reduce((sum, { id }) => sum + (review.open[id] ?? 0), 0);
}
