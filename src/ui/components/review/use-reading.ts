import { useCallback, useEffect, useRef, useState } from 'react';
import type { FaultCode } from '../../../assessment/index.ts';
import type { Comment, Comments } from '../../../evidence/index.ts';
import { faultOf, lacks } from '../use-request.ts';

/** The document's comments as last read. */
export interface Reading {
  readonly comments: readonly Comment[];
  /** How the last reading went. */
  readonly state: 'loading' | 'read' | FaultCode;
  /** Reads the comments again, and the text where it is needed. */
  refresh(): Promise<void>;
}

/** Milliseconds between looks for new comments while the pane is in view. */
const pollEvery = 20_000;

/**
 * Reads when the pane opens, when it gets the keyboard, when asked, and now and then while it is in view. A program that
 * has no comments is not asked again until somebody asks for it.
 * @param readText reads the draft's text again where anything depends on it; never fails.
 */
export function useReading(document: Comments, readText: () => Promise<void>): Reading {
  const [comments, setComments] = useState<readonly Comment[]>([]);
  const [state, setState] = useState<Reading['state']>('loading');
  const latest = useRef<{ comments: readonly Comment[]; refused: boolean }>({ comments, refused: false });

  /** @returns whether the comments are others than before. */
  const readComments = useCallback(async (): Promise<boolean> => {
    try {
      const read = await document.readComments();
      latest.current.refused = false;
      setState('read');
      if (JSON.stringify(read) === JSON.stringify(latest.current.comments)) return false;
      latest.current.comments = read;
      setComments(read);
      return true;
    } catch (error) {
      const fault = faultOf(error);
      latest.current.refused = lacks(fault);
      setState(fault);
      return false;
    }
  }, [document]);

  const refresh = useCallback(async () => {
    await Promise.all([readComments(), readText()]);
  }, [readComments, readText]);

  useEffect(() => {
    void readComments();
    const look = async () => {
      if (globalThis.document.visibilityState === 'hidden' || latest.current.refused) return;
      if (await readComments()) await readText();
    };
    const enter = () => void (latest.current.refused ? readText() : refresh());
    const timer = setInterval(() => void look(), pollEvery);
    addEventListener('focus', enter);
    return () => {
      clearInterval(timer);
      removeEventListener('focus', enter);
    };
  }, [readComments, readText, refresh]);

  return { comments, state, refresh };
}
