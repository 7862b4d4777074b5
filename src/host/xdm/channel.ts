/** What the host knows of one running add-in. */
export interface ChannelOptions {
  readonly frame: HTMLIFrameElement;
  readonly addin: string;
  readonly locale: string;
  /** Answers office.js's first question: what it is running in. */
  readonly appContext: (id: string) => unknown;
  /** Answers a message of the bridge for nested app authentication, or undefined to it; without it there is no bridge. */
  readonly nestedAppAuth?: ((message: string) => Promise<string | undefined>) | undefined;
  /** Answers a method by its dispatch id; the reply's fields, or a rejection with `officeError`. */
  readonly execute: (dispatchId: number, data: Record<string, unknown>) => Promise<Record<string, unknown>>;
}

interface Message {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: Record<string, unknown> & { readonly DdaMethod?: { readonly DispatchId: number } };
}

const messageType = { request: 0, response: 1 } as const;
const responseType = { call: 0, event: 1 } as const;
const actionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** Office's error for a method that the host can't carry out ("internal error"). */
const internalError = 5001;

/**
 * The host's side of the channel that office.js speaks in Word on the web: JSON strings by postMessage, each request
 * answered by a response with its correlation id.
 */
export class Channel {
  private readonly conversation = `conv${crypto.randomUUID().slice(0, 8)}`;
  private readonly id = crypto.randomUUID();
  private readonly origin: string;
  private readonly events = new Set<string>();

  constructor(private readonly options: ChannelOptions) {
    this.origin = new URL(options.addin).origin;
  }

  /** Loads the add-in. The hand-over is the frame's name, which must stand before the frame is attached. */
  open(parent: Element): void {
    const { frame, addin, locale, nestedAppAuth } = this.options;
    const hostInfo = ['Word', 'Web', '16.01', locale, crypto.randomUUID(), '', 'disableLogging', '0'].join(
      '|',
    );
    const xdmInfo = [this.conversation, this.id, location.origin + location.pathname].join('|');
    const baseFrameName = `frame_${this.conversation}`;
    frame.name = JSON.stringify({
      baseFrameName,
      hostInfo,
      xdmInfo,
      serializerVersion: '1',
      flights: '[]',
      // Not office.js's: for the script that puts the bridge into the page.
      ...(nestedAppAuth ? { nestedAppAuth: true } : {}),
    });
    frame.src = addin;
    addEventListener('message', this.receive);
    parent.append(frame);
  }

  close(): void {
    removeEventListener('message', this.receive);
    this.options.frame.remove();
  }

  /** Tells the add-in of an event, when it has asked to be told. */
  raise(event: string): void {
    if (!this.events.has(event)) return;
    const message = {
      _messageType: messageType.response,
      _actionName: event,
      _conversationId: this.conversation,
      _correlationId: -1,
      _data: {},
      _errorCode: 0,
      _responseType: responseType.event,
      _origin: location.origin,
      _serializerVersion: 1,
    };
    this.options.frame.contentWindow?.postMessage(JSON.stringify(message), this.origin);
  }

  private readonly receive = async (event: MessageEvent): Promise<void> => {
    const { frame } = this.options;
    if (event.source !== frame.contentWindow || event.origin !== this.origin) return;
    const nested = (event.data as { nestedAppAuth?: unknown } | null)?.nestedAppAuth;
    if (typeof nested === 'string') return this.answerNested(nested);
    const message = parse(event.data);
    if (message?._conversationId !== this.conversation || message._messageType !== messageType.request)
      return;
    if (message._actionType !== actionType.invoke) {
      if (message._actionType === actionType.registerEvent) this.events.add(message._actionName);
      else this.events.delete(message._actionName);
      return this.respond(message, { Error: 0 });
    }
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return this.respond(message, this.options.appContext(this.id));
      case 'ContextActivationManager_notifyHost':
        return;
      case 'executeMethod':
        return this.respond(message, await this.execute(message));
      default:
        return this.respond(message, null, -1);
    }
  };

  private async answerNested(message: string): Promise<void> {
    const answer = await this.options.nestedAppAuth?.(message);
    if (answer !== undefined)
      this.options.frame.contentWindow?.postMessage({ nestedAppAuth: answer }, this.origin);
  }

  private async execute({ _data }: Message): Promise<Record<string, unknown>> {
    try {
      const reply = await this.options.execute(_data.DdaMethod?.DispatchId ?? -1, _data);
      return { Version: 1, Error: 0, ...reply };
    } catch (error) {
      return { Version: 1, Error: (error as { officeError?: number }).officeError ?? internalError };
    }
  }

  private respond(to: Message, data: unknown, errorCode = 0): void {
    const reply = {
      _messageType: messageType.response,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _data: data,
      _errorCode: errorCode,
      _responseType: responseType.call,
      _origin: location.origin,
      _serializerVersion: 1,
    };
    this.options.frame.contentWindow?.postMessage(JSON.stringify(reply), this.origin);
  }
}

function parse(data: unknown): Message | undefined {
  try {
    return typeof data === 'string' ? (JSON.parse(data) as Message) : undefined;
  } catch {
    return undefined;
  }
}
