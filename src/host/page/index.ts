import { DocumentFault, faultText } from '../../document/docx/index.ts';
import { isClosed } from '../common-api/protection.ts';
import { faultNames, UnknownFault } from '../faults/index.ts';
import { acceptAll } from '../model/accept.ts';
import { authorNamed } from '../model/author.ts';
import { WordDocument } from '../model/word-document.ts';
import { RichError } from '../richapi/rich-error.ts';
import { CommentsPane } from './comments-pane.ts';
import { DocumentView } from './document-view.ts';
import './host.css';
import { type PageOptions, pageOptions } from './options.ts';
import { splitter } from './splitter.ts';
import { openTaskPane } from './task-pane.ts';

const element = <T extends HTMLElement = HTMLButtonElement>(id: string) => document.getElementById(id) as T;

const settings = (await (await fetch('settings.json')).json()) as {
  name: string;
  addin: string;
  broker?: string;
  documentUrl?: string;
};
const { name, addin, broker } = settings;
const documentUrl = settings.documentUrl ?? `${location.origin}/${encodeURIComponent(name)}`;
const bytes = new Uint8Array(await (await fetch('document')).arrayBuffer());
document.title = `${name} – inbäddad Word`;
element('name').textContent = name;

try {
  await open(new WordDocument(bytes), pageOptions(new URLSearchParams(location.search)));
} catch (error) {
  refuse(error);
}

async function open(word: WordDocument, options: PageOptions): Promise<void> {
  const [me] = options.authors;
  word.author = me;
  word.readOnly = options.readOnly;
  word.dropsNewParts = options.plays.dropsNewParts;
  if (broker !== undefined) await cutOff(broker, options.plays.cutsOffDialogs);
  const say = (text: string) => {
    element('state').textContent = text;
  };
  const mayChange = () => {
    const closed = isClosed(word);
    if (closed) say('Dokumentet går inte att ändra');
    return !closed;
  };
  const change = (work: () => void) => {
    if (!mayChange()) return false;
    try {
      word.step(work);
      return true;
    } catch (error) {
      if (!(error instanceof RichError)) throw error;
      say('Det går inte att ändra här');
      return false;
    }
  };
  const view = new DocumentView(element('desk'), word, change, mayChange);
  if (options.drawsPages) await view.follow();
  else view.sayNothingIsDrawn();
  const comments = new CommentsPane(element('comments'), word, change);
  const pane = element('pane');
  splitter(element('splitter'), pane, options.paneWidth * options.authors.length);
  const openPanes = () => {
    const closers = options.authors.map((author, n) =>
      openTaskPane(word, {
        ...options,
        author,
        title: n === 0 ? 'Vägval' : `Vägval – ${author.name}`,
        parent: element<HTMLElement>('frame'),
        addin,
        broker,
        documentUrl,
      }),
    );
    return () => {
      for (const close of closers) close();
    };
  };
  let closePanes: (() => void) | undefined = openPanes();
  const toggle = () => {
    closePanes?.();
    closePanes = closePanes ? undefined : openPanes();
    const opened = closePanes !== undefined;
    pane.hidden = !opened;
    element('splitter').hidden = !opened;
    element('toggle').setAttribute('aria-pressed', String(opened));
  };
  const save = () => download(name, word.save());
  const refresh = () => {
    element('undo').disabled = !word.canUndo;
    element('redo').disabled = !word.canRedo;
    element('track').setAttribute('aria-pressed', String(word.tracking !== 'Off'));
  };
  word.onChange(refresh);
  refresh();
  const person = element<HTMLInputElement>('person');
  person.value = me.name;
  person.onchange = () => {
    word.author = authorNamed(person.value.trim() || me.name);
  };
  element('save').onclick = save;
  element('undo').onclick = () => word.undo();
  element('redo').onclick = () => word.redo();
  element('comment').onclick = () => mayChange() && comments.compose();
  element('track').onclick = () =>
    change(() => {
      word.tracking = word.tracking === 'Off' ? 'TrackAll' : 'Off';
    });
  element('accept').onclick = () => change(() => acceptAll(word));
  element('toggle').onclick = toggle;
  element('close').onclick = () => {
    toggle();
    element('toggle').focus();
  };
  const keys: Readonly<Record<string, () => void>> = { s: save, z: () => word.undo(), y: () => word.redo() };
  addEventListener('keydown', (event) => {
    const act = event.ctrlKey || event.metaKey ? keys[event.key.toLowerCase()] : undefined;
    if (!act || (event.target as Element).closest?.('textarea, input, [contenteditable]')) return;
    event.preventDefault();
    act();
  });
}

/** Tells the identity provider whether its pages cut windows off from what opened them. */
async function cutOff(broker: string, cutsOff: boolean): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  await fetch(new URL('control', broker), { method: 'POST', headers, body: JSON.stringify({ cutsOff }) });
}

function download(name: string, bytes: Uint8Array): void {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  element('state').textContent = 'Sparat i mappen för hämtade filer';
}

/** A document that can't be opened: the reason in words, in place of the pages. */
function refuse(error: unknown): void {
  const fault = error instanceof DocumentFault ? error : new DocumentFault('damaged', String(error));
  const box = document.createElement('div');
  box.className = 'message';
  box.setAttribute('role', 'alert');
  const title = document.createElement('h1');
  title.textContent = 'Dokumentet kunde inte öppnas';
  const reason = document.createElement('p');
  reason.textContent =
    error instanceof UnknownFault
      ? `Det finns inget fel som heter ”${error.wanted}”. De som finns: ${faultNames.join(', ')}.`
      : faultText[fault.code].sv;
  box.append(title, reason);
  element('desk').replaceChildren(box);
  for (const id of ['save', 'toggle']) element(id).disabled = true;
  element('pane').hidden = true;
  element('splitter').hidden = true;
}
