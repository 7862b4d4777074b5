/** @jest-environment jsdom */
import { paragraph } from '../document/build-docx.ts';
import { open } from './open-word.ts';

const bold = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`;
const plain = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const mixed = `<w:p>${plain('Före ')}${bold('mitten')}${plain(' efter')}</w:p>`;
const body = `${paragraph('Ett', 'Rubrik1')}${mixed}${paragraph('Sist')}`;
const first = ['Body', 'Paragraphs', ['GetFirst']] as const;
const second = [...first, ['GetNext']] as const;

describe('text ranges of the embedded Word', () => {
  it('finds text across runs, with what Word’s codes and flags mean', async () => {
    const { batch } = open({ body });
    const find = async (text: string, flags = 0) => {
      const b = batch();
      const [found] = await b.load(b.at('Body', ['_Search2', text, flags]), 'items/text').values();
      return found._Items.map(({ Text }: { Text: string }) => Text);
    };
    expect(await find('e mitten e')).toEqual(['e mitten e']);
    expect(await find('MITTEN')).toEqual(['mitten']);
    expect(await find('MITTEN', 1)).toEqual([]);
    expect(await find('mitt', 2)).toEqual([]);
    expect(await find('m^?tt^$n')).toEqual(['mitten']);
    expect(await find('Ett^pFöre')).toEqual(['Ett\nFöre']);
    expect(await find('<m*n>', 4)).toEqual(['mitten']);
    expect(await find('[a-z]{6}', 4)).toEqual(['mitten']);
    expect(await find('finns inte')).toEqual([]);
  });

  it.each([
    ['', 0],
    ['å'.repeat(256), 0],
    ['^', 0],
    ['[ab', 4],
    ['@', 4],
  ])('refuses to search for what Word refuses: %s', async (text, flags) => {
    const { batch } = open({ body });
    const b = batch();
    const { Error: fault } = await b.load(b.at('Body', ['_Search2', text, flags]), 'items/text').run();
    expect(fault?.Code).toBe('SearchStringInvalidOrTooLong');
  });

  it('searches for 255 characters, and takes search options as an object too', async () => {
    const long = 'x'.repeat(255);
    const { batch } = open({ body: paragraph(long) + paragraph('Hej hej') });
    const b = batch();
    const options = b.make('Microsoft.WordServices.SearchOptions');
    b.set(options, 'MatchCase', true);
    b.load(b.at('Body', ['Search', long, null]), 'items/text');
    b.load(b.at(['Search', 'hej', options]), 'items/text');
    const [whole, cased] = await b.values();
    expect(whole._Items).toHaveLength(1);
    expect(cased._Items).toHaveLength(1);
  });

  it('replaces a word and keeps its look, and that of the words around it', async () => {
    const { batch, mainXml } = open({ body });
    const b = batch();
    const found = b.at(...second, ['Search', 'mitten'], ['GetFirst']);
    await b.instantiate(b.at(found, ['InsertText', 'slutet', 'Replace'])).values();
    expect(mainXml()).toContain(`<w:p>${plain('Före ')}${bold('slutet')}${plain(' efter')}</w:p>`);
  });

  it('keeps hold of a text when something before it changes', async () => {
    const { word, batch } = open({ body });
    const one = batch();
    const [found] = await one.instantiate(one.at(...second, ['Search', 'efter'], ['GetFirst'])).values();
    const two = batch();
    await two.instantiate(two.at(...second, ['InsertText', 'Långt ', 'Start'])).values();
    word.undo();
    word.redo();
    const three = batch();
    Object.assign((three as unknown as { paths: object }).paths, {
      50: { ObjectPathType: 6, Name: found._ReferenceId },
    });
    const path = Object.assign(three.at(), { id: 50 });
    expect((await three.load(path, 'text', 'isEmpty').values())[0]).toMatchObject({
      Text: 'efter',
      IsEmpty: false,
    });
  });

  it('gives parts of ranges and tells how two lie to one another', async () => {
    const { batch } = open({ body });
    const b = batch();
    const word = b.at(...second, ['Search', 'mitten'], ['GetFirst']);
    const whole = b.at(...second, ['GetRange', 'Whole']);
    b.call(word, 'CompareLocationWith', whole);
    b.call(whole, 'CompareLocationWith', word);
    b.call(word, 'CompareLocationWith', b.at(...first, ['GetRange', 'Whole']));
    b.load(b.at(word, ['ExpandTo', b.at(...second, ['GetRange', 'End'])]), 'text');
    b.load(b.at(word, ['IntersectWithOrNullObject', b.at(...second, ['GetSubrange', 0, 8])]), 'text');
    b.instantiate(b.at(word, ['IntersectWithOrNullObject', b.at(...first, ['GetRange', 'Content'])]));
    b.load(b.at(whole, ['GetRange', 'Start']), 'text', 'isEmpty');
    b.load(b.at(whole, ['GetRange', 'After'], 'Paragraphs', ['GetFirst']), 'text');
    const [inside, contains, after, expanded, both, none, start, next] = await b.values();
    expect([inside, contains, after]).toEqual(['Inside', 'Contains', 'After']);
    expect([expanded.Text, both.Text, none]).toEqual(['mitten efter', 'mit', null]);
    expect([start.Text, start.IsEmpty, next.Text]).toEqual(['', true, 'Sist']);
  });

  it('takes the next and the previous paragraph, and what is around one, as null objects where there is none', async () => {
    const { batch } = open({ body });
    const b = batch();
    b.instantiate(b.at(...first, ['GetPreviousOrNullObject']));
    b.instantiate(b.at(...first, 'ParentContentControlOrNullObject'));
    b.instantiate(b.at(...first, 'ParentTableOrNullObject'));
    b.instantiate(b.at(...first, 'ParentTableCellOrNullObject'));
    expect(await b.values()).toEqual([null, null, null, null]);
  });

  it('puts text where it is told, paragraphs where there are line feeds', async () => {
    const { word, batch } = open({ body: paragraph('b') });
    const b = batch();
    for (const [text, location] of [
      ['a', 'Start'],
      ['c', 'End'],
    ])
      b.instantiate(b.at(...first, ['InsertText', text, location]));
    b.instantiate(b.at(...first, ['GetRange', 'Content'], ['InsertText', '\nd\te\vf', 'After']));
    await b.values();
    expect(word.paragraphs.map((p) => p.textContent)).toEqual(['abc', 'def']);
    expect((await b.load(b.at('Body'), 'text').values()).at(-1).Text).toContain('d\te\vf');
  });

  it('deletes text over paragraphs and joins what is left', async () => {
    const { word, batch } = open({ body });
    const b = batch();
    const from = b.at(...first, ['GetSubrange', 1, 1]);
    const to = b.at('Body', 'Paragraphs', ['GetLast'], ['GetSubrange', 0, 2]);
    await b.call(b.at(from, ['ExpandTo', to]), 'Delete').values();
    expect(word.paragraphs.map((p) => p.textContent)).toEqual(['Est']);
    word.undo();
    expect(word.paragraphs.map((p) => p.textContent)).toEqual(['Ett', 'Före mitten efter', 'Sist']);
  });

  it('puts a control around words in a line, and around whole paragraphs', async () => {
    const { batch, mainXml } = open({ body });
    const b = batch();
    const inline = b.at(...second, ['Search', 'mitten'], ['GetFirst'], ['InsertContentControl']);
    b.set(inline, 'Tag', 'ord');
    const block = b.at(...first, ['InsertContentControl']);
    b.set(block, 'Tag', 'stycke');
    b.load(b.at('ContentControls'), 'items/tag', 'items/text', 'items/subtype');
    b.load(b.at(...second, ['Search', 'itt'], ['GetFirst'], 'ParentContentControlOrNullObject'), 'tag');
    const values = await b.values();
    expect(values[0]._Items).toMatchObject([
      { Tag: 'stycke', Text: 'Ett', Subtype: 'RichTextParagraphs' },
      { Tag: 'ord', Text: 'mitten', Subtype: 'RichTextInline' },
    ]);
    expect(values[1].Tag).toBe('ord');
    expect(mainXml()).toMatch(/<w:p><w:r><w:t[^>]*>Före <\/w:t><\/w:r><w:sdt>/);
    const next = batch();
    await next
      .instantiate(
        next.at('ContentControls', ['GetByTag', 'ord'], ['GetFirst'], ['InsertText', 'x', 'Replace']),
      )
      .values();
    expect(mainXml()).toContain(`<w:sdtContent>${bold('x')}`);
  });

  it('changes nothing in a control that is locked, and does not delete one that may not be deleted', async () => {
    const locked = (lock: string, text: string) =>
      `<w:sdt><w:sdtPr><w:id w:val="${text.length}"/><w:lock w:val="${lock}"/></w:sdtPr><w:sdtContent>${paragraph(text)}</w:sdtContent></w:sdt>`;
    const { batch, mainXml } = open({
      body: `${locked('contentLocked', 'fast')}${locked('sdtLocked', 'kvar')}<w:p/>`,
    });
    const before = mainXml();
    const refusedCode = async (act: (b: ReturnType<typeof batch>) => unknown) => {
      const b = batch();
      act(b);
      return (await b.run()).Error?.Code;
    };
    const control = ['ContentControls', ['GetFirst']] as const;
    expect(await refusedCode((b) => b.instantiate(b.at(...first, ['InsertText', 'x', 'End'])))).toBe(
      'NotAllowed',
    );
    expect(await refusedCode((b) => b.instantiate(b.at(...control, ['InsertText', 'x', 'Replace'])))).toBe(
      'NotAllowed',
    );
    expect(await refusedCode((b) => b.call(b.at(...first), 'Delete'))).toBe('NotAllowed');
    expect(
      await refusedCode((b) =>
        b.call(
          b.at('Body', 'Paragraphs', ['GetLast'], ['GetPrevious'], 'ParentContentControlOrNullObject'),
          'Delete',
          false,
        ),
      ),
    ).toBe('NotAllowed');
    expect(mainXml()).toBe(before);
  });

  it('reads a part of a paragraph as OOXML of that part alone', async () => {
    const { batch, mainXml } = open({ body });
    const before = mainXml();
    const b = batch();
    const [xml] = await b.call(b.at(...second, ['GetSubrange', 5, 3]), 'GetOoxml').values();
    expect(xml).toMatch(
      /<w:body[^>]*><w:p[^>]*><w:r[^>]*><w:rPr><w:b\/><\/w:rPr><w:t[^>]*>mit<\/w:t><\/w:r><\/w:p><\/w:body>/,
    );
    expect(mainXml()).toBe(before);
  });
});
