import type { Checklist } from '../engine/index.ts';
import type { DraftText } from '../evidence/index.ts';
import type { Assessment } from './assessment.ts';
import { cleanText } from './clean.ts';
import { compareText, keyOf, ordered } from './order.ts';
import { evidenceOf } from './passages.ts';
import type { Digests, SignOff } from './record.ts';

/**
 * The digests of what is signed: the checklist as it is used, what was said and by which passages, and the document's
 * text. White space, Unicode's ways to write a letter (NFC) and Vägval's summaries make no difference to the text.
 */
export async function digestsOf(
  checklist: Checklist,
  assessment: Assessment,
  text: DraftText,
): Promise<Digests> {
  const [answers, words] = await Promise.all([sha256(said(assessment)), sha256(signedText(text))]);
  return { checklist: checklist.digest.replace(/^sha256-/, ''), answers, text: words };
}

/** Which of the digests no longer are what somebody signed. */
export function broken(signOff: SignOff, digests: Digests): readonly (keyof Digests)[] {
  return (['checklist', 'answers', 'text'] as const).filter(
    (part) => signOff.digests[part] !== digests[part],
  );
}

/** SHA-256 of a file, as hexadecimal. */
export async function fingerprintOf(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const sha256 = (text: string) => fingerprintOf(new TextEncoder().encode(text));

/** Answers, reasons, facts and evidence in a form that is the same however they came about. */
function said(assessment: Assessment): string {
  const answers = Object.entries(assessment.entries).flatMap(([id, { answer, rationale }]) =>
    answer || rationale !== '' ? [[id, [answer ?? null, cleanText(rationale)]] as const] : [],
  );
  const evidence = evidenceOf(assessment).map(({ to, anchor }) => [to, cleanText(anchor.quote)]);
  return keyOf({
    answers: ordered(Object.fromEntries(answers)),
    facts: assessment.facts,
    evidence: evidence.map((one) => keyOf(one)).sort(compareText),
  });
}

function signedText({ paragraphs }: DraftText): string {
  return paragraphs
    .filter(({ ours }) => !ours)
    .map(({ text }) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join('\n');
}
