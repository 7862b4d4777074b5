import { readFileSync } from 'node:fs';
import { openDocx } from '../../src/document/docx/index.ts';
import { converted } from './libreoffice.ts';
import { type Comparison, compareTexts } from './text/compare-texts.ts';

/** LibreOffice's own text export, in UTF-8. */
const filter = 'txt:Text (encoded):UTF8';

/**
 * Compares what is read of each document with LibreOffice's own text export of it.
 * @param files that open; their names without ending must differ.
 * @param work a folder for what LibreOffice writes.
 * @returns how they compare; a file that LibreOffice does not convert is absent.
 */
export async function comparedTexts(
  files: readonly string[],
  work: string,
): Promise<ReadonlyMap<string, Comparison>> {
  const exports = await converted(files, filter, work);
  return new Map(
    [...exports].map(([file, text]) => [
      file,
      compareTexts(openDocx(new Uint8Array(readFileSync(file))), readFileSync(text, 'utf8')),
    ]),
  );
}

/** A comparison in words for the table: a cell, and what is a fault because nobody knows why. */
export function textCell(comparison: Comparison | undefined): {
  readonly cell: string;
  readonly fault?: string;
} {
  if (!comparison) return { cell: 'text not compared: LibreOffice does not convert the document' };
  if (comparison.kind === 'same') {
    const { habits } = comparison;
    return {
      cell: habits.length === 0 ? 'text as LibreOffice’s' : `text as LibreOffice’s (${habits.join(', ')})`,
    };
  }
  const stretch = `“${comparison.ours}”, LibreOffice “${comparison.theirs}”`;
  if (comparison.reason) return { cell: `text differs: ${comparison.reason} (${stretch})` };
  return { cell: 'text differs', fault: `text: ${stretch}` };
}
