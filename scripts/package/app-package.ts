import { strToU8, zipSync } from 'fflate';
import { readDeployment } from '../../src/sharepoint/index.ts';

/** Where the pages are in the manifest as it is kept here, and the app registration that it names. */
const kept = { base: 'https://localhost:3000', clientId: '00000000-0000-0000-0000-000000000000' };
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Zip dates begin in 1980; one date for all makes equal packages of equal parts. */
const zipDate = new Date(1980, 0, 1);

export interface PackageParts {
  /** The unified manifest and its language files, by their names in the package. */
  readonly texts: Readonly<Record<string, string>>;
  /** The icons, by their names in the package. */
  readonly icons: Readonly<Record<string, Uint8Array>>;
  /** Where the pages are put: an https address. A slash at the end is left out. */
  readonly base: string;
  /** What deployment.json holds. */
  readonly deployment: string;
}

/** What keeps a package from being made; the message says what to do. */
export class PackageFault extends Error {}

/**
 * The app package that an administrator uploads, for Word and Teams alike: a zip with the manifest at its top.
 * @throws PackageFault when the address is not https, or the deployment has no app registration or can't be read.
 */
export function appPackage({ texts, icons, base, deployment }: PackageParts): Uint8Array {
  const { address, host } = placeOf(base);
  const clientId = clientIdOf(deployment);
  const filled = Object.entries(texts).map(([name, text]): [string, Uint8Array] => [
    name,
    strToU8(
      text
        .replaceAll(kept.base, address)
        .replaceAll(new URL(kept.base).host, host)
        .replaceAll(kept.clientId, clientId),
    ),
  ]);
  return zipSync({ ...Object.fromEntries(filled), ...icons }, { mtime: zipDate });
}

function placeOf(base: string): { readonly address: string; readonly host: string } {
  const url = URL.canParse(base) ? new URL(base) : undefined;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '' || url.username !== '')
    throw new PackageFault(
      `"${base}" is not an https address. Set VAGVAL_BASE_URL to where the pages are put, such as https://example.se/vagval.`,
    );
  return { address: url.href.replace(/\/+$/, ''), host: url.host };
}

function clientIdOf(deployment: string): string {
  let value: unknown;
  try {
    value = JSON.parse(deployment);
  } catch {
    throw new PackageFault('The deployment file is not JSON.');
  }
  const read = readDeployment(value);
  if (read.kind === 'faulty') throw new PackageFault(`The deployment file can't be used: ${read.reason}.`);
  const clientId = read.kind === 'read' ? read.deployment.clientId : '';
  if (!guid.test(clientId) || clientId === kept.clientId)
    throw new PackageFault(
      'The deployment file has no clientId of an app registration. Teams asks for one; README, "From zip to first meeting", says how.',
    );
  return clientId;
}
