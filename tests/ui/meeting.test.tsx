import { act, screen, waitFor, within } from '@testing-library/react';
import { meetingNow, writeXml } from '../../src/assessment/index.ts';
import {
  level,
  list,
  machine,
  meetingOfThree,
  openMeeting,
  openStage,
  press,
  Somebody,
} from './meeting-people.tsx';
import { OpenFile, SharedFile } from './shared-file.ts';
import { faults } from './working.tsx';

const nowIn = (file: SharedFile) => {
  const meeting = file.assessment && meetingNow(file.assessment);
  if (!meeting) throw new Error('no meeting goes on');
  return meeting;
};

describe('a meeting that begins', () => {
  it('says what it is, and asks the others to take part with one press', async () => {
    const file = new SharedFile();
    const { user, container, unmount } = await openMeeting(new OpenFile(file));
    expect(screen.getByRole('radio', { name: /^Med namn/ })).toBeChecked();
    expect(await faults(container)).toEqual([]);
    await user.click(press('Börja mötet'));
    expect(nowIn(file)).toMatchObject({ title: 'Ansökan.docx', anonymous: false, by: 'Anna Ask' });
    unmount();

    const bo = await openMeeting(new OpenFile(file, { id: 'bo', name: 'Bo Berg' }));
    expect(bo.page.getByRole('heading', { name: 'Anna Ask har börjat ett möte' })).toBeVisible();
    expect(await faults(bo.container)).toEqual([]);
    await bo.user.click(bo.page.getByRole('button', { name: 'Delta' }));
    expect(nowIn(file).participants.map(({ name }) => name)).toEqual(['Anna Ask', 'Bo Berg']);
    expect(bo.page.getByText('Deltar: Anna Ask, Bo Berg')).toBeVisible();
  });

  it('listens for others each second while it is shown, and more seldom when it is not', async () => {
    const anna = new OpenFile(new SharedFile());
    const { unmount } = await openMeeting(anna);
    expect(anna.paces).toEqual(['meeting']);
    unmount();
    expect(anna.paces).toEqual(['meeting', 'open']);
  });

  it('waits until the shared file has been seen, since somebody may have begun', async () => {
    const anna = new OpenFile(new SharedFile());
    anna.set({ seen: null });
    await openMeeting(anna);
    expect(screen.queryByRole('button', { name: 'Börja mötet' })).toBeNull();
    act(() => anna.set({ seen: new Date() }));
    expect(press('Börja mötet')).toBeVisible();
  });

  it('starts with what decides most, and takes the group there', async () => {
    const file = new SharedFile();
    const { user } = await openMeeting(new OpenFile(file));
    await user.click(press('Börja mötet'));
    const items = within(screen.getByRole('region', { name: 'Dagordning' })).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      'Klimat. Ingen har röstat',
      'Flöden. Ingen har röstat',
      'Inköp. Ingen har röstat',
    ]);
    await user.click(press('Börja med: Klimat'));
    expect(nowIn(file).current?.to).toBe('klimat');
    expect(screen.getByRole('heading', { name: 'Klimat' })).toHaveFocus();
  });
});

describe('a vote', () => {
  it('goes by the keyboard alone, from taking part to the next question', async () => {
    const { anna, bo, cecilia, file } = meetingOfThree();
    const { user } = await openMeeting(anna);
    await user.tab();
    while (document.activeElement?.textContent !== 'Delta') await user.tab();
    await user.keyboard('{Enter}');
    bo.vote('inkop', level(0), 'Inga krav.');
    cecilia.vote('inkop', level(3), 'Allt är återbrukat.');

    const to = async (role: string, name: RegExp) => {
      const wanted = screen.getByRole(role, { name });
      for (let n = 0; document.activeElement !== wanted; n++) {
        if (n > 60) throw new Error(`the keyboard never comes to ${name}`);
        await user.tab();
      }
    };
    await to('radio', /^0/);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    await to('textbox', /^Ditt skäl/);
    await user.keyboard('Krav finns.{Control>}{Enter}{/Control}');
    expect(nowIn(file).votes.find(({ rater }) => rater === 'anna')).toMatchObject({
      answer: level(2),
      rationale: 'Krav finns.',
    });
    expect(screen.getByRole('region', { name: 'Din röst' })).toHaveFocus();
    expect(screen.getByText('Alla har röstat')).toBeVisible();
    await to('button', /^Visa rösterna$/);
    await user.keyboard('{Enter}');
    expect(screen.getByRole('region', { name: 'Så röstade ni' })).toHaveFocus();
    expect(screen.getByText('Rösterna går isär: från 0 till 3. Hör skälen innan ni enas.')).toBeVisible();
    await to('radio', /^0/);
    await user.keyboard('{ArrowDown}');
    await to('textbox', /^Gruppens skäl/);
    await user.keyboard('Krav på hälften.{Control>}{Enter}{/Control}');
    expect(file.assessment?.entries.inkop).toMatchObject({ answer: level(1), rationale: 'Krav på hälften.' });
    expect(screen.getByRole('region', { name: 'Det här enades ni om' })).toHaveFocus();
    await to('button', /^Nästa: Klimat$/);
    await user.keyboard('{Enter}');
    expect(nowIn(file).current?.to).toBe('klimat');
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Klimat' })).toHaveFocus());
  });

  it('is hidden until it is shown: neither answer, reason, spread nor the answer so far', async () => {
    const { anna, bo, cecilia } = meetingOfThree();
    const { user, container } = await openMeeting(anna);
    await user.click(press('Delta'));
    bo.vote('inkop', level(3), 'Hemligt skäl');
    expect(screen.queryByText('Hemligt skäl')).toBeNull();
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText('1 av 3 har röstat')).toBeVisible();
    expect(screen.getByText('Har inte röstat: Cecilia Ceder, Anna Ask')).toBeVisible();
    expect(await faults(container)).toEqual([]);
    cecilia.vote('inkop', level(3));
    await user.click(press('Visa rösterna'));
    expect(screen.getByText('Visa utan Anna Ask?')).toBeVisible();
    expect(screen.queryByText('Hemligt skäl')).toBeNull();
    await user.click(press('Visa ändå'));
    expect(screen.getByText('Hemligt skäl')).toBeVisible();
    expect(screen.getByRole('img', { name: '3 · Omställande: 2' })).toBeVisible();
    expect(screen.getByText('Alla röstade lika.')).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('shows nothing pre-chosen to the group: the middle and the answer so far are told', async () => {
    const { anna, bo, cecilia } = meetingOfThree();
    const { user } = await openMeeting(anna);
    await user.click(press('Delta'));
    bo.decide('inkop', level(1), 'Från förra gången');
    bo.vote('floden', level(1), 'Låg');
    cecilia.vote('floden', level(2), 'Hög');
    bo.goTo('floden');
    bo.reveal('floden');
    expect(screen.getByText('Mitten av rösterna (lägre medianen) är 1 · Grundläggande.')).toBeVisible();
    const group = within(screen.getByRole('form', { name: 'Gruppens svar: Flöden' }));
    for (const radio of group.getAllByRole('radio')) expect(radio).not.toBeChecked();
    await user.click(press('Spara gruppens svar'));
    expect(screen.getByText('Välj ett svar först.')).toBeVisible();
    expect(screen.getByText(/^Skriv skälet/)).toBeVisible();
    await user.click(group.getByRole('radio', { name: /^2/ }));
    await user.click(press('Använd som skäl: Hög'));
    expect(screen.getByLabelText(/^Gruppens skäl/)).toHaveValue('Hög');
    await user.click(press('Spara gruppens svar'));
    expect(
      within(screen.getByRole('region', { name: 'Det här enades ni om' })).getByText('Hög'),
    ).toBeVisible();
  });

  it('can be changed and taken back until it is shown', async () => {
    const { anna, file } = meetingOfThree();
    const { user } = await openMeeting(anna);
    await user.click(press('Delta'));
    await user.click(press('Rösta'));
    expect(screen.getByText('Välj ett svar först.')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: /^1/ }));
    await user.click(press('Rösta'));
    await user.click(press('Ändra'));
    await user.click(screen.getByRole('radio', { name: /^2/ }));
    await user.click(press('Rösta'));
    const own = () => nowIn(file).votes.find(({ rater }) => rater === 'anna')?.answer;
    expect(own()).toEqual(level(2));
    await user.click(press('Ta tillbaka rösten'));
    expect(own()).toBeNull();
    expect(screen.getByRole('radio', { name: /^2/ })).toBeChecked();
  });

  it('that comes late is marked so, and asks for a reason where a criterion is not applicable', async () => {
    const { anna, bo, file } = meetingOfThree();
    const { user } = await openMeeting(anna);
    await user.click(press('Delta'));
    bo.vote('inkop', level(0), 'Inga krav.');
    bo.reveal('inkop');
    expect(screen.getByText(/^Rösterna är redan visade/)).toBeVisible();
    await user.click(press('Rösta ändå'));
    const form = within(screen.getByRole('form', { name: 'Din röst: Inköp' }));
    await user.click(form.getByRole('radio', { name: /^Ej tillämpligt/ }));
    await user.click(form.getByRole('button', { name: 'Rösta' }));
    expect(screen.getByText('Skriv varför kriteriet inte är tillämpligt.')).toBeVisible();
    await user.type(form.getByLabelText(/^Ditt skäl/), 'Inget köps in.');
    await user.click(form.getByRole('button', { name: 'Rösta' }));
    expect(nowIn(file).votes.find(({ rater }) => rater === 'anna')?.late).toBe(true);
    expect(screen.getByText('Anna Ask, röstade efter att rösterna visats')).toBeVisible();
  });

  it('on a gate has the gate’s outcomes, and what stops is told', async () => {
    const { anna, bo, file } = meetingOfThree();
    const { user } = await openMeeting(anna);
    await user.click(press('Delta'));
    bo.goTo('klimat');
    await user.click(screen.getByRole('radio', { name: /^Betydande skada · Stoppar/ }));
    await user.click(press('Rösta'));
    bo.vote('klimat', { kind: 'gate', outcome: 'pass' });
    bo.reveal('klimat');
    expect(screen.getByText('Rösterna går isär. Hör skälen innan ni enas.')).toBeVisible();
    expect(nowIn(file).votes).toHaveLength(2);
  });

  it('may be left out when nobody needs it', async () => {
    const { anna, file } = meetingOfThree();
    const { user } = await openMeeting(anna);
    await user.click(press('Delta'));
    expect(screen.queryByRole('button', { name: 'Visa rösterna' })).toBeNull();
    await user.click(press('Enas utan att rösta'));
    await user.click(within(screen.getByRole('region', { name: 'Enas' })).getByRole('radio', { name: /^3/ }));
    await user.type(screen.getByLabelText(/^Gruppens skäl/), 'Självklart.');
    await user.click(press('Spara gruppens svar'));
    expect(file.assessment?.entries.inkop?.rationale).toBe('Självklart.');
    expect(nowIn(file).reveals).toEqual([]);
  });
});

describe('following the group', () => {
  it('goes along when the group goes on, and has a way back for who has gone elsewhere', async () => {
    const { anna, bo, file } = meetingOfThree();
    const { user } = await openMeeting(anna);
    await user.click(press('Delta'));
    bo.goTo('floden');
    expect(screen.getByRole('heading', { name: 'Flöden' })).toBeVisible();
    await user.click(press('Till dagordningen'));
    await user.click(press(/^Klimat/));
    bo.goTo('inkop');
    expect(screen.getByRole('heading', { name: 'Klimat' })).toBeVisible();
    expect(screen.getByText('Gruppen är på: Inköp')).toBeVisible();
    await user.click(press('Gå dit'));
    expect(screen.getByRole('heading', { name: 'Inköp' })).toHaveFocus();
    await user.click(press('Till dagordningen'));
    await user.click(press(/^Klimat/));
    await user.click(press('Ta med gruppen hit'));
    expect(nowIn(file).current?.to).toBe('klimat');
  });

  it('leaves who is writing a reason where they are, with the words kept', async () => {
    const { anna, bo } = meetingOfThree();
    const { user } = await openMeeting(anna);
    await user.click(press('Delta'));
    await user.type(screen.getByLabelText(/^Ditt skäl/), 'Jag skriver');
    bo.goTo('floden');
    expect(screen.getByRole('heading', { name: 'Inköp' })).toBeVisible();
    await user.type(screen.getByLabelText(/^Ditt skäl/), ' klart');
    await user.click(press('Gå dit'));
    expect(screen.getByRole('heading', { name: 'Flöden' })).toBeVisible();
    await user.click(press('Till dagordningen'));
    await user.click(press(/^Inköp/));
    expect(screen.getByLabelText(/^Ditt skäl/)).toHaveValue('Jag skriver klart');
  });

  it('goes along again when the vote that was being changed has been shown', async () => {
    const { anna, bo } = meetingOfThree();
    const { user } = await openMeeting(anna);
    await user.click(press('Delta'));
    await user.click(screen.getByRole('radio', { name: /^1/ }));
    await user.click(press('Rösta'));
    await user.click(press('Ändra'));
    await user.click(screen.getByRole('radio', { name: /^2/ }));
    bo.reveal('inkop');
    bo.goTo('floden');
    expect(screen.getByRole('heading', { name: 'Flöden' })).toBeVisible();
  });

  it('shows the agenda beside the question where there is room', async () => {
    const { anna } = meetingOfThree();
    const { user, container } = await openMeeting(anna, { wide: true });
    await user.click(press('Delta'));
    expect(screen.getByRole('region', { name: 'Dagordning' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Inköp' })).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('tells a screen reader of what others do', async () => {
    const { anna, bo } = meetingOfThree();
    const { user, container } = await openMeeting(anna);
    await user.click(press('Delta'));
    const told = () => container.querySelector('[aria-live=polite]')?.textContent;
    bo.vote('inkop', level(1), 'Hemligt');
    await waitFor(() => expect(told()).toContain('Inköp: 1 av 3 har röstat'), { timeout: 5000 });
    expect(told()).not.toContain('Hemligt');
    bo.reveal('inkop');
    await waitFor(() => expect(told()).toContain('Rösterna på Inköp är visade. 1 · Grundläggande: 1'), {
      timeout: 5000,
    });
  });
});

describe('an anonymous meeting', () => {
  it('keeps no name anywhere, and one person with two pages is one', async () => {
    const file = new SharedFile();
    const storage = machine();
    const first = await openMeeting(new OpenFile(file), { raters: storage });
    await first.user.click(screen.getByRole('radio', { name: /^Anonym/ }));
    await first.user.click(press('Börja mötet'));
    await first.user.click(press('Börja med: Klimat'));
    await first.user.click(screen.getByRole('radio', { name: /^Passerad/ }));
    await first.user.type(screen.getByLabelText(/^Ditt skäl/), 'Inga utsläpp.');
    await first.user.click(press('Rösta'));
    first.unmount();

    const second = await openMeeting(new OpenFile(file), { raters: storage });
    expect(screen.getByRole('region', { name: 'Din röst' })).toBeVisible();
    expect(screen.getByText('1 deltar, anonym röstning')).toBeVisible();
    await second.user.click(press('Visa rösterna'));
    expect(screen.getByText('Inga utsläpp.')).toBeVisible();
    const group = within(screen.getByRole('region', { name: 'Enas' }));
    await second.user.click(group.getByRole('radio', { name: /^Passerad/ }));
    await second.user.type(screen.getByLabelText(/^Gruppens skäl/), 'Vi är eniga.');
    await second.user.click(press('Spara gruppens svar'));
    const { assessment } = file;
    if (!assessment) throw new Error('nothing was kept');
    expect(nowIn(file).participants).toHaveLength(1);
    expect(writeXml(assessment)).not.toMatch(/Anna|anna/);
  });

  it('goes on where the browser’s storage is closed', async () => {
    const { anna, file } = meetingOfThree(true);
    const { user } = await openMeeting(anna, { raters: { read: () => undefined, write: () => {} } });
    expect(screen.getByText(/^Röstningen är anonym/)).toBeVisible();
    await user.click(press('Delta'));
    await user.click(screen.getByRole('radio', { name: /^1/ }));
    await user.click(press('Rösta'));
    expect(screen.getByRole('region', { name: 'Din röst' })).toBeVisible();
    expect(nowIn(file).participants).toHaveLength(3);
    expect(nowIn(file).participants.map(({ rater }) => rater)).not.toContain('anna');
    expect(screen.getByText('Har inte röstat: 2')).toBeVisible();
  });
});

describe('when something is in the way', () => {
  it('goes on offline, shows that the vote is not sent, and sends it when back', async () => {
    const { anna, file } = meetingOfThree();
    const { user, container } = await openMeeting(anna);
    await user.click(press('Delta'));
    act(() => anna.away(true));
    await user.click(screen.getByRole('radio', { name: /^1/ }));
    await user.click(press('Rösta'));
    expect(screen.getByText('Din röst är inte skickad ännu.')).toBeVisible();
    expect(screen.getByText(/^Ingen kontakt.* 1 ändring är inte skickad ännu\.$/)).toBeVisible();
    expect(nowIn(file).votes).toEqual([]);
    expect(await faults(container)).toEqual([]);
    act(() => anna.away(false));
    expect(nowIn(file).votes).toHaveLength(1);
    expect(screen.getByText('Ingen ser din röst förrän rösterna visas.')).toBeVisible();
  });

  it('shows everything to who may only read, and says why they can’t vote', async () => {
    const { anna, bo } = meetingOfThree();
    await openMeeting(anna);
    act(() => anna.set({ waiting: 'readOnly' }));
    bo.vote('inkop', level(2), 'Kraven räcker.');
    bo.reveal('inkop');
    expect(screen.getByText(/^Du får läsa den delade filen/)).toBeVisible();
    expect(screen.getByText('Kraven räcker.')).toBeVisible();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('button', { name: /Rösta|Visa|Enas|Nästa|Avsluta|Delta/ })).toBeNull();
  });

  it.each([
    ['damaged', /^Den delade filen går inte att läsa\..*öppna det i Word/],
    ['newer', /^Den delade filen är skriven av en nyare version/],
  ] as const)(
    'says what is so and the way out when the file is %s, and lets nobody vote into the void',
    async (waiting, text) => {
      const { anna } = meetingOfThree();
      const { user } = await openMeeting(anna);
      act(() => anna.set({ waiting }));
      expect(screen.getByText(text)).toBeVisible();
      expect(screen.queryByRole('radio')).toBeNull();
      await user.click(press('Försök igen'));
      expect(anna.retries).toBe(1);
    },
  );

  it('signs in again by a button, and says so when that fails', async () => {
    const { anna } = meetingOfThree();
    const signIn = jest
      .fn<Promise<void>, []>()
      .mockRejectedValueOnce(new Error('closed'))
      .mockResolvedValue();
    const { user } = await openMeeting(anna, { signIn });
    act(() => anna.set({ waiting: 'signedOut', unsent: 2 }));
    expect(screen.getByText(/2 ändringar är inte skickade ännu/)).toBeVisible();
    await user.click(press('Logga in igen'));
    expect(await screen.findByText(/^Det gick inte att logga in/)).toBeVisible();
    expect(anna.retries).toBe(0);
    await user.click(press('Logga in igen'));
    await waitFor(() => expect(anna.retries).toBe(1));
  });

  it('shows what looks like a script as the text that it is', async () => {
    const { anna, bo } = meetingOfThree();
    const { user, container } = await openMeeting(anna);
    await user.click(press('Delta'));
    bo.vote('inkop', level(2), '<img src=x onerror=alert(1)>');
    bo.reveal('inkop');
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
    expect(container.querySelector('img')).toBeNull();
  });
});

describe('the end of a meeting', () => {
  it('asks first, then gives minutes to copy to the chat, and a new meeting can begin', async () => {
    const { anna, bo, cecilia, file } = meetingOfThree();
    const { user, container } = await openMeeting(anna);
    await user.click(press('Delta'));
    bo.vote('inkop', level(0), 'Inga krav.');
    cecilia.vote('inkop', level(3), 'Höga krav.');
    bo.reveal('inkop');
    bo.decide('inkop', level(1), 'Krav på hälften.');
    bo.vote('floden', level(0));
    cecilia.vote('floden', level(3));
    bo.reveal('floden');
    await user.click(press('Till dagordningen'));
    expect(screen.getByText(/^1 av 3 bestämda/)).toBeVisible();
    await user.click(press('Avsluta mötet'));
    expect(screen.getByText('Avsluta mötet för alla?')).toHaveFocus();
    expect(screen.getByText(/inte är bestämda: 2\./)).toBeVisible();
    await user.click(press('Avsluta'));
    expect(file.assessment && meetingNow(file.assessment)).toBeUndefined();
    const text = screen.getByLabelText('Text till chatten');
    expect(text).toHaveValue(
      [
        'Minnesanteckningar: Ansökan.docx',
        `${(text as HTMLTextAreaElement).value.split('\n')[2]}\nDeltagare: Bo Berg, Cecilia Ceder och Anna Ask.\nChecklista: Projektstöd, version 1.0.0.`,
        'Det här enades vi om\n• Inköp: 1, grundläggande. Skäl: Krav på hälften.',
        'Det här är öppet\n• Flöden: rösterna gick isär (1 på ”0, inte beaktat”, 1 på ”3, omställande”).\nEn fråga togs inte upp.',
        'Innan vi talade ihop oss gick rösterna isär så mycket att de inte går att lita på var för sig (Krippendorffs alfa −0,50).',
      ].join('\n\n'),
    );
    expect(await faults(container)).toEqual([]);
    await user.click(press('Kopiera till chatten'));
    act(() => anna.set({ seen: new Date() }));
    expect(press('Kopiera till chatten')).toHaveFocus();
    expect(screen.getByText('Texten är kopierad. Klistra in den i chatten.')).toBeVisible();
    await user.click(press('Börja ett nytt möte'));
    await user.click(press(/^Minnesanteckningar från mötet 25 november 2026/));
    await user.click(press('Börja ett nytt möte'));
    await user.click(press('Börja mötet'));
    expect(nowIn(file).by).toBe('Anna Ask');
  });
});

describe('the stage', () => {
  it('shows the same to all and never a control: dots, then the votes, then what was agreed', async () => {
    const { bo, cecilia, file } = meetingOfThree();
    const { stage, container } = await openStage(new OpenFile(file));
    bo.vote('inkop', level(0), 'Inga krav.');
    expect(stage.getByRole('heading', { name: 'Inköp' })).toBeVisible();
    expect(stage.getByText('1 av 2 har röstat. Rösterna är dolda.')).toBeVisible();
    expect(container.textContent).not.toMatch(/Bo Berg|Inga krav/);
    expect(await faults(container)).toEqual([]);
    cecilia.vote('inkop', level(3), 'Höga krav.');
    bo.reveal('inkop');
    expect(stage.getByRole('img', { name: '0 · Inte beaktat: 1. 3 · Omställande: 1' })).toBeVisible();
    expect(stage.getByText('Höga krav.')).toBeVisible();
    bo.decide('inkop', level(1), 'Krav på hälften.');
    expect(stage.getByText('Enades om 1 · Grundläggande')).toBeVisible();
    expect(await faults(container)).toEqual([]);
    expect(container.querySelectorAll('button, input, textarea, select, a')).toHaveLength(0);
  });

  it('says that nobody has begun', async () => {
    const { stage } = await openStage(new OpenFile(new SharedFile()));
    expect(stage.getByText('Mötet har inte börjat. Börja det i sidopanelen.')).toBeVisible();
  });

  it('can be shown from the side panel where the meeting has one, and says when it can’t', async () => {
    const { anna } = meetingOfThree();
    const share = jest
      .fn<Promise<void>, []>()
      .mockRejectedValueOnce(new Error('not allowed'))
      .mockResolvedValue();
    const { user } = await openMeeting(anna, { stage: { shared: false, share, stop: async () => {} } });
    await user.click(press('Delta'));
    await user.click(press('Till dagordningen'));
    await user.click(press('Visa på mötets skärm'));
    expect(await screen.findByText(/^Det gick inte att visa/)).toBeVisible();
    await user.click(press('Visa på mötets skärm'));
    expect(share).toHaveBeenCalledTimes(2);
  });
});

it('keeps who looks apart: three pages on one file, and each sees the same', async () => {
  const file = new SharedFile();
  const people = ['Anna Ask', 'Bo Berg', 'Cecilia Ceder'].map(
    (name) => new OpenFile(file, { id: name.slice(0, 2), name }),
  );
  const pages: Awaited<ReturnType<typeof openMeeting>>[] = [];
  for (const shared of people) pages.push(await openMeeting(shared));
  const [anna, ...others] = pages;
  if (!anna) throw new Error('nobody');
  await anna.user.click(anna.page.getByRole('button', { name: 'Börja mötet' }));
  for (const { page, user } of others) await user.click(page.getByRole('button', { name: 'Delta' }));
  await anna.user.click(anna.page.getByRole('button', { name: 'Börja med: Klimat' }));
  for (const [n, { page, user }] of pages.entries()) {
    await user.click(page.getByRole('radio', { name: n === 0 ? /^Risk/ : /^Passerad/ }));
    await user.type(page.getByLabelText(/^Ditt skäl/), `Skäl ${n}`);
    await user.click(page.getByRole('button', { name: 'Rösta' }));
  }
  await anna.user.click(anna.page.getByRole('button', { name: 'Visa rösterna' }));
  for (const { page } of pages) {
    expect(page.getByRole('img', { name: 'Passerad: 2. Risk: 1' })).toBeVisible();
    for (const n of [0, 1, 2]) expect(page.getByText(`Skäl ${n}`)).toBeVisible();
  }
  expect(new Somebody(file, 'x', 'X').shared.assessment?.checklist.id).toBe(list.id);
});
