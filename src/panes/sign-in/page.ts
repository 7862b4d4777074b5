import { type Language, type Trouble, texts } from './texts.ts';

/** What stands on the page. */
export class SignInPage {
  private readonly texts;
  private readonly told = element('told');
  private readonly code = element('code');
  private readonly go = element<HTMLButtonElement>('go');

  constructor(language: Language) {
    this.texts = texts[language];
    document.documentElement.lang = language;
    document.title = this.texts.title;
    element('heading').textContent = this.texts.heading;
    element('why').textContent = this.texts.why;
  }

  /** Shows the button that begins. @param pressed is called at each press. */
  offer(pressed: () => void): void {
    this.go.onclick = pressed;
    this.show('', this.texts.signIn);
    this.go.focus();
  }

  waiting(): void {
    this.show(this.texts.goOn, this.texts.openAgain);
  }

  done(): void {
    this.show(this.texts.done);
  }

  /** @param detail for whoever looks after the installation; shown with what can't be understood without it. */
  trouble(kind: Trouble, detail = ''): void {
    const final = kind === 'cutOff' || kind === 'notSetUp';
    this.show(this.texts.trouble[kind], final ? undefined : this.texts.signInAgain);
    if (kind === 'signInFailed') this.code.textContent = `${this.texts.code} ${detail}`;
  }

  private show(told: string, button?: string): void {
    this.told.textContent = told;
    this.code.textContent = '';
    this.go.hidden = button === undefined || this.go.onclick === null;
    this.go.textContent = button ?? '';
  }
}

function element<T extends HTMLElement = HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}
