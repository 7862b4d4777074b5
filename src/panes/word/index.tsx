import { createRoot } from 'react-dom/client';
import { builtin } from '../../checklists/index.ts';
import { WordDraft } from '../../document/word/index.ts';
import { type Language, message, Pane } from '../../ui/index.ts';
import { saveBeside } from '../download.ts';
import { openOther } from '../other-file.ts';
import { localPreferences } from '../preferences.ts';
import { useTheme } from '../theme.ts';

const draft = new WordDraft();
const now = () => new Date();

/** Absent in hosts that tell of no theme. */
const officeBackground = () =>
  (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;

function WordPane({ language }: { readonly language: Language }) {
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
    />
  );
}

const { host } = await Office.onReady();
const root = document.getElementById('root') as HTMLElement;
if (host === Office.HostType.Word) {
  const language = Office.context.displayLanguage.toLowerCase().startsWith('en') ? 'en' : 'sv';
  createRoot(root).render(<WordPane language={language} />);
} else {
  root.textContent = message('sv', 'outsideWord');
}
