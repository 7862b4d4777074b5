interface Request {
  readonly messageType: string;
  readonly method: string;
  readonly requestId: string;
  readonly tokenParams?: {
    readonly clientId: string;
    readonly scope: string;
    readonly authority?: string;
    readonly forceRefresh?: boolean;
  };
}

/** What the broker answers when it gives a token. */
interface Given {
  readonly access_token: string;
  readonly id_token: string;
  readonly expires_in: number;
  readonly scope: string;
  readonly account: Readonly<Record<string, unknown>>;
}

/** The broker's refusals that only the person can help. */
const wantsPerson = ['interaction_required', 'consent_required', 'login_required'];

/**
 * Answers what msal-browser asks a host by the bridge for nested app authentication (its naa folder: BridgeRequestEnvelope,
 * BridgeResponseEnvelope), with tokens from the embedded identity provider.
 * @param broker its address. @param person whose host this is.
 * @returns the answer; undefined for what is no such request.
 */
export async function answerNested(
  message: string,
  broker: string,
  person: string,
): Promise<string | undefined> {
  const request = parsed(message);
  if (request?.messageType !== 'NestedAppAuthRequest') return undefined;
  const { requestId } = request;
  return JSON.stringify({
    messageType: 'NestedAppAuthResponse',
    requestId,
    ...(await answerTo(request, broker, person)),
  });
}

async function answerTo({ method, tokenParams }: Request, broker: string, person: string): Promise<object> {
  switch (method) {
    case 'GetInitContext':
      return {
        success: true,
        initContext: { sdkName: 'embedded-word', sdkVersion: '1.0.0', capabilities: {} },
      };
    case 'GetToken':
    case 'GetTokenPopup':
      return tokenParams ? tokenFor(tokenParams, method === 'GetTokenPopup', broker, person) : refusal('');
    default:
      return refusal(method);
  }
}

async function tokenFor(
  { clientId, scope, authority, forceRefresh }: NonNullable<Request['tokenParams']>,
  interactive: boolean,
  broker: string,
  person: string,
): Promise<object> {
  const asked = { person, clientId, authority, scopes: scope.split(' '), forceRefresh, interactive };
  try {
    const answer = await fetch(new URL('broker/token', broker), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(asked),
    });
    const body = (await answer.json()) as Given & { readonly error?: string };
    if (!answer.ok) return refusal(body.error ?? '');
    const { account, ...token } = body;
    return { success: true, token: { properties: null, ...token }, account };
  } catch {
    return { success: false, error: { status: 'NO_NETWORK' } };
  }
}

function refusal(code: string): object {
  const status = wantsPerson.includes(code) ? 'USER_INTERACTION_REQUIRED' : 'PERSISTENT_ERROR';
  return { success: false, error: { status, code } };
}

function parsed(message: string): Request | undefined {
  try {
    return JSON.parse(message) as Request;
  } catch {
    return undefined;
  }
}
