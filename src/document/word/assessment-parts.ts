import {
  type Assessment,
  DocumentFault,
  merge,
  readXml,
  type Stored,
  writeXml,
} from '../../assessment/index.ts';

/** A custom XML part of ours as the document holds it; its id is the host's. */
export interface HeldPart {
  readonly id: string;
  readonly xml: string;
}

/** The custom XML parts of a document in our namespace. The host's word for a change is not proof: read it back. */
export interface PartStore {
  held(): Promise<readonly HeldPart[]>;
  add(xml: string): Promise<void>;
  overwrite(id: string, xml: string): Promise<void>;
  /** Nothing when it is gone already. */
  remove(id: string): Promise<void>;
}

/** From this many parts on, old ones evidently can't be deleted, and one of them is overwritten instead. */
const tooMany = 3;

/** Times that a write is tried before the officer is told. */
const tries = 2;

interface Readable {
  readonly id: string;
  readonly assessment: Assessment;
}

/** All that a document's parts hold, merged; damaged ones count only when there is nothing else. */
export async function storedIn(parts: PartStore): Promise<Stored> {
  const held = await parts.held();
  const assessment = merged(readable(held));
  if (assessment) return { kind: 'found', assessment };
  return held[0] ? readXml(held[0].xml) : { kind: 'none' };
}

/**
 * Writes an assessment merged with what the document holds by now. The new part is proven by reading it back before any
 * old one goes, since a host may say yes to both and do nothing (office-js #5910); if the old ones stay, they do no harm,
 * as all parts are merged when read. Damaged parts are left alone. Nothing is written when nothing is new.
 * @returns what the document holds afterwards.
 * @throws DocumentFault `notKept` when the new part is not there.
 */
export async function keepAssessment(parts: PartStore, assessment: Assessment): Promise<Assessment> {
  for (let n = 0; n < tries; n++) {
    const before = readable(await parts.held());
    const xml = writeXml(merged([...before, { id: '', assessment }]) ?? assessment);
    const wanted = asWritten(xml);
    if (before.length === 1 && covered(before, wanted)) return wanted;
    if (!covered(before, wanted)) await put(parts, before, xml);
    const after = readable(await parts.held());
    const proof = covered(after, wanted);
    if (!proof) continue;
    await removeCovered(parts, before, after, proof);
    return merged(after) ?? wanted;
  }
  throw new DocumentFault('notKept', 'the new custom XML part is not there');
}

async function put(parts: PartStore, before: readonly Readable[], xml: string): Promise<void> {
  const oldest = before.length < tooMany ? undefined : before[0];
  if (oldest) await parts.overwrite(oldest.id, xml);
  else await parts.add(xml);
}

/** Takes away the parts that are merged into the proven one, unless somebody has changed them meanwhile. */
async function removeCovered(
  parts: PartStore,
  before: readonly Readable[],
  after: readonly Readable[],
  proof: Readable,
): Promise<void> {
  const known = new Set(before.map(({ id }) => id));
  for (const { id, assessment } of after) {
    if (id !== proof.id && known.has(id) && covers(proof.assessment, assessment)) await parts.remove(id);
  }
}

function readable(held: readonly HeldPart[]): readonly Readable[] {
  return held.flatMap(({ id, xml }) => {
    const stored = readXml(xml);
    return stored.kind === 'found' ? [{ id, assessment: stored.assessment }] : [];
  });
}

function merged(parts: readonly Readable[]): Assessment | undefined {
  return parts
    .map(({ assessment }) => assessment)
    .reduce<Assessment | undefined>((all, one) => (all ? merge(all, one) : one), undefined);
}

/** An assessment as it comes back from its XML: what is condensed in writing is condensed here too. */
function asWritten(xml: string): Assessment {
  const stored = readXml(xml);
  if (stored.kind !== 'found') throw new DocumentFault('notKept', `what was to be written can't be read`);
  return stored.assessment;
}

/** The first part that by itself holds all of an assessment. */
function covered(parts: readonly Readable[], wanted: Assessment): Readable | undefined {
  return parts.find(({ assessment }) => covers(assessment, wanted));
}

function covers(all: Assessment, some: Assessment): boolean {
  return writeXml(merge(all, some)) === writeXml(merge(all, all));
}
