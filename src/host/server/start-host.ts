import { certificateIn } from './certificate.ts';
import { fileBelow, typeOf } from './files.ts';
import { type Answer, close, listen, portOf } from './serve.ts';

/** The address of office.js that Microsoft requires in what is deployed; here the same script comes from its package. */
const officeJsAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

export interface HostOptions {
  readonly document: { readonly name: string; readonly bytes: Uint8Array };
  /** The built add-in. */
  readonly dist: string;
  /** The built page that plays Word. */
  readonly hostDist: string;
  /** The dist folder of the package @microsoft/office-js. */
  readonly officeJs: string;
  /** Where the certificate is kept. */
  readonly cache: string;
  /** Ports of the page and of the add-in; 0, the default, takes any that is free. */
  readonly port?: number;
  readonly addinPort?: number;
  /** The address of what gives tokens for nested app authentication; without it the embedded Word has none. */
  readonly broker?: string;
  /** The document's address as Word tells it; by default one on the page's own server, which is in no SharePoint. */
  readonly documentUrl?: string;
  /** Served as deployment.json beside the add-in; without it there is none. */
  readonly deployment?: object;
}

export interface RunningHost {
  readonly url: string;
  /** Where the built add-in is served from: the web pane too. */
  readonly addinUrl: string;
  /** See {@link Certificate.spki}. */
  readonly spki: string;
  close(): Promise<void>;
}

/**
 * Starts the embedded Word: the page on one port of localhost and the add-in on another, so that they are of different
 * origins as in reality, yet of the same host name, which is what office.js trusts.
 * @throws HostStartFault when a port is taken.
 */
export async function startHost(options: HostOptions): Promise<RunningHost> {
  const certificate = await certificateIn(options.cache);
  const addin = await listen(certificate, options.addinPort ?? 0, addinAnswer(options));
  const page = await listen(certificate, options.port ?? 0, pageAnswer(options, portOf(addin))).catch(
    async (error) => {
      await close(addin);
      throw error;
    },
  );
  return {
    url: `https://localhost:${portOf(page)}/`,
    addinUrl: `https://localhost:${portOf(addin)}/`,
    spki: certificate.spki,
    close: async () => {
      await Promise.all([close(page), close(addin)]);
    },
  };
}

/** Puts the bridge for nested app authentication into an add-in's page, as native Word does. */
const bridge = '<script src="/nested-app-auth.js"></script>';

function addinAnswer({ dist, hostDist, officeJs, broker, deployment }: HostOptions): Answer {
  return async (path) => {
    if (path === '/deployment.json' && deployment)
      return { type: typeOf('.json'), body: JSON.stringify(deployment) };
    if (path === '/nested-app-auth.js') return fileBelow(hostDist, path);
    if (path.startsWith('/officejs/')) {
      const name = path.slice('/officejs/'.length);
      // office.js asks for some of its own files in other letters than they have.
      return (await fileBelow(officeJs, name)) ?? fileBelow(officeJs, name.toLowerCase());
    }
    const served = await fileBelow(dist, path);
    if (!served || !path.endsWith('.html')) return served;
    const page = Buffer.from(served.body).toString('utf8');
    const bridged = broker === undefined ? page : page.replace('<head>', `<head>${bridge}`);
    return { ...served, body: bridged.replaceAll(officeJsAddress, '/officejs/office.js') };
  };
}

function pageAnswer({ document, documentUrl, hostDist, broker }: HostOptions, addinPort: number): Answer {
  return async (path) => {
    if (path === '/document') return { type: typeOf('.docx'), body: document.bytes };
    if (path === '/settings.json') {
      const addin = `https://localhost:${addinPort}/word.html`;
      const settings = { name: document.name, addin, broker, documentUrl };
      return { type: typeOf('.json'), body: JSON.stringify(settings) };
    }
    return fileBelow(hostDist, path === '/' ? '/index.html' : path);
  };
}
