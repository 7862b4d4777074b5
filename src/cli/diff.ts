import {
  type Difference,
  differencesOf,
  leastVersion,
  partName,
  sectionsOf,
  sentenceOf,
  signText,
  type TextChange,
  type VersionProblem,
  versionProblems,
} from '../checklists/versions/index.ts';
import type { Checklist } from '../engine/index.ts';
import { versionFrom } from './checklist-file.ts';
import { Failure } from './failure.ts';
import { message } from './messages.ts';
import type { Reply, Request } from './request.ts';

type Language = Request['language'];

/**
 * Tells in sentences what has changed from one version of a checklist to the next, and what the version has to be.
 * @returns exit code 1 when the later one may not follow the earlier, such as when its version is too low.
 */
export async function diffCommand({ files, json, language }: Request): Promise<Reply> {
  const [old, later] = files;
  if (!old || !later)
    throw new Failure('wrongCount', { command: 'checklist diff', n: String(files.length) }, 2);
  const [before, after] = [await versionFrom(old), await versionFrom(later)];
  const differences = differencesOf(before, after);
  const problems = versionProblems(before, after, differences);
  const out = json
    ? JSON.stringify(diffJson(before, after, differences, problems), null, 2)
    : diffText(before, after, differences, language);
  const notes = problems.map((problem) => problemText(problem, before, after, language));
  return { out, notes, exitCode: problems.length > 0 ? 1 : 0 };
}

/** What keeps a checklist's file from following another one, in words; nothing when it may. */
export async function followingProblems(old: string, later: Checklist, language: Language) {
  const before = await versionFrom(old);
  const problems = versionProblems(before, later, differencesOf(before, later));
  return problems.map((problem) => problemText(problem, before, later, language));
}

function diffText(
  old: Checklist,
  later: Checklist,
  differences: readonly Difference[],
  language: Language,
): string {
  const head = { title: later.title[language], old: old.version, later: later.version };
  if (differences.length === 0) return message('diffNone', language, head);
  const step = leastVersion(differences) ?? 'patch';
  return [
    message('diffHead', language, head),
    message(`diff_${step}`, language),
    ...sectionsOf(differences).flatMap(({ heading, differences: all }) => [
      '',
      `${heading[language]} (${all.length})`,
      ...all.flatMap((one) => [`  ${sentenceOf(one)[language]}`, ...textLines(one, language)]),
    ]),
  ].join('\n');
}

function textLines(difference: Difference, language: Language): readonly string[] {
  if (difference.kind === 'added') return [`    ${difference.question.question[language]}`];
  if (difference.kind !== 'meaning' && difference.kind !== 'wording') return [];
  return difference.texts.flatMap((change) => changeLines(change, language));
}

function changeLines({ part, before, after }: TextChange, language: Language): readonly string[] {
  const line = (key: 'diffBefore' | 'diffAfter', text: TextChange['before']) =>
    text ? [message(key, language, { part: partName(part)[language], text: text[language] })] : [];
  const isOtherLanguage = before && after && before[language] === after[language];
  if (isOtherLanguage) return [message('diffOtherLanguage', language, { part: partName(part)[language] })];
  return [...line('diffBefore', before), ...line('diffAfter', after)];
}

function problemText(problem: VersionProblem, old: Checklist, later: Checklist, language: Language): string {
  switch (problem.kind) {
    case 'otherChecklist':
      return message('diffOther', language, { old: old.id, later: later.id });
    case 'versionTooLow':
      return message('diffTooLow', language, { later: later.version, least: problem.least });
    default: {
      const { title, id, edition = 1 } = problem.question;
      const values = { title: title[language], id, edition: String(edition + 1) };
      if (problem.kind === 'editionLowered') return message('diffLowered', language, values);
      return message('diffNotRaised', language, { ...values, sign: signText(problem.sign)[language] });
    }
  }
}

function diffJson(
  old: Checklist,
  later: Checklist,
  differences: readonly Difference[],
  problems: readonly VersionProblem[],
): unknown {
  const head = ({ id, version, digest }: Checklist) => ({ id, version, digest });
  return {
    old: head(old),
    new: head(later),
    leastVersion: leastVersion(differences),
    differences: differences.map((one) => ({ ...brief(one), sentence: sentenceOf(one) })),
    problems: problems.map((problem) =>
      'question' in problem ? { kind: problem.kind, question: problem.question.id } : problem,
    ),
  };
}

/** A difference with its questions named by their ids. */
function brief(difference: Difference): object {
  switch (difference.kind) {
    case 'rule':
      return difference;
    case 'added':
    case 'removed': {
      const { question, ...others } = difference;
      return { ...others, id: question.id, question: question.question };
    }
    case 'moved': {
      const { after, ...others } = difference;
      return { ...others, id: after.id };
    }
    default: {
      const { before, after, ...others } = difference;
      return { ...others, id: after.id, formerId: before.id };
    }
  }
}
