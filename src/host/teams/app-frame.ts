import { answerNested } from '../xdm/token-broker.ts';
import { runtimeOf } from './runtime.ts';
import { openSignIn } from './sign-in-window.ts';
import { type Call, isCall, succeeded } from './wire.ts';

export type Theme = 'default' | 'dark' | 'contrast';

/** Somebody in the meeting. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly tenant: string;
}

/** What is played of the real Teams' faults (QUIRKS.md, "Teams and sign-in"). */
export type TeamsFault =
  | 'not-in-meeting-context'
  | 'late-joiner-no-stage'
  | 'naa-promised-not-there'
  | 'naa-silent-forever';

export interface AppFrameOptions {
  readonly parent: HTMLElement;
  readonly title: string;
  readonly address: string;
  readonly frameContext: 'content' | 'settings' | 'sidePanel' | 'meetingStage';
  readonly person: Person;
  readonly theme: Theme;
  readonly locale: string;
  readonly broker: string;
  /** Where in Teams the app is shown, by its manifest. */
  readonly contexts: readonly string[];
  readonly faults: ReadonlySet<TeamsFault>;
  /** Milliseconds after which Teams takes away an app that has not said that it is there. */
  readonly patience: number;
  /** The meeting's shared screen. */
  readonly stage: Stage;
  /** Told when a tab has been set up. */
  readonly onConfigured?: (contentUrl: string) => void;
  /** Told when the person may save, or not. */
  readonly onValid?: (valid: boolean) => void;
}

/** What all in the meeting see, if somebody shares. */
export interface Stage {
  readonly address: string | undefined;
  share(address: string): void;
  stop(): void;
}

/** What the bridge says at once where it is promised and not there: a failure without a word (msal-js #7723). */
function refused(envelope = '{}'): string {
  const { requestId } = JSON.parse(envelope) as { requestId?: string };
  return JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId, success: false, error: {} });
}

/** The app in Teams for one person: a frame that is spoken with as Teams does, for the unmodified teams-js. */
export class AppFrame {
  private readonly frame = document.createElement('iframe');
  private readonly handlers = new Set<string>();
  private readonly origin: string;
  private theme: Theme;
  private ready = false;

  constructor(private readonly options: AppFrameOptions) {
    const { parent, title, address, theme, frameContext, contexts } = options;
    this.theme = theme;
    this.origin = new URL(address).origin;
    this.frame.title = title;
    this.frame.allow = 'clipboard-write';
    this.frame.src = address;
    parent.append(this.frame);
    if (frameContext === 'sidePanel' && !contexts.includes('meetingSidePanel'))
      this.takeAway('Appens manifest nämner inte meetingSidePanel, och Teams visar den inte i möten.');
    else this.meet();
  }

  /** Answers the app, and takes it away when it does not say in time that it is there. */
  private meet(): void {
    addEventListener('message', this.heard);
    const late = () => this.ready || this.takeAway('Appen svarade inte, och Teams har tagit bort den.');
    setTimeout(late, this.options.patience);
  }

  setTheme(theme: Theme): void {
    this.theme = theme;
    if (this.handlers.has('themeChange')) this.post({ func: 'themeChange', args: [theme] });
  }

  /** The person presses Save on the page where a tab is set up. */
  save(): void {
    if (this.handlers.has('settings.save')) this.post({ func: 'settings.save', args: [{}] });
  }

  close(): void {
    removeEventListener('message', this.heard);
    this.frame.remove();
  }

  /** As Teams does with an app that never answers, or that is not for meetings. */
  private takeAway(why: string): void {
    if (!this.frame.isConnected) return;
    const text = document.createElement('p');
    text.className = 'gone';
    text.setAttribute('role', 'alert');
    text.textContent = why;
    this.frame.replaceWith(text);
    this.close();
  }

  private readonly heard = ({ source, origin, data }: MessageEvent): void => {
    if (source !== this.frame.contentWindow || origin !== this.origin || !isCall(data)) return;
    void this.answer(data);
  };

  private post(message: object): void {
    this.frame.contentWindow?.postMessage(message, this.origin);
  }

  private reply({ id, uuidAsString }: Call, args: readonly unknown[]): void {
    if (id === undefined) return;
    const monotonicTimestamp = performance.now() + performance.timeOrigin;
    this.post({ id, uuidAsString, args, monotonicTimestamp });
  }

  private async answer(call: Call): Promise<void> {
    const { frameContext, contexts, stage, broker, person, faults, onValid, onConfigured } = this.options;
    const [first, second] = call.args ?? [];
    switch (call.func) {
      case 'initialize':
        return this.reply(call, [frameContext, 'web', '2.1.1', runtimeOf(true)]);
      case 'getContext':
        return this.reply(call, [this.context()]);
      case 'registerHandler':
        this.handlers.add(first === 'save' ? 'settings.save' : String(first));
        return;
      case 'appInitialization.appLoaded':
        return;
      case 'appInitialization.success':
        this.ready = !faults.has('not-in-meeting-context');
        return this.reply(call, [undefined]);
      case 'settings.setValidityState':
        return onValid?.(Boolean(first));
      case 'settings.getSettings':
        return this.reply(call, [{}]);
      case 'settings.setSettings':
        this.configured = String((first as { contentUrl?: string }).contentUrl ?? '');
        return this.reply(call, [true]);
      case 'settings.save.success':
        return onConfigured?.(this.configured);
      case 'settings.save.failure':
        return;
      case 'executeDeepLink':
        open(String(first), '_blank', 'noopener');
        return this.reply(call, [true]);
      case 'meeting.getAppContentStageSharingCapabilities':
        return this.reply(call, succeeded({ doesAppHaveSharePermission: contexts.includes('meetingStage') }));
      case 'meeting.getAppContentStageSharingState':
        return this.reply(call, succeeded({ isAppSharing: stage.address !== undefined }));
      case 'meeting.shareAppContentToStage':
        stage.share(String(first ?? second));
        return this.reply(call, succeeded(true));
      case 'meeting.stopSharingAppContentToStage':
        stage.stop();
        return this.reply(call, succeeded(true));
      case 'authentication.authenticate':
        return openSignIn(String(first)).then(
          (text) => this.reply(call, [true, text]),
          (reason) => this.reply(call, [false, reason]),
        );
      case 'nestedAppAuth.execute': {
        if (faults.has('naa-silent-forever')) return;
        if (faults.has('naa-promised-not-there')) return this.reply(call, succeeded(refused(call.data)));
        const answer = await answerNested(call.data ?? '', broker, person.name);
        return answer === undefined ? undefined : this.reply(call, succeeded(answer));
      }
      default:
        // Teams does not answer what it does not know, and an answer that is made up may be taken for a success.
        console.warn(`the embedded Teams does not know ${call.func}`);
    }
  }

  private configured = '';

  /** As Teams itself gives it: flat, with names of its own. */
  private context(): object {
    const { frameContext, person, locale } = this.options;
    const inMeeting = frameContext === 'sidePanel' || frameContext === 'meetingStage';
    return {
      frameContext,
      hostClientType: 'web',
      hostName: 'Teams',
      theme: this.theme,
      locale,
      appId: '75252b68-16af-4aa2-8adf-50020d24a384',
      entityId: 'drafts',
      sessionId: 'embedded',
      appSessionId: 'embedded',
      userObjectId: person.id,
      userDisplayName: person.name,
      userPrincipalName: person.username,
      loginHint: person.username,
      tid: person.tenant,
      ...(inMeeting ? { meetingId: 'embedded-meeting', chatId: '19:meeting_embedded@thread.v2' } : {}),
    };
  }
}
