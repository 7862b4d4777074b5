import { type Assessment, originOf } from '../assessment/index.ts';
import type { Checklist } from '../engine/index.ts';
import type { Language, Standing } from './summary.ts';
import { summaryText } from './text.ts';
import { dateOf, fill, listed, moment, oneLine, sentence } from './words.ts';

/**
 * When the last answer was given, and by whom. What has happened to the assessment besides, such as a note, a signature or
 * this summary, is no part of that.
 */
export function lastAnswered({ entries, at, by }: Assessment): Pick<Assessment, 'at' | 'by'> {
  const name = (entry: Pick<Assessment, 'at' | 'by'>) => `${entry.at} ${entry.by}`;
  const given = Object.values(entries).toSorted((a, b) => (name(a) < name(b) ? -1 : 1));
  return given.at(-1) ?? { at, by };
}

/** Which checklist and version, when and who. */
export function originLine(checklist: Checklist, assessment: Assessment, language: Language): string {
  const text = summaryText[language];
  const { at, by } = lastAnswered(assessment);
  const origin = fill(checklist.status === 'draft' ? text.originDraft : text.origin, {
    checklist: checklist.title[language],
    version: checklist.version,
  });
  const who = oneLine(by);
  return `${origin} ${fill(text.assessedBy, { date: dateOf(at), who: who && `, ${who}` })}`;
}

/** How much of a fingerprint is told: enough to know the file again, short enough to read aloud. */
const printed = 8;

/** The file whose assessment this one was carried over from: name, date, who, and the beginning of its fingerprint. */
export function restsLine(assessment: Assessment, language: Language): string {
  const origin = originOf(assessment);
  if (!origin) return '';
  const text = summaryText[language];
  const who = oneLine(origin.by);
  return fill(text.rests, {
    file: oneLine(origin.file),
    date: dateOf(origin.at),
    who: who && fill(text.byWhom, { who }),
    carried: dateOf(origin.carried),
    print: origin.fingerprint.slice(0, printed),
  });
}

/** Everybody who has signed, with role and time, then whether what the last of them signed is as it was. */
export function signedLine(
  { signOffs }: Assessment,
  standing: Standing | undefined,
  language: Language,
): string {
  if (signOffs.length === 0) return '';
  const text = summaryText[language];
  const signatures = signOffs.map(({ name, role, at }) => {
    const { date, hour, minute } = moment(at);
    const values = {
      name: oneLine(name),
      role: oneLine(role),
      date: hour ? fill(text.clock, { date, hour, minute }) : date,
    };
    return fill(values.role ? text.signatureRole : text.signature, values);
  });
  const signed = sentence(fill(text.signed, { signatures: listed(signatures, text.and) }));
  const seal = { none: '', whole: text.sealWhole, broken: text.sealBroken }[standing?.seal ?? 'none'];
  return seal ? `${signed} ${seal}` : signed;
}
