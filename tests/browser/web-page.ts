import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { browserSwitches, findBrowser } from '../../scripts/browser.cjs';
import { fileBelow } from '../../src/host/server/files.ts';
import { root } from './embedded-word.ts';

/** The built web pane in a real browser, served as any static site is. */
export interface OpenWeb {
  readonly page: Page;
  readonly errors: readonly string[];
  /** Hosts that the page asked anything of. */
  readonly asked: ReadonlySet<string>;
  /** Drops a file on the page, as from the desktop. */
  drop(name: string, bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

let browser: Browser | undefined;
const opened = new Set<OpenWeb>();

/** Close it, and what a failed test left open, in afterAll. */
export async function closeWebBrowser(): Promise<void> {
  await Promise.all([...opened].map((web) => web.close()));
  await browser?.close();
  browser = undefined;
}

function serve(): Promise<Server> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const served = await fileBelow(path.join(root, 'dist'), decodeURIComponent(pathname));
    if (served) response.writeHead(200, { 'content-type': served.type }).end(served.body);
    else response.writeHead(404).end();
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** @param prepare runs in the page before its own scripts. */
export async function openWeb(
  options: BrowserContextOptions & { readonly prepare?: (page: Page) => Promise<unknown> } = {},
): Promise<OpenWeb> {
  const { prepare, ...contextOptions } = options;
  const server = await serve();
  browser ??= await chromium.launch({ executablePath: findBrowser() ?? '', args: browserSwitches() });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    locale: 'sv-SE',
    reducedMotion: 'reduce',
    ...contextOptions,
  });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const errors: string[] = [];
  const asked = new Set<string>();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => asked.add(new URL(request.url()).host));
  await prepare?.(page);
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/web.html`);
  const web: OpenWeb = {
    page,
    errors,
    asked,
    drop: async (name, bytes) => {
      const data = await page.evaluateHandle(
        ([file, base64]) => {
          const content = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
          const transfer = new DataTransfer();
          transfer.items.add(new File([content], file));
          return transfer;
        },
        [name, Buffer.from(bytes).toString('base64')] as const,
      );
      await page.getByTestId('drop').dispatchEvent('drop', { dataTransfer: data });
    },
    close: async () => {
      opened.delete(web);
      await context.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  opened.add(web);
  return web;
}
