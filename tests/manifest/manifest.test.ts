import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { validateXML } from 'xmllint-wasm';
import { languageSchema, schema, unifiedSchema } from './schema-check.ts';

const root = join(__dirname, '../..');
const base = 'https://localhost:3000/';
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const xml = read('manifest/manifest.xml');
const unified = JSON.parse(read('manifest/manifest.json'));
const english = JSON.parse(read('manifest/en.json'));

const xmlErrors = async (contents: string) => {
  const preload = ['overrides.xsd', 'resources.xsd'].map((fileName) => ({
    fileName,
    contents: schema(fileName),
  }));
  const result = await validateXML({
    xml: { fileName: 'manifest.xml', contents },
    schema: { fileName: 'app.xsd', contents: schema('app.xsd') },
    preload,
  });
  return result.errors.map((error) => error.message);
};

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The names of the elements around it, outermost first. */
  readonly inside: readonly string[];
  text: string;
}

/** Every element of the document in order; names without their prefix. */
function elements(source: string): readonly Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = {
      name: name.replace(/^.*:/, ''),
      attributes,
      inside: open.map((outer) => outer.name),
      text: '',
    };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on('closetag', () => void open.pop());
  parser.write(source).close();
  return found;
}

const tree = elements(xml);
const named = (name: string) => tree.filter((element) => element.name === name);
const text = (name: string) => named(name)[0]?.text;
const resources = tree.filter((element) => element.attributes.id && element.inside.includes('Resources'));
const isTranslated = (element: Element | undefined) =>
  element !== undefined && tree[tree.indexOf(element) + 1]?.name === 'Override';
const resource = (id: string | undefined) => resources.find((element) => element.attributes.id === id);

/** Width and height in pixels, from the PNG's own header. */
function pixels(path: string): readonly [number, number] {
  const png = readFileSync(join(root, path));
  if (png.toString('latin1', 1, 4) !== 'PNG' || png.toString('latin1', 12, 16) !== 'IHDR') {
    throw new Error(`${path} is not a PNG`);
  }
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** Every string anywhere in a JSON value, with its path. */
function strings(value: unknown, path = ''): readonly [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    strings(inner, Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key),
  );
}

const ribbon = unified.extensions[0].ribbons[0].tabs[0];
const group = ribbon.groups[0];
const button = group.controls[0];
const tab = unified.configurableTabs[0];

describe('the manifest that every Word understands (XML)', () => {
  it('follows the rules for a Word add-in with a button on the ribbon', async () => {
    expect(await xmlErrors(xml)).toEqual([]);
  });

  it("is judged by rules that accept Microsoft's own example", async () => {
    const example = schema('microsoft-example-word.xml');
    expect(await xmlErrors(example.replace(/\[Insert the URL [^\]]*\]/, 'https://example.com'))).toEqual([]);
  });

  it.each([
    ['has no id', (good: string) => good.replace(/<Id>.*<\/Id>/, '')],
    ['has its parts in the wrong order', (good: string) => good.replace(/(<Id>.*)\s*(<Version>.*)/, '$2$1')],
    ['asks for a permission that does not exist', (good: string) => good.replace('ReadWriteD', 'OwnD')],
    ['has an icon in a size Office never shows', (good: string) => good.replace('size="16"', 'size="17"')],
    ['has a resource id that Office cuts off', (good: string) => good.replaceAll('paneUrl', 'p'.repeat(33))],
    [
      'has a button label longer than Office shows',
      (good: string) =>
        good.replace(
          'DefaultValue="Vägval" />\n        <bt:String',
          `DefaultValue="${'V'.repeat(126)}" />\n        <bt:String`,
        ),
    ],
    ['has a button that does nothing', (good: string) => good.replace(/<Action[\s\S]*<\/Action>/, '')],
    ['is cut off in the middle', (good: string) => good.slice(0, good.length / 2)],
  ])('is refused when it %s', async (_what, breakIt) => {
    const broken = breakIt(xml);
    expect(broken).not.toBe(xml);
    expect(await xmlErrors(broken)).not.toEqual([]);
  });

  it('refers only to texts, addresses and icons that are there, each of the right kind', () => {
    const kinds: Record<string, string> = {
      Image: 'Images',
      SourceLocation: 'Urls',
      LearnMoreUrl: 'Urls',
      Label: 'ShortStrings',
      Title: 'ShortStrings',
      Description: 'LongStrings',
    };
    const references = tree.filter((element) => element.attributes.resid);
    expect(references.length).toBeGreaterThan(20);
    for (const { name, attributes } of references) {
      const kind = resource(attributes.resid)?.inside.at(-1);
      expect([attributes.resid, kind]).toEqual([attributes.resid, kinds[name]]);
    }
    const ids = resources.map((element) => element.attributes.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(references.map((element) => element.attributes.resid))).toEqual(new Set(ids));
  });

  it('shows every icon in the size that the ribbon asks for', () => {
    const images = tree.filter((element) => element.name === 'Image' && element.attributes.size);
    expect(images.length).toBeGreaterThanOrEqual(6);
    for (const { attributes } of images) {
      const url = resource(attributes.resid)?.attributes.DefaultValue ?? '';
      const size = Number(attributes.size);
      expect([url, ...pixels(url.replace(base, ''))]).toEqual([url, size, size]);
    }
    for (const list of ['Group', 'Control']) {
      const sizes = images
        .filter(({ inside }) => inside.at(-2) === list)
        .map(({ attributes }) => attributes.size);
      expect(sizes).toEqual(expect.arrayContaining(['16', '32', '80']));
    }
    const listed = (name: string) =>
      pixels((named(name)[0]?.attributes.DefaultValue ?? '').replace(base, ''));
    expect(listed('IconUrl')).toEqual([32, 32]);
    expect(listed('HighResolutionIconUrl')).toEqual([64, 64]);
  });

  it('has an English text wherever the Swedish one says something else', () => {
    const texts = tree.filter(
      ({ name, inside }) => name === 'String' || (name === 'Description' && inside.length === 1),
    );
    expect(texts.length).toBeGreaterThanOrEqual(6);
    const overrides = named('Override');
    expect(new Set(overrides.map(({ attributes }) => attributes.Locale))).toEqual(new Set(['en-US']));
    const withoutEnglish = texts.filter((element) => !isTranslated(element));
    expect(withoutEnglish.map(({ attributes }) => attributes.DefaultValue)).toEqual(['Vägval']);
  });

  it('is offered in Word only, and only where the assessment can be kept in the document', () => {
    expect(named('Host').map(({ attributes }) => attributes.Name ?? attributes['xsi:type'])).toEqual([
      'Document',
      'Document',
    ]);
    expect(named('Set').map(({ attributes }) => [attributes.Name, attributes.MinVersion])).toEqual([
      ['WordApi', '1.1'],
      ['CustomXmlParts', '1.1'],
    ]);
  });
});

describe('the unified manifest for Microsoft 365 (JSON)', () => {
  it("follows Microsoft's published schema", () => {
    unifiedSchema(unified);
    expect(unifiedSchema.errors).toBeNull();
  });

  it.each([
    ['has no id', { id: undefined }],
    ['has an id that is no GUID', { id: 'vagval' }],
    ['says another schema version than it is written for', { manifestVersion: '1.0' }],
    ['has a short name that does not fit', { name: { short: 'V'.repeat(31) } }],
    ['has a part that Microsoft 365 does not know', { ribbon: [] }],
    ['is for an application that does not exist', { extensions: [{ requirements: { scopes: ['letter'] } }] }],
    [
      'loads its page over an open line',
      { extensions: [{ runtimes: [{ id: 'a', code: { page: 'http://a' } }] }] },
    ],
    [
      'is shown in a place that Teams does not have',
      { configurableTabs: [{ ...tab, context: ['meetingPanel'] }] },
    ],
    ['has a tab that can not be set up', { configurableTabs: [{ ...tab, configurationUrl: undefined }] }],
    ['has two tabs to set up', { configurableTabs: [tab, tab] }],
    [
      'has a page of its own without an id',
      { staticTabs: [{ ...unified.staticTabs[0], entityId: undefined }] },
    ],
    ['names an app registration that is none', { webApplicationInfo: { id: 'vagval', resource: 'api://a' } }],
  ])('is refused when it %s', (_what, change) => {
    expect(unifiedSchema(JSON.parse(JSON.stringify({ ...unified, ...change })))).toBe(false);
  });

  it('opens the pane from the button', () => {
    const actions = unified.extensions[0].runtimes[0].actions;
    expect(actions.map((action: { id: string }) => action.id)).toContain(button.actionId);
    expect(ribbon.builtInTabId).toBe('TabHome');
    expect(unified.extensions[0].requirements.scopes).toEqual(['document']);
  });

  it('is a tab in channels and chats, a side panel and a stage in meetings, and a page of its own', () => {
    expect(tab.scopes).toEqual(['team', 'groupChat']);
    expect(tab.context).toEqual(
      expect.arrayContaining([
        'channelTab',
        'privateChatTab',
        'meetingChatTab',
        'meetingSidePanel',
        'meetingStage',
      ]),
    );
    expect(unified.staticTabs.map(({ scopes }: { scopes: readonly string[] }) => scopes)).toEqual([
      ['personal'],
    ]);
    expect(unified.validDomains).toEqual([new URL(base).host]);
  });

  it('may show a page to all in a meeting, with its own button and not Teams’ for everyone', () => {
    const names = unified.authorization.permissions.resourceSpecific.map(
      ({ name }: { name: string }) => name,
    );
    expect(names).toEqual(
      expect.arrayContaining(['MeetingStage.Write.Chat', 'ChannelMeetingStage.Write.Group']),
    );
    expect(unified.meetingExtensionDefinition).toEqual({ supportsCustomShareToStage: true });
  });

  it('shows every icon in the size that it is listed for', () => {
    const { icon, highResolutionIcon } = unified.extensions[0].alternates[0].alternateIcons;
    for (const { size, url } of [...group.icons, ...button.icons, icon, highResolutionIcon]) {
      expect([url, ...pixels(url.replace(base, ''))]).toEqual([url, size, size]);
    }
    expect(pixels(unified.icons.color)).toEqual([192, 192]);
    expect(pixels(unified.icons.outline)).toEqual([32, 32]);
  });

  it("has an English language file that follows Microsoft's published schema", () => {
    expect(unified.localizationInfo.additionalLanguages).toEqual([{ languageTag: 'en', file: 'en.json' }]);
    languageSchema(english);
    expect(languageSchema.errors).toBeNull();
    expect(languageSchema({ ...english, 'extensions[0].ribbon.label': 'Vägval' })).toBe(false);
  });

  it('has an English text for every Swedish text that an officer sees, and for nothing else', () => {
    const seen = /^(name|description)\.|\.(label|title|description)$|^staticTabs\[\d+\]\.name$/;
    const swedish = strings(unified)
      .map(([path]) => path)
      .filter((path) => seen.test(path));
    const translated = Object.keys(english).filter((path) => path !== '$schema');
    expect(translated.sort()).toEqual([...swedish].sort());
  });
});

describe('the two manifests', () => {
  it('are the same add-in, in the same version', () => {
    expect(unified.id).toBe(text('Id'));
    expect(`${unified.version}.0`).toBe(text('Version'));
  });

  it('call the button Vägval, in Swedish and in English', () => {
    const label = tree.find(({ name, inside }) => name === 'Label' && inside.at(-1) === 'Control');
    const shown = resource(label?.attributes.resid);
    expect(shown?.attributes.DefaultValue).toBe('Vägval');
    expect(isTranslated(shown)).toBe(false);
    expect(button.label).toBe('Vägval');
    expect(english['extensions[0].ribbons[0].tabs[0].groups[0].controls[0].label']).toBe('Vägval');
  });

  it('say the same of themselves on the ribbon', () => {
    const all = (id: string) => resource(id)?.attributes.DefaultValue;
    const message = unified.extensions[0].getStartedMessages[0];
    expect([group.label, button.supertip.description, message.title, message.description]).toEqual(
      ['groupLabel', 'buttonTip', 'getStartedTitle', 'getStartedDescription'].map(all),
    );
    expect(unified.extensions[0].runtimes[0].code.page).toBe(all('paneUrl'));
  });

  it('open the same pane, by itself in a document that asks for it', () => {
    expect(named('TaskpaneId').map((element) => element.text)).toEqual([
      'Office.AutoShowTaskpaneWithDocument',
    ]);
    expect(unified.extensions[0].runtimes[0].actions[0].view).toBe('Office.AutoShowTaskpaneWithDocument');
  });

  it('use encrypted addresses only', () => {
    const namespaces = /^(http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\/|api:\/\/)/;
    const inXml = tree.flatMap((element) => [element.text, ...Object.values(element.attributes)]);
    const inJson = [...strings(unified), ...strings(english)].map(([, value]) => value);
    const addresses = [...inXml, ...inJson].filter((value) => /^[a-z]+:\/\//i.test(value));
    expect(addresses.length).toBeGreaterThan(30);
    expect(addresses.filter((value) => !value.startsWith('https://') && !namespaces.test(value))).toEqual([]);
  });

  it('reach nothing but the add-in itself', () => {
    const urls = [xml, JSON.stringify(unified)].flatMap(
      (source) => source.match(/https:\/\/[^/"<\s]+/g) ?? [],
    );
    expect(new Set(urls)).toEqual(new Set(['https://localhost:3000', 'https://developer.microsoft.com']));
  });
});
