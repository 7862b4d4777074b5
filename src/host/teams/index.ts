import {
  AppFrame,
  type AppFrameOptions,
  type Person,
  type Stage,
  type TeamsFault,
  type Theme,
} from './app-frame.ts';
import './teams.css';

interface Settings {
  /** The draft's name. */
  readonly name: string;
  readonly broker: string;
  /** Where in Teams the app is shown, by its manifest. */
  readonly contexts: readonly string[];
  /** Each with the origin that their add-in is served from, so that each has a storage of their own. */
  readonly people: readonly (Person & { readonly addin: string })[];
}

const element = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const settings = (await (await fetch('settings.json')).json()) as Settings;
const asked = new URLSearchParams(location.search);
const frameContext = (asked.get('view') ?? 'sidePanel') as AppFrameOptions['frameContext'];
const names = asked.get('people')?.split(',');
const people = settings.people.filter(({ name }, n) => (names ? names.includes(name) : n < 3));
const faults = new Set((asked.get('fault') ?? '').split(',') as TeamsFault[]);
const without = (asked.get('without') ?? '').split(',');
const contexts = settings.contexts.filter((context) => !without.includes(context));
const frames: AppFrame[] = [];
let theme = (asked.get('theme') ?? 'default') as Theme;

/** The shared screen as the first one sees it. */
class SharedScreen implements Stage {
  address: string | undefined;
  private frame: AppFrame | undefined;

  share(address: string): void {
    this.stop();
    this.address = address;
    const [viewer] = people;
    if (!viewer || faults.has('late-joiner-no-stage')) return;
    const parent = element('stage');
    parent.hidden = false;
    const own = new URL(address);
    this.frame = opened(
      viewer,
      parent,
      'meetingStage',
      `${viewer.addin}${own.pathname}${own.search}`,
      'Delad skärm',
    );
  }

  stop(): void {
    this.address = undefined;
    if (this.frame) frames.splice(frames.indexOf(this.frame), 1);
    this.frame?.close();
    this.frame = undefined;
    element('stage').hidden = true;
  }
}

const stage = new SharedScreen();

function opened(
  person: Settings['people'][number],
  parent: HTMLElement,
  context: AppFrameOptions['frameContext'],
  address: string,
  title: string,
): AppFrame {
  const frame = new AppFrame({
    parent,
    title,
    address,
    frameContext: context,
    person,
    theme,
    locale: asked.get('locale') ?? 'sv-se',
    broker: settings.broker,
    contexts,
    faults,
    patience: Number(asked.get('patience') ?? 30_000),
    stage,
    ...(context === 'settings' ? setup(person, parent) : {}),
  });
  frames.push(frame);
  return frame;
}

/** The page where a tab is set up has Save below it; what was saved is then shown as the tab. */
function setup(person: Settings['people'][number], parent: HTMLElement) {
  const save = document.createElement('button');
  save.textContent = 'Spara';
  save.disabled = true;
  save.onclick = () => frames[0]?.save();
  parent.querySelector('h2')?.append(save);
  return {
    onValid: (valid: boolean) => {
      save.disabled = !valid;
    },
    onConfigured: (contentUrl: string) => {
      frames.splice(0)[0]?.close();
      save.remove();
      opened(person, parent, 'content', contentUrl, person.name);
    },
  };
}

element('title').textContent = settings.name;
const wide = frameContext !== 'sidePanel';
element('people').classList.toggle('wide', wide);
for (const person of wide ? people.slice(0, 1) : people) {
  const card = document.createElement('section');
  card.className = wide ? 'person wide' : 'person';
  const heading = document.createElement('h2');
  heading.textContent = person.name;
  card.append(heading);
  element('people').append(card);
  const query = asked.get('query') ?? '';
  opened(person, card, frameContext, `${person.addin}/teams.html${query}`, person.name);
}
const choice = element<HTMLSelectElement>('theme');
choice.value = theme;
choice.onchange = () => {
  theme = choice.value as Theme;
  for (const frame of frames) frame.setTheme(theme);
};
