import { answersOf, newAssessment, withEntry } from '../../src/assessment/index.ts';
import { type Checklist, outcomes, score } from '../../src/engine/index.ts';
import { layOut, recovered, summarise } from '../../src/summary/index.ts';
import { answerText } from '../../src/ui/answer-text.ts';
import { choicesOf } from '../../src/ui/components/choices.ts';
import { speechOf } from '../../src/ui/language.ts';
import { questionState } from '../../src/ui/question-state.ts';
import { heldOf } from '../summary/arbitrary.ts';
import { at, list } from '../summary/worded-list.ts';
import { swedish } from './swedish.ts';

const names = {
  pass: { sv: 'Gå vidare', en: 'Go on' },
  risk: { sv: 'Tänk om', en: 'Rethink' },
  fail: { sv: 'Avsluta', en: 'End' },
};
const named: Checklist = {
  ...list,
  gates: list.gates.map((gate) => (gate.id === 'vatten' ? { ...gate, names } : gate)),
};
const speech = speechOf(swedish);

describe('a gate that names its outcomes itself', () => {
  const question = named.gates.find(({ id }) => id === 'vatten');
  if (!question) throw new Error('no such gate');

  it('is answered by its own words, with what each does after them', () => {
    const labels = choicesOf(named, question, speech).map(({ label }) => label);
    expect(labels).toEqual([
      'Gå vidare',
      'Tänk om · Tas upp i sammanfattningen',
      'Avsluta · Stoppar',
      'Vet ej',
    ]);
    const answer = { kind: 'gate', outcome: 'risk' } as const;
    expect(questionState(named, question, { answer, rationale: '', by: 'Anna', at }, speech).text).toBe(
      'Tänk om',
    );
    expect(answerText(named, 'vatten', answer, speech)).toBe('Tänk om');
  });

  it('leaves the other gates with what outcomes are called', () => {
    expect(answerText(named, 'klimat', { kind: 'gate', outcome: 'fail' }, speech)).toBe('Betydande skada');
  });

  it.each(outcomes)('is told by its own word in a summary and read back from it: %s', (outcome) => {
    const answer = { kind: 'gate', outcome } as const;
    const assessment = withEntry(
      newAssessment(named, 'Anna', at),
      'vatten',
      { answer, rationale: 'Se bilagan.' },
      'Anna',
      at,
    );
    for (const language of ['sv', 'en'] as const) {
      const summary = summarise(named, assessment, score(named, answersOf(assessment, named)), language);
      const held = heldOf(layOut(summary, 'full'));
      expect(JSON.stringify(held)).toContain(names[outcome][language]);
      expect(recovered([held], [named])?.entries).toEqual({ vatten: { answer, rationale: 'Se bilagan.' } });
    }
  });
});
