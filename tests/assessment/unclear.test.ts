import {
  merge,
  newAssessment,
  notesAt,
  openQuestions,
  readXml,
  unclearAt,
  withNote,
  withNoteResolved,
  withUnclear,
  writeXml,
} from '../../src/assessment/index.ts';
import { checklist, criterion, group } from '../engine/worded.ts';

const list = checklist([group('kedja', 1, [criterion('inkop', 1)])]);
const at = (minute: number) => `2026-11-24T08:${String(minute).padStart(2, '0')}:00.000Z`;
const empty = newAssessment(list, 'Anna Ask', at(0));
const unclear = withUnclear(empty, 'inkop', 'Vad är ett <inköp>?', 'Bo Berg', at(1));

describe('a remark that a question is unclear', () => {
  it('is kept in the assessment, also through its file', () => {
    const read = readXml(writeXml(unclear));
    expect(read).toMatchObject({ kind: 'found' });
    if (read.kind === 'found') expect(unclearAt(read.assessment, 'inkop')).toEqual(unclear.notes);
  });

  it('is no comment on the draft, and leaves nothing open there', () => {
    const both = withNote(unclear, 'inkop', 'Siffran saknar källa', undefined, 'Rut', at(2));
    expect(notesAt(both, 'inkop').map(({ text }) => text)).toEqual(['Siffran saknar källa']);
    expect(openQuestions(unclear, {})).toEqual({});
    expect(openQuestions(both, {})).toEqual({ inkop: 1 });
  });

  it('can be taken back, and stays so when copies meet', () => {
    const [note] = unclear.notes;
    const back = withNoteResolved(unclear, note?.id ?? '', true, 'Bo Berg', at(3));
    expect(unclearAt(back, 'inkop')).toEqual([]);
    expect(unclearAt(merge(unclear, back), 'inkop')).toEqual([]);
  });

  it('of a kind that a newer version knows is kept and not shown as another', () => {
    const xml = writeXml(unclear).replace('about="wording"', 'about="training"');
    const read = readXml(xml);
    if (read.kind !== 'found') throw new Error(read.kind);
    expect([...unclearAt(read.assessment, 'inkop'), ...notesAt(read.assessment, 'inkop')]).toEqual([]);
    expect(writeXml(read.assessment)).toContain('about="training"');
  });
});
