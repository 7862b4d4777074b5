import type { Sharing } from '../../assessment/index.ts';
import { WordDraft } from '../../document/word/index.ts';
import { type Catalogue, message, Pane } from '../../ui/index.ts';
import { saveBeside } from '../download.ts';
import { draw, expectWords } from '../draw.tsx';
import { openOther } from '../other-file.ts';
import { type Choices, choicesHere } from '../own-checklists.ts';
import { practice } from '../practice.ts';
import { localPreferences } from '../preferences.ts';
import { beside, DocumentSharing, type DocumentToShare } from '../sharing.ts';
import { useTheme } from '../theme.ts';

const draft = new WordDraft();
const now = () => new Date();

/** Absent in hosts that tell of no theme. */
const officeBackground = () =>
  (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;

interface WordPaneProps {
  readonly catalogue: Catalogue;
  readonly sharing: Sharing;
  readonly choices: Choices;
}

function WordPane({ catalogue, sharing, choices }: WordPaneProps) {
  return (
    <Pane
      document={draft}
      {...choices}
      catalogue={catalogue}
      theme={useTheme(officeBackground())}
      preferences={localPreferences}
      now={now}
      openOther={openOther}
      saveBeside={saveBeside}
      sharing={sharing}
      practice={practice}
    />
  );
}

expectWords();
const { host } = await Office.onReady();
if (host === Office.HostType.Word) {
  const dialog =
    (language: string): DocumentToShare['dialog'] =>
    ({ openInOffice }) => ({ open: openInOffice, address: beside(`sign-in.html?lang=${language}`) });
  const choices = await choicesHere(dialog(Office.context.displayLanguage.slice(0, 2)));
  await draw(Office.context.displayLanguage, (catalogue) => {
    const address = Office.context.document.url;
    const sharing = new DocumentSharing({ address, dialog: dialog(catalogue.language), now });
    return <WordPane catalogue={catalogue} sharing={sharing} choices={choices} />;
  });
} else {
  await draw(navigator.language, (catalogue) => message(catalogue, 'outsideWord'));
}
