import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  type Assessment,
  answersOf,
  newAssessment,
  withEntry,
  withFact,
} from '../../src/assessment/index.ts';
import { chosenIds, compose } from '../../src/checklists/index.ts';
import { allCriteria, type Criterion, type Facts, score } from '../../src/engine/index.ts';
import { heldItem, layOut, summarise } from '../../src/summary/index.ts';
import { Pane } from '../../src/ui/index.ts';
import { recoverFrom } from '../../src/ui/state/recover.ts';
import { programmeOn } from '../engine/programme.ts';
import { list, MemoryDocument, now, Others } from './fakes.tsx';
import { swedish } from './swedish.ts';

const programme = programmeOn(allCriteria(list)[0] as Criterion);
const laid = new Map(
  [[], [programme]].map((chosen) => [chosen.length, compose(list, [programme], chosen)] as const),
);
const choice = {
  ...list,
  overlays: [programme],
  load: async (facts: Facts = {}) => laid.get(chosenIds([programme], facts).length) ?? list,
};

function open(held?: Assessment) {
  const user = userEvent.setup();
  const document = new MemoryDocument();
  if (held) document.stored = { kind: 'found', assessment: held };
  render(
    <Pane
      document={document}
      checklists={[choice]}
      catalogue={swedish}
      theme="light"
      preferences={{ read: () => undefined, write: () => undefined }}
      now={() => new Date(now)}
      openOther={new Others().openOther}
      saveBeside={() => {}}
    />,
  );
  return { user, document };
}

const scores = () => screen.getByRole('list', { name: 'Enligt programmens regler' });

/** The full summary of an assessment with the programme, as it stands in a document that has lost the assessment. */
function lostDocument(): MemoryDocument {
  const whole = laid.get(1) as typeof list;
  const level = { answer: { kind: 'level', level: 2 }, rationale: 'Två språk.' } as const;
  const chosen = withFact(newAssessment(whole, 'Bo', now), 'overlay:prog', '0.1.0', 'Bo', now);
  const assessment = ['prog-sprak', 'floden'].reduce(
    (before, id) => withEntry(before, id, level, 'Bo', now),
    chosen,
  );
  const sums = score(whole, answersOf(assessment, whole), assessment.facts);
  const { items } = layOut(summarise(whole, assessment, sums, 'sv'), 'full');
  const document = new MemoryDocument();
  document.held = [{ size: 'full', items: items.map(heldItem) }];
  return document;
}

describe('a programme', () => {
  it('is chosen with the checklist, and its score stands beside the region’s', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('checkbox', { name: 'Provprogram' }));
    await user.click(screen.getByRole('button', { name: 'Börja bedöma' }));
    expect(await screen.findByText('0 av 4 besvarade', { exact: false })).toBeInTheDocument();
    expect(scores()).toHaveTextContent('Provprogram: Stopp – Godkänd · 0–5 av 5 · Inte avgjord');
    await user.click(screen.getByRole('button', { name: /^Provprogram/ }));
    await user.click(screen.getByRole('button', { name: /^Språk/ }));
    await user.click(screen.getByRole('radio', { name: /^0 · 0 poäng/ }));
    expect(scores()).toHaveTextContent('Provprogram: Stopp · 0–3 av 5 · Krav som inte är uppfyllda: 1');
    expect(screen.getByTestId('points')).toHaveTextContent('0–100');
    await user.click(screen.getByRole('button', { name: 'Varför?' }));
    expect(
      within(screen.getByRole('region', { name: 'Krav i Provprogram' })).getByText('Minst 1 på språk'),
    ).toBeInTheDocument();
  });

  it('can be added and taken away later, and that can be undone', async () => {
    const { user, document } = open();
    await user.click(await screen.findByRole('button', { name: 'Börja bedöma' }));
    await screen.findByText('0 av 3 besvarade', { exact: false });
    await user.click(screen.getByRole('checkbox', { name: 'Provprogram' }));
    expect(await screen.findByText('0 av 4 besvarade', { exact: false })).toBeInTheDocument();
    await screen.findByText('Sparat i dokumentet', { exact: false });
    expect(document.writes.at(-1)?.facts).toEqual({ 'overlay:prog': '0.1.0' });
    await user.click(screen.getByRole('button', { name: /^Ångra/ }));
    expect(await screen.findByText('0 av 3 besvarade', { exact: false })).toBeInTheDocument();
    expect(screen.queryByRole('list', { name: 'Enligt programmens regler' })).toBeNull();
  });

  it('is there again when the document is opened, and tells when its rules are others than were chosen', async () => {
    const begun = newAssessment(list, 'Anna', now);
    open(withFact(begun, 'overlay:prog', '0.0.9', 'Anna', now));
    expect(await screen.findByText(/Reglerna för Provprogram valdes i version 0\.0\.9/)).toBeInTheDocument();
    expect(scores()).toHaveTextContent('Provprogram');
  });

  it('is read back from the full summary with its own questions, when the assessment is lost', async () => {
    const document = lostDocument();
    const found = await recoverFrom(document, [choice], 'återläst', now);
    expect(found?.assessment.facts).toEqual({ 'overlay:prog': '0.1.0' });
    expect(found?.assessment.entries['prog-sprak']).toMatchObject({
      answer: { kind: 'level', level: 2 },
      rationale: 'Två språk.',
    });
    expect(found?.checklist.programmes?.map(({ id }) => id)).toEqual(['prog']);
  });

  it('is told when its rules are not here', async () => {
    const begun = newAssessment(list, 'Anna', now);
    open(withFact(begun, 'overlay:okant', '1.0.0', 'Anna', now));
    expect(
      await screen.findByText(/Programmet ”okant” är valt, men dess regler finns inte här/),
    ).toBeInTheDocument();
  });
});
