import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { readXmlEvents } from '../../src/document/docx/xml-events.ts';

type Event = readonly (string | number | boolean | Readonly<Record<string, string>>)[];

/** Text that comes in pieces is one text. */
function joined(events: Event[]): Event[] {
  const whole: Event[] = [];
  for (const event of events) {
    const last = whole.at(-1);
    if (event[0] === 'text' && last?.[0] === 'text')
      whole[whole.length - 1] = ['text', `${last[1]}${event[1]}`];
    else if (event[0] !== 'text' || event[1] !== '') whole.push(event);
  }
  return whole;
}

function saxes(xml: string): Event[] | null {
  const events: Event[] = [];
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('a document type');
  });
  const startOf = (end: number) => xml.lastIndexOf('<', end - 1);
  let depth = 0;
  parser.on('opentag', ({ name, local, uri, attributes, isSelfClosing }) => {
    depth++;
    const values = Object.fromEntries(Object.values(attributes).map((one) => [one.name, one.value]));
    const { position } = parser;
    events.push(['open', name, local, uri, values, isSelfClosing, startOf(position), position]);
  });
  parser.on('closetag', ({ local }) => {
    depth--;
    events.push(['close', local, startOf(parser.position), parser.position]);
  });
  const text = (words: string) => depth > 0 && events.push(['text', words]);
  parser.on('text', text);
  parser.on('cdata', text);
  try {
    parser.write(xml).close();
    return joined(events);
  } catch {
    return null;
  }
}

function ours(xml: string): Event[] | null {
  const events: Event[] = [];
  const names = [...xml.matchAll(/[^\s<>="'/&;]+/g)].map(([name]) => name);
  try {
    readXmlEvents(xml, 'part', {
      open: (tag, start, end) => {
        const { local, uri, prefix, selfClosing } = tag;
        const values = Object.fromEntries(
          names.flatMap((name) => {
            const value = tag.attribute(name);
            return value === undefined ? [] : [[name, value]];
          }),
        );
        events.push([
          'open',
          prefix ? `${prefix}:${local}` : local,
          local,
          uri,
          values,
          selfClosing,
          start,
          end,
        ]);
      },
      close: ({ local }, start, end) => events.push(['close', local, start, end]),
      text: (words) => events.push(['text', words]),
    });
    return joined(events);
  } catch {
    return null;
  }
}

const pieces = [
  ...[
    '<a>',
    '</a>',
    '<a/>',
    '<b:a>',
    '</b:a>',
    '<b:a xmlns:b="u">',
    '<a xmlns="u">',
    '<a xmlns="">',
    '<a xmlns:b="">',
  ],
  ...[
    '<a c="1">',
    '<a c="1" c="2">',
    '<a b:c="1">',
    "<a c='\"'/>",
    '<a c="&amp;&#x41;"/>',
    '<a c="<"/>',
    '<a c=1/>',
  ],
  ...[
    '<a b:c="1" d:c="2" xmlns:b="u" xmlns:d="u"/>',
    '<a c = "å\t\n>"  />',
    '<a c="1"d="2"/>',
    '<a c/>',
    '<a c="1" >',
  ],
  ...[
    '<a xml:space="preserve">',
    '<a xmlns:xml="u"/>',
    '<xmlns:a/>',
    '<a xmlns:b="v">',
    '<b:d b:c="1"/>',
    '</ a>',
    '</a >',
  ],
  ...[
    'text',
    'å–😀',
    '&amp;',
    '&lt;',
    '&nbsp;',
    '&#65;',
    '&#x1F600;',
    '&#0;',
    '&#xD800;',
    '&',
    ']]>',
    ']]',
    '>',
    '\r\n',
    '\r',
  ],
  ...[
    '<!-- c -->',
    '<!-- c -- -->',
    '<!--->',
    '<![CDATA[<&>\r\n]]>',
    '<![CDATA[x',
    '<?pi x?>',
    '<?xml?>',
    '<?b:c?>',
    '<?pi',
  ],
  ...[
    '\u0001',
    '\ufffe',
    '\ufffd',
    ' ',
    '\n',
    '<',
    '<!',
    '<!DOCTYPE a>',
    '<é é="1"></é>',
    '<1/>',
    '<a:b:c/>',
    '<:a/>',
  ],
];

describe('the XML scanner, beside saxes', () => {
  it('accepts and refuses the same, and tells the same, in any order of pieces', () => {
    const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(''));
    const rooted = soup.map((inner) => `<r xmlns:b="urn:b">${inner}</r>`);
    fc.assert(
      fc.property(fc.oneof(soup, rooted), (xml) => {
        expect(ours(xml)).toEqual(saxes(xml));
      }),
      { numRuns: 1500 },
    );
  });

  it('accepts and refuses the same when one character of a document is changed', () => {
    const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<!--å--><w:p xmlns:w="urn:w" w:a="1&lt;" b='2'><w:t xml:space="preserve">Å &amp; ö</w:t><w:t xml:space="preserve">x</w:t><w:br/><![CDATA[<]]></w:p>\n`;
    const at = fc.integer({ min: 0, max: xml.length - 1 });
    const other = fc.constantFrom(...'<>&"\'/=:;?!-[] \nxwå1\u0002');
    fc.assert(
      fc.property(at, other, fc.boolean(), (place, character, instead) => {
        const changed = xml.slice(0, place) + character + xml.slice(place + (instead ? 1 : 0));
        // saxes follows XML 1.1 too where the declaration says so, and lets a local part begin with a digit,
        // and trims namespaces.
        fc.pre(place > 55 && !/:[-.\d]|:w="(\s|[^"]*\s")/.test(changed));
        expect(ours(changed)).toEqual(saxes(changed));
      }),
      { numRuns: 1500 },
    );
  });
});

describe('the XML scanner', () => {
  const codeOf = (xml: string): string => {
    try {
      readXmlEvents(xml, 'part', {});
      return 'read';
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  it.each([
    ['a prefix that begins a local part with a digit', '<a xmlns:b="u" b:1="x"/>', 'damaged'],
    ['the prefix xmlns on an element', '<xmlns:a/>', 'damaged'],
    [
      'two prefixes of one namespace on one attribute name',
      '<a xmlns:b="u" xmlns:c="u" b:x="" c:x=""/>',
      'damaged',
    ],
    [
      'an attribute twice among many',
      `<a ${Array.from({ length: 40 }, (_, n) => `x${n % 39}=""`).join(' ')}/>`,
      'damaged',
    ],
    ['an attribute twice that was right the tag before', '<a><b c="1"/><b c="1" c="1"/></a>', 'damaged'],
    [
      'a prefix that is out of scope with the very bytes of a tag in scope',
      '<a><b xmlns:x="u"><c x:d="1"/></b><c x:d="1"/></a>',
      'damaged',
    ],
    ['a reference to an entity of its own', '<a>&x;</a>', 'damaged'],
    ['nothing', '', 'damaged'],
    ['white space alone', ' \n', 'damaged'],
    ['a declaration of standalone="maybe"', '<?xml version="1.0" standalone="maybe"?><a/>', 'damaged'],
    ['a document type', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'unsafe'],
    ['20,000 elements in each other', `${'<a>'.repeat(20_000)}${'</a>'.repeat(20_000)}`, 'read'],
    [
      'more names than are found quickly',
      `<a>${Array.from({ length: 2000 }, (_, n) => `<n${n}/>`.repeat(2)).join('')}</a>`,
      'read',
    ],
  ])('meets %s', (_what, xml, outcome) => {
    expect(codeOf(xml)).toBe(outcome);
  });

  it('counts positions in UTF-16 units, whatever characters and references stand before', () => {
    const xml = '<å ö="😀–">é&amp;😀<b/><![CDATA[ü]]><c é="1"/><c é="1"/></å>';
    const seen: string[] = [];
    readXmlEvents(xml, 'part', {
      open: (_tag, start, end) => seen.push(xml.slice(start, end)),
      close: (_tag, start, end) => seen.push(xml.slice(start, end)),
    });
    const c = '<c é="1"/>';
    expect(seen).toEqual(['<å ö="😀–">', '<b/>', '<b/>', c, c, c, c, '</å>']);
  });
});
