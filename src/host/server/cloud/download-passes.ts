import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Milliseconds that an address to download from is good for. */
const lifetime = 3_600_000;

/** Passes in addresses to download from: whoever has one may fetch that item for a while, without a token. */
export class DownloadPasses {
  private readonly key = randomBytes(32);

  /** @param who the name of the person who is given it. */
  give(id: string, who: string): string {
    const content = Buffer.from(JSON.stringify([id, who, Date.now() + lifetime])).toString('base64url');
    return `${content}.${this.sign(content).toString('base64url')}`;
  }

  /** Who was given it; undefined when it is for another item, has ended or is made up. */
  holderOf(pass: string, id: string): string | undefined {
    const [content = '', signature = ''] = pass.split('.');
    const given = Buffer.from(signature, 'base64url');
    const own = this.sign(content);
    if (given.length !== own.length || !timingSafeEqual(given, own)) return undefined;
    const [item, who, until] = JSON.parse(Buffer.from(content, 'base64url').toString('utf8')) as [
      string,
      string,
      number,
    ];
    return item === id && until > Date.now() ? who : undefined;
  }

  private sign(content: string): Buffer {
    return createHmac('sha256', this.key).update(content).digest();
  }
}
