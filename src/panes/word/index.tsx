import { createRoot } from 'react-dom/client';
import { builtin } from '../../checklists/index.ts';
import { WordDraft } from '../../document/word/index.ts';
import { type Language, message, Pane } from '../../ui/index.ts';
import { localPreferences } from './preferences.ts';
import { useTheme } from './theme.ts';

const draft = new WordDraft();
const now = () => new Date();

function WordPane({ language }: { readonly language: Language }) {
  return (
    <Pane
      document={draft}
      checklists={builtin}
      language={language}
      theme={useTheme()}
      preferences={localPreferences}
      now={now}
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
