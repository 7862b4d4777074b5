import { sharesId } from '../../src/sharepoint/graph/index.ts';
import { readDeployment } from '../../src/sharepoint/index.ts';

describe('deployment.json', () => {
  const least = { clientId: 'c', tenant: '0a1b' };

  it('needs a client and a tenant, and asks for as little as possible', () => {
    expect(readDeployment(least)).toEqual({
      kind: 'read',
      deployment: {
        ...least,
        graph: 'https://graph.microsoft.com/v1.0',
        scopes: ['User.Read', 'Files.ReadWrite'],
      },
    });
  });

  it('takes another Graph, provider and scopes', () => {
    const more = {
      ...least,
      authority: 'https://login.example',
      graph: 'https://graph.example/v1.0/',
      scopes: ['User.Read', 'Files.ReadWrite.All'],
    };
    expect(readDeployment(more)).toEqual({
      kind: 'read',
      deployment: { ...more, graph: 'https://graph.example/v1.0' },
    });
  });

  it('without a client is no sharing, which is no fault', () => {
    expect(readDeployment({})).toEqual({ kind: 'absent' });
    expect(readDeployment({ clientId: '' })).toEqual({ kind: 'absent' });
  });

  it.each([
    [null, 'deployment.json is not an object'],
    [[], 'deployment.json is not an object'],
    [{ clientId: 7, tenant: 't' }, 'clientId is not a text'],
    [{ clientId: 'c' }, 'tenant is not the id or the domain of one organisation'],
    [{ clientId: 'c', tenant: 'common' }, 'tenant is not the id or the domain of one organisation'],
    [{ ...least, authority: 'http://login.example' }, 'authority is not an https address'],
    [{ ...least, graph: 'graph' }, 'graph is not an https address'],
    [{ ...least, scopes: [] }, 'scopes is not a list of names'],
    [{ ...least, scopes: ['User.Read Files.ReadWrite'] }, 'scopes is not a list of names'],
  ])('says what is wrong in %j', (value, reason) => {
    expect(readDeployment(value)).toEqual({ kind: 'faulty', reason });
  });
});

describe('an address that people see', () => {
  const plain = (id: string) => Buffer.from(id.slice(2), 'base64url').toString('utf8');
  const library = 'https://x.sharepoint.com/sites/y/Delade%20dokument';

  it('is given to Graph as unpadded base64url', () => {
    expect(sharesId(`${library}/Beslut.docx`)).toMatch(/^u![\w-]+$/);
    expect(plain(sharesId(`${library}/Beslut.docx`))).toBe(`${library}/Beslut.docx`);
  });

  it('is the same with and without what Word adds, and with spaces and letters as they are', () => {
    const same = 'https://x.sharepoint.com/sites/y/Delade dokument/Förslag å.docx';
    expect(sharesId(`${same}?web=1#top`)).toBe(sharesId(same));
    expect(sharesId(encodeURI(same))).toBe(sharesId(same));
  });

  it('of a folder that is looked into in a browser is the folder’s', () => {
    const shown = `${library}/Forms/AllItems.aspx?id=%2Fsites%2Fy%2FDelade%20dokument%2FÄrende%20%231&viewid=7`;
    expect(plain(sharesId(shown))).toBe(`${library}/%C3%84rende%20%231`);
  });

  it('that is a sharing link is left whole', () => {
    const link = 'https://x.sharepoint.com/:f:/s/y/EabcDEF?e=4xyz';
    expect(plain(sharesId(link))).toBe(link);
  });
});
