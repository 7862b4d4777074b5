import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import {
  type Assessment,
  DocumentFault,
  evidenceOf,
  newAssessment,
  originOf,
  withEntry,
  withEvidence,
  writeXml,
} from '../../src/assessment/index.ts';
import { list, MemoryDocument, now, Others, openPane } from './fakes.tsx';

const level = (n: number) => ({ kind: 'level', level: n }) as const;
const before = '2026-10-02T10:00:00.000Z';
const preferences = () => new Map([['name', 'Anna Ask']]);

/** The assessment of the application, by Bo Berg. */
const application = (): Assessment => {
  const answers = withEntry(
    withEntry(
      newAssessment(list, 'Bo Berg', before),
      'inkop',
      { answer: level(2), rationale: 'Miljökrav i avtalet' },
      'Bo Berg',
      before,
    ),
    'floden',
    { answer: level(3), rationale: 'Återbruk' },
    'Bo Berg',
    before,
  );
  const anchor = { quote: 'allt virke återbrukas', before: '', after: '', paragraph: 4 };
  return withEvidence(answers, 'floden', anchor, 'Bo Berg', before);
};

function withApplication() {
  const others = new Others();
  others.files.set('ansökan.docx', { kind: 'found', assessment: application() });
  return others;
}

const file = (name: string, content = 'x') => new File([content], name);
const choose = (
  user: { upload(element: HTMLElement, file: File): Promise<void> },
  button: string,
  chosen: File,
) => user.upload(screen.getByLabelText(button, { selector: 'input' }), chosen);

/** Opens the view from a document with Anna's own answer to "Inköp". */
async function openView(others = withApplication()) {
  const document = new MemoryDocument();
  const own = { answer: level(1), rationale: 'Oklart' };
  document.stored = {
    kind: 'found',
    assessment: withEntry(newAssessment(list, 'Anna Ask', before), 'inkop', own, 'Anna Ask', before),
  };
  const opened = openPane(document, preferences(), others);
  await opened.user.click(await screen.findByRole('button', { name: 'Mer' }));
  await opened.user.click(await screen.findByRole('button', { name: 'Hämta från ansökan' }));
  await waitFor(() =>
    expect(screen.getByRole('heading', { name: 'Hämta svar från ett annat dokument' })).toHaveFocus(),
  );
  return { ...opened, document };
}

const faults = async () => {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
};

describe('answers from another document', () => {
  it('are shown beside the own ones with their origin, and nothing is chosen beforehand', async () => {
    const { user, document } = await openView();
    await choose(user, 'Välj fil', file('ansökan.docx'));
    expect(await screen.findByText('ansökan.docx')).toBeInTheDocument();
    expect(screen.getByText('2 oktober 2026')).toBeInTheDocument();
    expect(screen.getByText('Bo Berg')).toBeInTheDocument();
    expect(screen.getByText(/^Projektstöd, version \S+$/)).toBeInTheDocument();
    const [inkop, floden] = screen
      .getAllByRole('listitem')
      .filter((item) => within(item).queryByRole('checkbox'));
    expect(inkop).toHaveTextContent(/Inköp.*Här1.*Oklart.*I den andra filen2.*Miljökrav i avtalet/);
    expect(floden).toHaveTextContent(/Flöden.*HärObesvarad.*I den andra filen3.*Citat som följer med: 1/);
    for (const box of screen.getAllByRole('checkbox')) expect(box).not.toBeChecked();
    expect(screen.getByRole('button', { name: 'Ta över valda (0)' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    expect(await faults()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Till frågorna' }));
    expect(await screen.findByText('1 av 3 besvarade', { exact: false })).toBeInTheDocument();
    expect(document.writes).toHaveLength(0);
  });

  it('are taken over only where chosen, with the words of their evidence, told of, kept and undone', async () => {
    const { user, document } = await openView();
    await choose(user, 'Välj fil', file('ansökan.docx'));
    await user.click(await screen.findByRole('checkbox', { name: 'Flöden' }));
    await user.click(screen.getByRole('button', { name: 'Ta över valda (1)' }));
    expect(
      await screen.findByText('Hämtade svar från ”ansökan.docx”: 1. Det går att ångra.'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/^Bygger på bedömningen i ”ansökan.docx” av Bo Berg, ändrad 2 oktober 2026/),
    ).toBeInTheDocument();
    await waitFor(() => expect(document.writes.at(-1)?.entries.floden?.answer).toEqual(level(3)), {
      timeout: 3000,
    });
    const kept = document.writes.at(-1) as Assessment;
    expect(kept.entries.inkop?.answer).toEqual(level(1));
    expect(kept.entries.floden).toMatchObject({ by: 'Anna Ask', rationale: 'Återbruk' });
    expect(evidenceOf(kept)).toMatchObject([
      { fromOrigin: true, anchor: { quote: 'allt virke återbrukas' } },
    ]);
    expect(originOf(kept)).toMatchObject({
      file: 'ansökan.docx',
      by: 'Bo Berg',
      at: application().at,
      carried: now,
    });

    await user.click(screen.getByRole('button', { name: 'Ångra' }));
    expect(screen.queryByText(/^Bygger på bedömningen/)).not.toBeInTheDocument();
    await waitFor(() => expect(originOf(document.writes.at(-1) as Assessment)).toBeUndefined(), {
      timeout: 3000,
    });
    const undone = document.writes.at(-1) as Assessment;
    expect(undone.entries.floden).toBeUndefined();
    expect(evidenceOf(undone)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Gör om' }));
    expect(await screen.findByText(/^Bygger på bedömningen i ”ansökan.docx”/)).toBeInTheDocument();
  });

  it('are counted, not listed, where both say the same', async () => {
    const { user, document: draft } = await openView();
    await choose(user, 'Välj fil', file('ansökan.docx'));
    await user.click(await screen.findByRole('checkbox', { name: 'Välj alla' }));
    await user.click(screen.getByRole('button', { name: 'Ta över valda (2)' }));
    await waitFor(() => expect(draft.writes.at(-1)?.entries.inkop?.answer).toEqual(level(2)), {
      timeout: 3000,
    });
    await user.click(screen.getByRole('button', { name: 'Mer' }));
    await user.click(await screen.findByRole('button', { name: 'Hämta från ansökan' }));
    await screen.findByRole('heading', { name: 'Hämta svar från ett annat dokument' });
    await choose(user, 'Välj fil', file('ansökan.docx'));
    expect(await screen.findByText('Skiljer sig från bedömningen här: 0. Lika: 2.')).toBeInTheDocument();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });

  it.each([
    ['tom.docx', new DocumentFault('empty', ''), /Filen är tom/],
    ['hemlig.docx', new DocumentFault('encrypted', ''), /skyddat med lösenord/],
    ['bild.docx', new DocumentFault('notZip', ''), /inget Word-dokument/],
    ['trasig.docx', new DocumentFault('damaged', ''), /skadat/],
    ['ny.docx', { kind: 'none' }, /ingen bedömning från Vägval/],
    ['halv.docx', { kind: 'damaged', reason: 'cut off', xml: '<v' }, /skadad.*cut off/],
  ] as const)('say why %s could not be used, and let another file be chosen', async (name, stored, words) => {
    const others = withApplication();
    others.files.set(name, stored);
    const { user } = await openView(others);
    await choose(user, 'Välj fil', file(name));
    expect(await screen.findByText(words)).toHaveTextContent(`”${name}” gick inte att använda.`);
    await choose(user, 'Välj fil', file('ansökan.docx'));
    expect(await screen.findByRole('checkbox', { name: 'Flöden' })).toBeInTheDocument();
    expect(screen.queryByText(/gick inte att använda/)).not.toBeInTheDocument();
  });

  it('are begun with from the start view, where all can be taken over at once', async () => {
    const document = new MemoryDocument();
    const { user } = openPane(document, preferences(), withApplication());
    await screen.findByRole('button', { name: 'Börja bedöma' });
    await choose(user, 'Hämta från ansökan', file('ansökan.docx'));
    await user.click(await screen.findByRole('button', { name: 'Ta över alla (2)' }));
    expect(await screen.findByText('2 av 3 besvarade', { exact: false })).toBeInTheDocument();
    await waitFor(() => expect(originOf(document.writes.at(-1) as Assessment)).toBeDefined(), {
      timeout: 3000,
    });
  });
});

describe('an assessment that was kept beside the document', () => {
  it('is gone on with from the start view, and is then in the document', async () => {
    const document = new MemoryDocument();
    const { user } = openPane(document, preferences());
    await screen.findByRole('button', { name: 'Börja bedöma' });
    await choose(user, 'Öppna en sparad bedömning', file('bedömning.xml', writeXml(application())));
    expect(await screen.findByText('2 av 3 besvarade', { exact: false })).toBeInTheDocument();
    await waitFor(() => expect(document.writes).toHaveLength(1), { timeout: 3000 });
    const [kept] = document.writes;
    expect(kept?.entries.floden).toMatchObject({ by: 'Bo Berg', at: before });
    expect(kept && originOf(kept)).toBeUndefined();
  });

  it('is put together with what is here when it is opened while working', async () => {
    const { user, document } = await openView();
    await choose(user, 'Välj fil', file('bedömning.xml', writeXml(application())));
    await user.click(await screen.findByRole('button', { name: 'Fortsätt på den bedömningen' }));
    await waitFor(() => expect(document.writes.at(-1)?.entries.floden?.by).toBe('Bo Berg'), {
      timeout: 3000,
    });
    expect(document.writes.at(-1)?.history.map(({ by }) => by)).toContain('Anna Ask');
  });

  it('is refused in words when its XML is cut off, or its checklist is not here', async () => {
    const { user } = openPane(new MemoryDocument(), preferences());
    await screen.findByRole('button', { name: 'Börja bedöma' });
    const xml = writeXml(application());
    await choose(user, 'Öppna en sparad bedömning', file('halv.xml', xml.slice(0, xml.length / 2)));
    expect(await screen.findByText(/”halv.xml” gick inte att använda.*skadad/)).toBeInTheDocument();
    const other = { ...application(), checklist: { id: 'annan', version: '1.0.0', digest: '0' } };
    await choose(user, 'Öppna en sparad bedömning', file('annan.xml', writeXml(other)));
    expect(
      await screen.findByText(/”annan.xml” gick inte att använda.*checklistan ”annan”/),
    ).toBeInTheDocument();
  });
});
