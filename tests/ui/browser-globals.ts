import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';

// What every browser has and jsdom lacks.
Object.assign(globalThis, { TextDecoder, TextEncoder });
Object.defineProperty(globalThis, 'crypto', { value: webcrypto });
Blob.prototype.arrayBuffer ??= function () {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(this);
  });
};

/** What of a style decides whether an element is there for a person, which is all that tests without a layout ask. */
const decisive = /display: ?none|visibility|pointer-events/;

// jsdom goes through all rules whenever it is asked for an element's style, for which a role is looked up thousands of times.
const { insertRule } = CSSStyleSheet.prototype;
CSSStyleSheet.prototype.insertRule = function (this: CSSStyleSheet, rule, index) {
  return decisive.test(rule) ? insertRule.call(this, rule, index) : 0;
};
