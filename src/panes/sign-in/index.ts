import { SharingFault } from '../../assessment/index.ts';
import {
  type Client,
  isOwnTenant,
  loadDeployment,
  popupWay,
  redirectOf,
  type Token,
  writeAnswer,
} from '../../sharepoint/index.ts';
import { language } from './language.ts';
import { handToTeams, handToWord, isCutOff } from './opener.ts';
import { SignInPage } from './page.ts';
import type { Trouble } from './texts.ts';
import './sign-in.css';

// The page that Word and Teams open to sign in. It stays where it is, since a window that goes to the identity provider may come
// back without its opener (Cross-Origin-Opener-Policy; Office then tells 12006): a popup of its own goes there instead. A window
// without an opener is a desktop program's: it goes itself.

const asked = new URLSearchParams(location.search);
const hint = asked.get('hint') ?? undefined;
const redirectUri = new URL('redirect.html', location.href).href;
const page = new SignInPage(language);

const read = await loadDeployment();
const origins = read.kind === 'read' ? read.deployment.teamsOrigins : undefined;
const handOver = asked.get('way') === 'teams' ? handToTeams(origins) : handToWord;
if (read.kind === 'offline') {
  page.offer(() => location.reload());
  page.trouble('offline');
} else if (read.kind !== 'read') page.trouble('notSetUp');
else if (isCutOff()) page.trouble('cutOff');
else if (window.opener) byPopup(read.deployment);
else await byRedirect(read.deployment);

function byPopup(client: Client): void {
  const way = popupWay(client, redirectUri, hint);
  let anew = asked.has('anew');
  let turn = 0;
  page.offer(async () => {
    // A press while a window is open begins anew; what the first window tells then is of no interest.
    const mine = ++turn;
    page.waiting();
    try {
      await hand(client, await way.ask(anew));
    } catch (error) {
      if (mine !== turn) return;
      anew = isOf(error, 'otherTenant');
      tell(error);
    }
  });
}

async function byRedirect(client: Client): Promise<void> {
  const { back, leave } = await redirectOf(client, redirectUri, {
    anew: asked.has('anew'),
    ...(hint === undefined ? {} : { hint }),
  });
  const go = () => leave().catch(tell);
  try {
    const token = await back();
    if (token) await hand(client, token);
    else await go();
  } catch (error) {
    page.offer(go);
    tell(error);
  }
}

async function hand(client: Client, token: Token): Promise<void> {
  if (!isOwnTenant(client, token.tenant))
    throw new SharingFault('otherTenant', `signed in to ${token.tenant}`);
  page.done();
  try {
    await handOver(writeAnswer(token));
  } catch {
    page.trouble('cutOff');
  }
}

function tell(error: unknown): void {
  const { code, message } =
    error instanceof SharingFault ? error : new SharingFault('signInFailed', String(error));
  const known: readonly string[] = ['signInCancelled', 'signInBlocked', 'otherTenant', 'offline'];
  page.trouble(known.includes(code) ? (code as Trouble) : 'signInFailed', message);
}

function isOf(error: unknown, code: SharingFault['code']): boolean {
  return error instanceof SharingFault && error.code === code;
}
