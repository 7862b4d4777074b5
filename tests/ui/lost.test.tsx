import { screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import {
  type Assessment,
  answersOf,
  newAssessment,
  withEntry,
  writeXml,
} from '../../src/assessment/index.ts';
import { score } from '../../src/engine/index.ts';
import { type HeldSummary, heldItem, layOut, type SummarySize, summarise } from '../../src/summary/index.ts';
import { list, MemoryDocument, now, openPane } from './fakes.tsx';

const assessed = (): Assessment => {
  const first = newAssessment(list, 'Bo Berg', now);
  const gate = { answer: { kind: 'gate', outcome: 'pass' }, rationale: 'Prövat av sakkunnig.' } as const;
  const level = { answer: { kind: 'level', level: 3 }, rationale: 'Återbruk.' } as const;
  return withEntry(withEntry(first, 'klimat', gate, 'Bo Berg', now), 'floden', level, 'Bo Berg', now);
};

/** The summary as it stood when the assessment was there. */
function summaryOf(assessment: Assessment, size: SummarySize): HeldSummary {
  const sums = score(list, answersOf(assessment, list), assessment.facts);
  const laid = layOut(summarise(list, assessment, sums, 'sv'), size);
  return { size, items: laid.items.map(heldItem) };
}

function lostDocument(size: SummarySize) {
  const document = new MemoryDocument();
  document.held = [summaryOf(assessed(), size)];
  return document;
}

const title = 'Bedömningen saknas i dokumentet';

describe('a document with a summary whose assessment is gone', () => {
  it('never starts empty: it says so and gets back the answers that the full summary holds', async () => {
    const document = lostDocument('full');
    const { user } = openPane(document, new Map([['name', 'Anna Ask']]));
    expect(await screen.findByRole('heading', { name: title })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Börja bedöma' })).not.toBeInTheDocument();
    expect(await screen.findByText(/har 2 svar.*historik och underskrifter går inte/)).toBeInTheDocument();
    const { violations } = await axe.run(globalThis.document.body, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(document.tries).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Återställ 2 svar ur sammanfattningen' }));
    expect(await screen.findByText('2 av 3 besvarade', { exact: false })).toBeInTheDocument();
    await waitFor(() => expect(document.writes).toHaveLength(1), { timeout: 3000 });
    expect(document.writes[0]?.entries).toMatchObject({
      klimat: { answer: { kind: 'gate', outcome: 'pass' }, by: 'återläst ur sammanfattningen' },
      floden: { answer: { kind: 'level', level: 3 }, rationale: 'Återbruk.' },
    });
  });

  it('says that a short summary has nothing to read back, and takes the assessment from a copy', async () => {
    const document = lostDocument('line');
    const { user } = openPane(document, new Map([['name', 'Anna Ask']]));
    expect(await screen.findByText(/inga svar som går att läsa tillbaka/)).toBeInTheDocument();
    const copy = screen.getByLabelText('Hämta bedömningen från en kopia', { selector: 'input' });
    await user.upload(copy, new File(['nothing'], 'fel.docx'));
    expect(await screen.findByText(/”fel.docx” gick inte att använda/)).toBeInTheDocument();
    await user.upload(copy, new File([writeXml(assessed())], 'kopia.xml'));
    expect(await screen.findByText('2 av 3 besvarade', { exact: false })).toBeInTheDocument();
    await waitFor(() => expect(document.writes[0]?.entries.floden?.by).toBe('Bo Berg'), { timeout: 3000 });
  });

  it('lets the officer begin anew when asked', async () => {
    const { user } = openPane(lostDocument('table'));
    await user.click(await screen.findByRole('button', { name: 'Börja en ny bedömning' }));
    expect(await screen.findByRole('button', { name: 'Börja bedöma' })).toBeInTheDocument();
  });
});
