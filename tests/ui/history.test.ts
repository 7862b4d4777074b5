import fc from 'fast-check';
import { changed, historyOf, redone, undone } from '../../src/ui/state/history.ts';

describe('undo and redo', () => {
  it('go all the way back and all the way forward again', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 50 }), (values) => {
        const end = values.reduce((history, value) => changed(history, value, null), historyOf(-1));
        const back = values.reduce((history) => undone(history), end);
        expect(back.present).toBe(-1);
        expect(values.reduce((history) => redone(history), back).present).toBe(values.at(-1) ?? -1);
      }),
    );
  });

  it('take what was typed in one field as one step', () => {
    const typed = ['a', 'ab', 'abc'].reduce(
      (history, text) => changed(history, text, 'reason:x'),
      historyOf(''),
    );
    expect(undone(typed).present).toBe('');
    expect(undone(changed(typed, 'other', 'reason:y')).present).toBe('abc');
  });

  it('do nothing when there is nothing to undo or redo', () => {
    const only = historyOf(1);
    expect(undone(only)).toBe(only);
    expect(redone(only)).toBe(only);
  });
});
