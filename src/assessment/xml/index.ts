import type { Assessment } from '../assessment.ts';
import { condensed } from '../condense.ts';
import { wholeXml } from './write.ts';

export { assessmentNamespace } from './element.ts';
export { assembled, piecesOf } from './pieces.ts';
export { readXml } from './read.ts';
export { escapeText } from './tree.ts';

/**
 * Writes an assessment as XML that a person can read; the same assessment gives the same text. Its history is condensed
 * as far as it must be for the part to stay small. A prefix is used throughout since Word on the web fails on a default
 * namespace (office-js #1643).
 */
export function writeXml(assessment: Assessment): string {
  return wholeXml(condensed(assessment));
}
