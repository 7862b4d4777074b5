import { allCriteria, type Checklist, type Localized } from '../../../engine/index.ts';
import { lix } from './lix.ts';

/** The texts that two officers have to read alike: questions, and the descriptors of levels and outcomes. */
export function judgedTexts(checklist: Checklist): readonly Localized[] {
  return [
    ...allCriteria(checklist).flatMap(({ question, levels }) => [
      question,
      ...levels.map(({ descriptor }) => descriptor),
    ]),
    ...checklist.gates.flatMap(({ question, outcomes }) => [
      question,
      outcomes.pass,
      outcomes.risk,
      outcomes.fail,
    ]),
  ];
}

/** The mean LIX of a checklist's questions and descriptors in one language. */
export function checklistLix(checklist: Checklist, language: keyof Localized): number {
  const texts = judgedTexts(checklist);
  return texts.reduce((sum, text) => sum + lix(text[language]), 0) / texts.length;
}
