import { DocxDraft } from '../../src/document/docx/index.ts';
import { type DraftText, findAnchor, makeAnchor, type Passage } from '../../src/evidence/index.ts';
import { otherChanges } from './compare.ts';
import type { Step } from './report.ts';

const author = 'Rut Ek';
const words = 'Vägval · Klimat: hur <vet> vi & var står det?';
const allowed = {
  added: /(?:^|\/)comments(?:Extended)?\d*\.xml$/,
  grown: /(?:^|\/)comments(?:Extended)?\d*\.xml$/,
};

/** Ties a passage to a criterion, comments on it, replies and resolves; each is read back from the file. */
export async function examineComments(bytes: Uint8Array): Promise<Step> {
  const faults: string[] = [];
  const notes: string[] = [];
  const draft = DocxDraft.open(bytes, { author });
  const text = await draft.readText();
  const passage = somePassage(text);
  if (!passage) return { bytes, faults, notes: ['no words to comment on'] };
  const anchor = makeAnchor(text, passage);
  const found = findAnchor(text, anchor);
  if (found.kind === 'lost' || found.changed) faults.push('evidence is not found again');
  const before = await draft.readComments();
  await draft.addComment(passage, text, words, author);

  const second = DocxDraft.open(draft.toBytes(), { author });
  const commented = await second.readText();
  if (!sameWords(text, commented)) faults.push('the comment has changed the text');
  const now = findAnchor(commented, anchor);
  if (now.kind === 'lost' || now.changed) faults.push('evidence is lost beside a comment');
  const made = (await second.readComments()).filter(({ id }) => !before.some((one) => one.id === id));
  const [comment] = made;
  if (made.length !== 1 || !comment) faults.push(`${made.length} comments where one was made`);
  else {
    if (comment.text !== words || comment.by !== author) faults.push('the comment says something else');
    const quote = comment.anchor?.quote ?? '';
    if (!quote.includes(anchor.quote)) faults.push(`the comment stands at “${quote}”`);
    else if (quote !== anchor.quote) notes.push('the comment is on a whole formula, which can’t be split');
    await second.replyTo(comment.id, 'Se avsnitt 3.', 'Bo Ask');
    await second.resolveComment(comment.id, true);
  }
  const third = DocxDraft.open(second.toBytes());
  const after = await third.readComments();
  const answered = after.find(({ id }) => id === comment?.id);
  if (answered?.replies[0]?.text !== 'Se avsnitt 3.') faults.push('the reply is not there');
  if (!answered?.resolved) faults.push('the comment is not resolved');
  if (after.length !== before.length + 1) faults.push('other comments are not what they were');
  faults.push(...otherChanges(bytes, third.toBytes(), allowed).map((fault) => `comment: ${fault}`));
  return { bytes: third.toBytes(), faults, notes };
}

/** Some words within the longest paragraph of the officer's. */
export function somePassage({ paragraphs }: DraftText): Passage | undefined {
  const longest = paragraphs
    .map(({ text, ours }, paragraph) => ({ text, paragraph, words: ours ? '' : text.trim() }))
    .reduce((one, other) => (other.words.length > one.words.length ? other : one), {
      text: '',
      paragraph: -1,
      words: '',
    });
  if (longest.words === '') return undefined;
  const all = [...longest.text.matchAll(/\S+/g)];
  const third = Math.floor(all.length / 3);
  const [first, last] = [all[third], all[Math.min(all.length - 1, third + 6)]];
  if (!first || !last) return undefined;
  const end = Math.min(last.index + last[0].length, first.index + 400);
  return {
    start: { paragraph: longest.paragraph, offset: first.index },
    end: { paragraph: longest.paragraph, offset: end },
  };
}

function sameWords(one: DraftText, other: DraftText): boolean {
  const words = ({ paragraphs }: DraftText) => paragraphs.map(({ text }) => text).join('\n');
  return words(one) === words(other);
}
