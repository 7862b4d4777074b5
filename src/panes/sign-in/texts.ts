import type { SharingCode } from '../../assessment/index.ts';

export type Language = 'sv' | 'en';

/** Why nobody could be signed in here. */
export type Trouble =
  | Extract<SharingCode, `signIn${string}` | 'otherTenant' | 'offline'>
  /** The window has lost the pane that opened it, so that nothing can be handed over. */
  | 'cutOff'
  /** There is no deployment.json with a client id. */
  | 'notSetUp';

interface Texts {
  readonly title: string;
  readonly heading: string;
  readonly why: string;
  readonly signIn: string;
  readonly signInAgain: string;
  readonly goOn: string;
  readonly openAgain: string;
  readonly done: string;
  readonly code: string;
  readonly trouble: Readonly<Record<Trouble, string>>;
}

const sv: Texts = {
  title: 'Logga in – Vägval',
  heading: 'Logga in',
  why: 'Vägval behöver ditt arbetskonto för att läsa och spara den delade bedömningen som ligger bredvid utkastet. Du loggar in hos din organisation, i ett eget fönster.',
  signIn: 'Logga in',
  signInAgain: 'Försök igen',
  goOn: 'Fortsätt i fönstret som öppnades.',
  openAgain: 'Öppna fönstret igen',
  done: 'Du är inloggad. Fönstret kan stängas.',
  code: 'Kod:',
  trouble: {
    signInCancelled: 'Inloggningen avbröts.',
    signInBlocked:
      'Webbläsaren släppte inte fram inloggningsfönstret. Tillåt popup-fönster för den här sidan och försök igen.',
    signInFailed:
      'Det gick inte att logga in. Försök igen. Om det inte hjälper: ge koden här under till den som sköter Microsoft 365 hos er.',
    otherTenant:
      'Kontot hör till en annan organisation än den som Vägval är inställt för. Försök igen och välj ett konto i din egen organisation.',
    offline: 'Det går inte att nå inloggningen. Kontrollera nätverket och försök igen.',
    cutOff:
      'Fönstret har tappat kontakten med Vägval, så inloggningen kan inte föras över. Stäng fönstret och börja om i Vägval.',
    notSetUp:
      'Delning är inte inställd i den här installationen av Vägval. Den som sköter Microsoft 365 hos er kan ställa in den.',
  },
};

const en: Texts = {
  title: 'Sign in – Vägval',
  heading: 'Sign in',
  why: 'Vägval needs your work account to read and save the shared assessment that lies beside the draft. You sign in with your organisation, in a window of its own.',
  signIn: 'Sign in',
  signInAgain: 'Try again',
  goOn: 'Continue in the window that opened.',
  openAgain: 'Open the window again',
  done: 'You are signed in. This window can be closed.',
  code: 'Code:',
  trouble: {
    signInCancelled: 'The sign-in was cancelled.',
    signInBlocked:
      'The browser did not let the sign-in window open. Allow pop-up windows for this page and try again.',
    signInFailed:
      'You could not be signed in. Try again. If that does not help, give the code below to whoever runs Microsoft 365 where you work.',
    otherTenant:
      'The account belongs to another organisation than the one Vägval is set up for. Try again and choose an account in your own organisation.',
    offline: 'The sign-in service can’t be reached. Check the network and try again.',
    cutOff:
      'This window has lost its connection to Vägval, so the sign-in can’t be handed over. Close the window and start again in Vägval.',
    notSetUp:
      'Sharing is not set up in this installation of Vägval. Whoever runs Microsoft 365 where you work can set it up.',
  },
};

export const texts: Readonly<Record<Language, Texts>> = { sv, en };
