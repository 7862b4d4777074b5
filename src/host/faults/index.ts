import type { Data } from '../common-api/office-error.ts';
import type { WordDocument } from '../model/word-document.ts';
import type { ApiObject } from '../richapi/api-class.ts';
import type { BatchReply } from '../richapi/wire.ts';
import { commentNotAllowed } from './comment-not-allowed.ts';
import { controlPropertyFails } from './control-property-fails.ts';
import { controlSilentlyMissing } from './control-silently-missing.ts';
import {
  customXmlDefaultNamespace,
  customXmlLostOnReopen,
  customXmlSilentlyDropped,
  customXmlTooLarge,
} from './custom-xml.ts';
import type { Fault, Play } from './fault.ts';
import { htmlIntoControlPartial } from './html-into-control-partial.ts';
import { inlineControlNotAllowed } from './inline-control-not-allowed.ts';
import { busy, searchLimit, throttled } from './limits.ts';
import { dialogCutOff, naaPromisedNotThere, naaSilentForever } from './nested-app-auth.ts';
import { oldWord, readOnly } from './old-word.ts';
import { ooxmlCopyAfterControl } from './ooxml-copy-after-control.ts';
import { trackedOoxmlRewrite } from './tracked-ooxml-rewrite.ts';

const faults: readonly Fault[] = [
  ooxmlCopyAfterControl,
  controlSilentlyMissing,
  controlPropertyFails,
  inlineControlNotAllowed,
  customXmlSilentlyDropped,
  customXmlLostOnReopen,
  customXmlTooLarge,
  customXmlDefaultNamespace,
  commentNotAllowed,
  trackedOoxmlRewrite,
  htmlIntoControlPartial,
  throttled,
  busy,
  oldWord,
  readOnly,
  searchLimit,
  naaPromisedNotThere,
  naaSilentForever,
  dialogCutOff,
];

/** The names of the faults that can be played. */
export const faultNames: readonly string[] = faults.map(({ name }) => name);

/** A fault was asked for that there is none of. */
export class UnknownFault extends Error {
  override readonly name = 'UnknownFault';
  constructor(readonly wanted: string) {
    super(`there is no fault "${wanted}"`);
  }
}

/** The faults that are played on one document, as one. Without any, everything works as it should. */
export class Plays {
  private readonly all: readonly Play[];

  /** @param wanted such as `busy:2,old-word`. @throws UnknownFault. */
  constructor(wanted: string) {
    this.all = wanted
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean)
      .map((one) => {
        const [, name = '', count] = /^([a-z-]+)(?::(\d+))?$/.exec(one) ?? [];
        const fault = faults.find((known) => known.name === name);
        if (!fault) throw new UnknownFault(one);
        return fault.make(count === undefined ? undefined : Number(count));
      });
  }

  get wordApi(): number | undefined {
    return this.all.find(({ wordApi }) => wordApi !== undefined)?.wordApi;
  }

  get readOnly(): boolean {
    return this.all.some((play) => play.readOnly);
  }

  get nestedAppAuth(): Play['nestedAppAuth'] {
    return this.all.find(({ nestedAppAuth }) => nestedAppAuth !== undefined)?.nestedAppAuth;
  }

  get cutsOffDialogs(): boolean {
    return this.all.some((play) => play.cutsOffDialogs);
  }

  get dropsNewParts(): boolean {
    return this.all.some((play) => play.dropsNewParts);
  }

  batch(body: string): NonNullable<BatchReply['Error']> | undefined {
    for (const play of this.all) {
      const error = play.batch?.(body);
      if (error) return error;
    }
    return undefined;
  }

  write(word: WordDocument, object: ApiObject, name: string, args: readonly unknown[]): void {
    for (const play of this.all) play.write?.(word, object, name, args);
  }

  call(
    word: WordDocument,
    object: ApiObject,
    name: string,
    args: readonly unknown[],
    next: (args: readonly unknown[]) => unknown,
  ): unknown {
    return this.all.reduce<(args: readonly unknown[]) => unknown>(
      (inner, play) => (now) => (play.call ? play.call(word, object, name, now, inner) : inner(now)),
      next,
    )(args);
  }

  common(word: WordDocument, dispatchId: number, data: Data, next: () => Data): Data {
    return this.all.reduce<() => Data>(
      (inner, play) => () => (play.common ? play.common(word, dispatchId, data, inner) : inner()),
      next,
    )();
  }
}
