import { DocumentFault, faultText } from '../../document/docx/index.ts';
import { WordDocument } from '../model/word-document.ts';
import { DocumentView } from './document-view.ts';
import './host.css';
import { splitter } from './splitter.ts';
import { openTaskPane } from './task-pane.ts';

const element = <T extends HTMLElement = HTMLButtonElement>(id: string) => document.getElementById(id) as T;
const asked = new URLSearchParams(location.search);

const { name, addin } = (await (await fetch('settings.json')).json()) as { name: string; addin: string };
const bytes = new Uint8Array(await (await fetch('document')).arrayBuffer());
document.title = `${name} – inbäddad Word`;
element('name').textContent = name;

try {
  await open(new WordDocument(bytes));
} catch (error) {
  refuse(error);
}

async function open(word: WordDocument): Promise<void> {
  const view = new DocumentView(element('desk'), word);
  await view.draw();
  const pane = element('pane');
  splitter(element('splitter'), pane, Number(asked.get('paneWidth') ?? 400));
  const options = {
    parent: element<HTMLElement>('frame'),
    addin,
    locale: asked.get('locale') ?? 'sv-SE',
    wordApi: Number(asked.get('wordapi') ?? 1.4),
    documentUrl: `${location.origin}/${encodeURIComponent(name)}`,
  };
  let closePane: (() => void) | undefined = openTaskPane(word, options);
  const toggle = () => {
    closePane?.();
    closePane = closePane ? undefined : openTaskPane(word, options);
    const opened = closePane !== undefined;
    pane.hidden = !opened;
    element('splitter').hidden = !opened;
    element('toggle').setAttribute('aria-pressed', String(opened));
  };
  const save = () => download(name, word.save());
  const refresh = () => {
    element('undo').disabled = !word.canUndo;
    element('redo').disabled = !word.canRedo;
  };
  word.onChange(refresh);
  element('save').onclick = save;
  element('undo').onclick = () => word.undo();
  element('redo').onclick = () => word.redo();
  element('toggle').onclick = toggle;
  element('close').onclick = () => {
    toggle();
    element('toggle').focus();
  };
  const keys: Readonly<Record<string, () => void>> = { s: save, z: () => word.undo(), y: () => word.redo() };
  addEventListener('keydown', (event) => {
    const act = event.ctrlKey || event.metaKey ? keys[event.key.toLowerCase()] : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  });
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
  reason.textContent = faultText[fault.code].sv;
  box.append(title, reason);
  element('desk').replaceChildren(box);
  for (const id of ['save', 'toggle']) element(id).disabled = true;
  element('pane').hidden = true;
  element('splitter').hidden = true;
}
