import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';
import './sign-in.css';
import { language } from './language.ts';

// Where the identity provider sends everybody back to: hands what it answered to the page that waits for it, and closes.

const texts = {
  sv: {
    done: 'Du är inloggad. Fönstret kan stängas.',
    nothing: 'Här finns inget att göra. Börja inloggningen i Vägval.',
  },
  en: {
    done: 'You are signed in. This window can be closed.',
    nothing: 'There is nothing to do here. Start the sign-in in Vägval.',
  },
}[language];

const told = document.getElementById('told') as HTMLElement;
document.documentElement.lang = language;
try {
  await broadcastResponseToMainFrame();
  told.textContent = texts.done;
} catch {
  told.textContent = texts.nothing;
}
document.title = 'Vägval';
