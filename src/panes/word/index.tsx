import { useSyncExternalStore } from 'react';
import type { Sharing } from '../../assessment/index.ts';
import { WordDraft } from '../../document/word/index.ts';
import { type Catalogue, message, Pane } from '../../ui/index.ts';
import { Access, beside } from '../access.ts';
import { saveBeside } from '../download.ts';
import { draw, expectWords } from '../draw.tsx';
import { openOther } from '../other-file.ts';
import { LiveChoices } from '../own-checklists.ts';
import { practice } from '../practice.ts';
import { localPreferences } from '../preferences.ts';
import { DocumentSharing } from '../sharing.ts';
import { useTheme } from '../theme.ts';

const draft = new WordDraft();
const now = () => new Date();

/** Absent in hosts that tell of no theme. */
const officeBackground = () =>
  (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;

interface WordPaneProps {
  readonly catalogue: Catalogue;
  readonly sharing: Sharing;
  readonly choices: LiveChoices;
}

function WordPane({ catalogue, sharing, choices }: WordPaneProps) {
  return (
    <Pane
      document={draft}
      {...useSyncExternalStore(choices.subscribe, choices.current)}
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
  let language = Office.context.displayLanguage.slice(0, 2);
  const access = new Access(({ openInOffice }) => ({
    open: openInOffice,
    get address() {
      return beside(`sign-in.html?lang=${language}`);
    },
  }));
  const choices = await LiveChoices.open(access);
  await draw(Office.context.displayLanguage, (catalogue) => {
    language = catalogue.language;
    const sharing = new DocumentSharing({ address: Office.context.document.url, access, now });
    return <WordPane catalogue={catalogue} sharing={sharing} choices={choices} />;
  });
} else {
  await draw(navigator.language, (catalogue) => message(catalogue, 'outsideWord'));
}
