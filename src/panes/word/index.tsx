import { createRoot } from 'react-dom/client';
import type { Sharing } from '../../assessment/index.ts';
import { builtin } from '../../checklists/index.ts';
import { WordDraft } from '../../document/word/index.ts';
import { type Language, message, Pane } from '../../ui/index.ts';
import { saveBeside } from '../download.ts';
import { openOther } from '../other-file.ts';
import { localPreferences } from '../preferences.ts';
import { beside, DocumentSharing } from '../sharing.ts';
import { useTheme } from '../theme.ts';

const draft = new WordDraft();
const now = () => new Date();

/** Absent in hosts that tell of no theme. */
const officeBackground = () =>
  (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;

interface WordPaneProps {
  readonly language: Language;
  readonly sharing: Sharing;
}

function WordPane({ language, sharing }: WordPaneProps) {
  return (
    <Pane
      document={draft}
      checklists={builtin}
      language={language}
      theme={useTheme(officeBackground())}
      preferences={localPreferences}
      now={now}
      openOther={openOther}
      saveBeside={saveBeside}
      sharing={sharing}
    />
  );
}

const { host } = await Office.onReady();
const root = document.getElementById('root') as HTMLElement;
if (host === Office.HostType.Word) {
  const language = Office.context.displayLanguage.toLowerCase().startsWith('en') ? 'en' : 'sv';
  const sharing = new DocumentSharing({
    address: Office.context.document.url,
    dialog: ({ openInOffice }) => ({ open: openInOffice, address: beside(`sign-in.html?lang=${language}`) }),
    now,
  });
  createRoot(root).render(<WordPane language={language} sharing={sharing} />);
} else {
  root.textContent = message('sv', 'outsideWord');
}
