import type { Sharing } from '../../assessment/index.ts';
import { builtin } from '../../checklists/index.ts';
import { WordDraft } from '../../document/word/index.ts';
import { type Catalogue, message, Pane } from '../../ui/index.ts';
import { saveBeside } from '../download.ts';
import { draw, expectWords } from '../draw.tsx';
import { openOther } from '../other-file.ts';
import { practice } from '../practice.ts';
import { localPreferences } from '../preferences.ts';
import { beside, DocumentSharing } from '../sharing.ts';
import { useTheme } from '../theme.ts';

const draft = new WordDraft();
const now = () => new Date();

/** Absent in hosts that tell of no theme. */
const officeBackground = () =>
  (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;

interface WordPaneProps {
  readonly catalogue: Catalogue;
  readonly sharing: Sharing;
}

function WordPane({ catalogue, sharing }: WordPaneProps) {
  return (
    <Pane
      document={draft}
      checklists={builtin}
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
  await draw(Office.context.displayLanguage, (catalogue) => {
    const sharing = new DocumentSharing({
      address: Office.context.document.url,
      dialog: ({ openInOffice }) => ({
        open: openInOffice,
        address: beside(`sign-in.html?lang=${catalogue.language}`),
      }),
      now,
    });
    return <WordPane catalogue={catalogue} sharing={sharing} />;
  });
} else {
  await draw(navigator.language, (catalogue) => message(catalogue, 'outsideWord'));
}
