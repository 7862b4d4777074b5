import { createRoot } from 'react-dom/client';
import { WebPane } from './web-pane.tsx';

const language = navigator.language.toLowerCase().startsWith('en') ? 'en' : 'sv';
createRoot(document.getElementById('root') as HTMLElement).render(<WebPane language={language} />);
