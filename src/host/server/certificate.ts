import { createHash, X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generate } from 'selfsigned';

/** A key and certificate for localhost. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Base64 of SHA-256 over the public key: by this a browser can be told to trust this key and no other. */
  readonly spki: string;
}

const days = 365;
const aDay = 86_400_000;

/** The certificate kept in a folder, or a new one when there is none or it ends within a day. */
export async function certificateIn(folder: string): Promise<Certificate> {
  const file = path.join(folder, 'localhost.json');
  const kept = read(file);
  if (kept) return kept;
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + days * aDay),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify({ key: made.private, cert: made.cert }), { mode: 0o600 });
  return withSpki(made.private, made.cert);
}

function read(file: string): Certificate | undefined {
  try {
    const { key, cert } = JSON.parse(readFileSync(file, 'utf8')) as { key: string; cert: string };
    const ends = new Date(new X509Certificate(cert).validTo).getTime();
    return ends > Date.now() + aDay ? withSpki(key, cert) : undefined;
  } catch {
    return undefined;
  }
}

function withSpki(key: string, cert: string): Certificate {
  const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key, cert, spki: createHash('sha256').update(publicKey).digest('base64') };
}
