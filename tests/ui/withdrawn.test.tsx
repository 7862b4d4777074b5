import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { newAssessment, withFact } from '../../src/assessment/index.ts';
import { compose } from '../../src/checklists/index.ts';
import { allCriteria, type Criterion } from '../../src/engine/index.ts';
import { Pane } from '../../src/ui/index.ts';
import type { ChecklistChoice } from '../../src/ui/ports.ts';
import { versionState } from '../../src/ui/state/versions.ts';
import { programmeOn } from '../engine/programme.ts';
import { list, MemoryDocument, now, Others } from './fakes.tsx';
import { swedish } from './swedish.ts';

const programme = programmeOn(allCriteria(list)[0] as Criterion);
const overlays = [{ ...programme, withdrawn: true as const }];
const whole = compose(list, [programme], [programme]);
const choice: ChecklistChoice = { ...list, overlays, load: async () => whole };
const gone: ChecklistChoice = {
  ...list,
  id: 'indragen',
  title: { sv: 'Den indragna', en: 'The withdrawn' },
  withdrawn: true,
  load: async () => ({ ...list, id: 'indragen', title: { sv: 'Den indragna', en: 'The withdrawn' } }),
};

function open(document: MemoryDocument) {
  render(
    <Pane
      document={document}
      checklists={[gone, choice]}
      catalogue={swedish}
      theme="light"
      preferences={{ read: () => undefined, write: () => undefined }}
      now={() => new Date(now)}
      openOther={new Others().openOther}
      saveBeside={() => {}}
    />,
  );
  return userEvent.setup();
}

describe('what the organisation has withdrawn', () => {
  it('is not among the checklists and programmes to begin with', async () => {
    open(new MemoryDocument());
    expect(await screen.findAllByRole('radio')).toHaveLength(1);
    expect(screen.getByRole('radio')).toBeChecked();
    expect(screen.queryByText('Den indragna')).toBeNull();
    expect(screen.queryByRole('checkbox', { name: programme.title.sv })).toBeNull();
  });

  it('remains for an assessment that was made with it', async () => {
    const made = new MemoryDocument();
    made.stored = {
      kind: 'found',
      assessment: newAssessment({ ...list, id: 'indragen' }, 'Anna', now),
    };
    open(made);
    expect(await screen.findByRole('heading', { level: 1, name: 'Den indragna' })).toBeVisible();
  });

  it('can be left out of a case that had chosen it', async () => {
    const document = new MemoryDocument();
    const assessment = withFact(newAssessment(list, 'Bo', now), 'overlay:prog', '0.1.0', 'Bo', now);
    document.stored = { kind: 'found', assessment };
    open(document);
    expect(await screen.findByRole('checkbox', { name: programme.title.sv })).toBeChecked();
  });

  it('is not told to be a later version that is not here when it is', () => {
    const later = { ...list, version: '9.0.0', digest: 'sha256-later' };
    expect(versionState(later, later, list)).toEqual({ kind: 'newest' });
    expect(versionState(later, list, list)).toEqual({ kind: 'later', here: list });
  });
});
