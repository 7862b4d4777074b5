import path from 'node:path';
import { checklistFrom } from '../../src/cli/checklist-file.ts';
import { Failure } from '../../src/cli/failure.ts';
import { readText } from '../../src/cli/files.ts';
import { file, root } from './run.ts';

describe('a text file', () => {
  it('is read as UTF-8, with or without a mark at its start', () => {
    expect(readText(file('bom.yaml', '\ufefftitel: Åre'))).toBe('titel: Åre');
  });

  it.each([
    ['Latin-1', Buffer.from('titel: Åre', 'latin1')],
    ['UTF-16', Buffer.from('\ufefftitel: Åre', 'utf16le')],
  ])('is refused in words when it is saved as %s, not read with wrong letters', (_what, bytes) => {
    const read = () => readText(file('annan.yaml', bytes));
    expect(read).toThrow(Failure);
    expect(read).toThrow('notUtf8');
  });
});

it('a folder is told to be one where a file is asked for', () => {
  expect(() => readText(root)).toThrow('isFolder');
});

it('the core is told to be no checklist where one is asked for', () => {
  expect(() => checklistFrom(path.join(root, 'src/checklists/core.yaml'))).toThrow('isCore');
});
