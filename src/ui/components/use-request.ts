import { useCallback, useRef, useState } from 'react';
import { DocumentFault, type FaultCode, faultText } from '../../assessment/index.ts';
import { useSpeech } from '../language.ts';
import type { MessageKey } from '../messages/index.ts';

/** What the document is asked to do, one thing at a time, and why the last one failed. */
export interface Request {
  readonly busy: boolean;
  readonly fault: FaultCode | null;
  /** Does nothing while another is under way. @returns what came of it; undefined when it failed or was not begun. */
  run<T>(deed: () => Promise<T>): Promise<T | undefined>;
}

export function useRequest(): Request {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<FaultCode | null>(null);
  const running = useRef(false);
  const run = useCallback(async <T>(deed: () => Promise<T>): Promise<T | undefined> => {
    if (running.current) return undefined;
    running.current = true;
    setBusy(true);
    setFault(null);
    try {
      return await deed();
    } catch (error) {
      setFault(faultOf(error));
      return undefined;
    } finally {
      running.current = false;
      setBusy(false);
    }
  }, []);
  return { busy, fault, run };
}

/** A line that tells what came of the last thing done. */
export interface Telling {
  readonly busy: boolean;
  readonly told: string;
  tell(key: MessageKey | null): void;
  /** Does something and tells the message that it gives, or why it failed; `refused` in place of the fault's own words. */
  telling(deed: () => Promise<MessageKey | null>, refused?: MessageKey): Promise<void>;
}

export function useTelling(): Telling {
  const { t, say } = useSpeech();
  const { busy, fault, run } = useRequest();
  const [told, setTold] = useState<MessageKey | null>(null);
  const [refusal, setRefusal] = useState<MessageKey | null>(null);
  const telling = async (deed: () => Promise<MessageKey | null>, refused?: MessageKey) => {
    setTold(null);
    setRefusal(refused ?? null);
    const outcome = await run(deed);
    if (outcome !== undefined) setTold(outcome);
  };
  const reason = () => {
    if (!fault) return told ? t(told) : '';
    return refusal && lacks(fault) ? t(refusal) : t('documentRefused', { reason: say(faultText[fault]) });
  };
  return { busy, told: reason(), tell: setTold, telling };
}

export function faultOf(error: unknown): FaultCode {
  return error instanceof DocumentFault ? error.code : 'hostError';
}

/** Whether the program can't do it at all, so that trying again is of no use. */
export function lacks(fault: FaultCode | null): boolean {
  return fault === 'noComments' || fault === 'tooOld';
}
