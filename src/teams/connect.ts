import { app, authentication, meeting, pages, type SdkError } from '@microsoft/teams-js';
import type { Frame, Setup, Stage, Teams, TeamsTheme } from './teams.ts';

/** Milliseconds in which Teams answers; a page that is not in Teams gets no answer. */
const limit = 5000;

/**
 * Meets Teams.
 * @param origins of hosts beside Microsoft's own that may be answered, such as the embedded one; never take them from an address.
 * @returns null when the page is not in Teams.
 */
export async function connect(origins: readonly string[] = []): Promise<Teams | null> {
  if (window.parent === window && !window.opener) return null;
  if (!(await within(app.initialize([...origins])))) return null;
  const context = await app.getContext();
  const frame = frameOf(context.page.frameContext);
  return {
    frame,
    theme: themeOf(context.app.theme),
    onTheme: (listener) => app.registerOnThemeChangeHandler((theme) => listener(themeOf(theme))),
    locale: context.app.locale,
    loginHint: context.user?.loginHint,
    folder: folderOf(context),
    ready() {
      app.notifyAppLoaded();
      app.notifySuccess();
    },
    stage: frame === 'sidePanel' ? stage : undefined,
    setup: frame === 'settings' ? setup : undefined,
    authenticate: (url) => authentication.authenticate({ url, width: 480, height: 640 }),
    openLink: (address) => void app.openLink(address).catch(() => window.open(address, '_blank', 'noopener')),
  };
}

async function within(initializing: Promise<void>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), limit);
  });
  const there = initializing.then(
    () => true,
    () => false,
  );
  return Promise.race([there, late]).finally(() => clearTimeout(timer));
}

const frames: readonly string[] = ['content', 'settings', 'sidePanel', 'meetingStage'] satisfies Frame[];

function frameOf(context: string): Frame {
  return frames.includes(context) ? (context as Frame) : 'other';
}

function themeOf(theme: string): TeamsTheme {
  return theme === 'dark' || theme === 'contrast' ? theme : 'default';
}

/** A channel's files lie in a folder of its team's site. */
function folderOf({ channel, sharePointSite }: app.Context): string | undefined {
  const [site, path] = [sharePointSite?.teamSiteUrl, channel?.relativeUrl];
  return site && path ? new URL(encodeURI(path), site).href : undefined;
}

const stage: Stage = {
  allowed: () =>
    called<meeting.IAppContentStageSharingCapabilities>((done) =>
      meeting.getAppContentStageSharingCapabilities(done),
    ).then(
      (can) => can?.doesAppHaveSharePermission ?? false,
      () => false,
    ),
  share: (address) => called((done) => meeting.shareAppContentToStage(done, address)).then(() => undefined),
  stop: () => called((done) => meeting.stopSharingAppContentToStage(done)).then(() => undefined),
  shared: () =>
    called<meeting.IAppContentStageSharingState>((done) => meeting.getAppContentStageSharingState(done)).then(
      (state) => state?.isAppSharing ?? false,
      () => false,
    ),
};

const setup: Setup = {
  valid: (valid) => pages.config.setValidityState(valid),
  onSave: (given) =>
    pages.config.registerOnSaveHandler(async (event) => {
      const { id, name, address, website } = given();
      const config = { entityId: id, suggestedDisplayName: name, contentUrl: address, websiteUrl: website };
      await pages.config.setConfig(config).then(
        () => event.notifySuccess(),
        (error) => event.notifyFailure(String(error)),
      );
    }),
};

/** A call of Teams' that answers by a callback. */
function called<T>(
  call: (done: (error: SdkError | null, result: T | null) => void) => void,
): Promise<T | null> {
  return new Promise((resolve, reject) => {
    call((error, result) =>
      error ? reject(new Error(`${error.errorCode} ${error.message ?? ''}`)) : resolve(result),
    );
  });
}
