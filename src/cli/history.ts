import {
  type Assessment,
  broken,
  type Change,
  type Digests,
  digestsOf,
  type Meeting,
  originOf,
} from '../assessment/index.ts';
import {
  type Answer,
  allQuestions,
  type Checklist,
  editionOf,
  levelLabel,
  outcomeLabel,
} from '../engine/index.ts';
import { assessmentInDocument } from './checklist-for.ts';
import { Failure } from './failure.ts';
import { type MessageKey, message } from './messages.ts';
import type { Reply, Request } from './request.ts';

type Language = 'sv' | 'en';

/** Who changed which answer from what to what, when and why; who has signed, and whether that still holds. */
export async function historyCommand(request: Request): Promise<Reply> {
  const { file, language } = request;
  if (!file) throw new Failure('wrongCount', { command: 'history', n: '0' }, 2);
  const { draft, checklist, assessment, notes } = await assessmentInDocument(file, request);
  const digests = await digestsOf(checklist, assessment, await draft.readText());
  const out = request.json
    ? JSON.stringify(historyJson(assessment, digests), null, 2)
    : historyText(checklist, assessment, digests, language);
  return { out, notes, exitCode: 0 };
}

/** Stable, for other programs. */
function historyJson(assessment: Assessment, digests: Digests): unknown {
  const { history, factChanges, signOffs, meetings } = assessment;
  return {
    checklist: assessment.checklist,
    origin: originOf(assessment) ?? null,
    changes: history,
    factChanges,
    meetings,
    signOffs: signOffs.map((signOff) => ({ ...signOff, changedSince: broken(signOff, digests) })),
  };
}

function historyText(
  checklist: Checklist,
  assessment: Assessment,
  digests: Digests,
  language: Language,
): string {
  const { history, factChanges, signOffs, meetings } = assessment;
  const say = (key: MessageKey, values?: Readonly<Record<string, string>>) => message(key, language, values);
  const dated = [
    ...history.map((change) => ({ at: change.at, lines: changeLines(checklist, change, language) })),
    ...factChanges.map((change) => ({
      at: change.at,
      lines: [
        say('changeLine', {
          when: moment(change.at),
          who: change.by || say('nobody'),
          what: checklist.facts.find(({ id }) => id === change.to)?.title[language] ?? change.to,
          from: factText(checklist, change.to, change.before, language),
          to: factText(checklist, change.to, change.after, language),
        }),
      ],
    })),
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const origin = originOf(assessment);
  const from = origin
    ? [
        say('fromOrigin', {
          file: origin.file,
          who: origin.by || say('nobody'),
          when: moment(origin.carried),
        }),
      ]
    : [];
  return [
    say('historyOf', { checklist: `${checklist.title[language]} ${assessment.checklist.version}` }),
    ...from,
    ...(dated.length > 0 ? dated.flatMap(({ lines }) => lines) : [say('noChanges')]),
    ...(meetings.length > 0 ? [say('meetingsHeld')] : []),
    ...meetings.flatMap((meeting) => meetingLines(checklist, meeting, language)),
    say('signatures'),
    ...(signOffs.length > 0 ? [] : [`  ${say('nobodySigned')}`]),
    ...signOffs.map((signOff) => {
      const parts = broken(signOff, digests).map((part) => say(sealParts[part]));
      const who = [signOff.name, signOff.role].filter(Boolean).join(', ');
      const seal = parts.length === 0 ? say('sealWhole') : say('sealBroken', { what: parts.join(', ') });
      return `  ${moment(signOff.at)} ${who}: ${seal}`;
    }),
  ].join('\n');
}

const sealParts = { checklist: 'sealChecklist', answers: 'sealAnswers', text: 'sealText' } as const;

/** When it was held, who took part unless it was anonymous, and what was agreed and why. */
function meetingLines(checklist: Checklist, meeting: Meeting, language: Language): readonly string[] {
  const { title, at, ended, anonymous, participants, decisions } = meeting;
  const say = (key: MessageKey, values?: Readonly<Record<string, string>>) => message(key, language, values);
  const who = participants.map(({ name }) => name || say('nobody')).join(', ');
  return [
    `  ${moment(at)} ${title.trim() || say('meetingUntitled')}`,
    ended ? say('meetingEnded', { when: moment(ended.at) }) : say('meetingGoesOn'),
    anonymous ? say('meetingAnonymous', { n: String(participants.length) }) : say('meetingTook', { who }),
    ...decisions.flatMap(({ to, answer, rationale, ...decision }) => [
      say('meetingDecided', {
        what: questionText(checklist, to, language),
        to: answerText(checklist, to, answer, language),
      }),
      ...(isAsked(checklist, to, decision) ? [] : [`    ${say('otherEdition')}`]),
      ...(rationale.trim() === '' ? [] : [say('meetingWhy', { why: inOneLine(rationale) })]),
    ]),
  ];
}

/** Whether something is about a question as the checklist asks it, and not about another edition of it. */
function isAsked(checklist: Checklist, id: string, about: { readonly edition?: number }): boolean {
  const question = allQuestions(checklist).find((one) => one.id === id);
  return !question || editionOf(question) === editionOf(about);
}

function questionText(checklist: Checklist, id: string, language: Language): string {
  return allQuestions(checklist).find((question) => question.id === id)?.title[language] ?? id;
}

function inOneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' / ');
}

function changeLines(checklist: Checklist, change: Change, language: Language): readonly string[] {
  const { to, before, after, by, at, why, condensed } = change;
  const say = (key: MessageKey, values?: Readonly<Record<string, string>>) => message(key, language, values);
  const what = questionText(checklist, to, language);
  const [first, last] = [before, after].map((answer) => answerText(checklist, to, answer, language));
  const values = { when: moment(at), who: by || say('nobody'), what, from: first ?? '', to: last ?? '' };
  return [
    say(first === last ? 'reasonLine' : 'changeLine', values),
    ...(isAsked(checklist, to, change) ? [] : [say('otherEdition')]),
    ...(condensed
      ? [
          say('condensedLine', {
            n: String(condensed.count),
            since: moment(condensed.since),
            who: condensed.names.join(', ') || say('nobody'),
          }),
        ]
      : []),
    ...(why.trim() === '' ? [] : [say('whyLine', { why: inOneLine(why) })]),
  ];
}

function answerText(checklist: Checklist, to: string, answer: Answer | null, language: Language): string {
  switch (answer?.kind) {
    case undefined:
      return message('unanswered', language);
    case 'unknown':
    case 'notApplicable':
      return message(answer.kind, language);
    case 'gate':
      return outcomeLabel(checklist, to, answer.outcome)?.[language] ?? message(answer.outcome, language);
    case 'level': {
      const label = levelLabel(checklist, to, answer.level)?.[language];
      return label ? `${answer.level} ${label}` : String(answer.level);
    }
  }
}

function factText(checklist: Checklist, fact: string, value: string | null, language: Language): string {
  if (value === null) return message('unanswered', language);
  const values = checklist.facts.find(({ id }) => id === fact)?.values ?? [];
  return values.find((one) => one.value === value)?.label[language] ?? value;
}

/** "2026-11-24 10:15" in local time; as it stands when it is no time. */
function moment(at: string): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return at;
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' }).format(date);
}
