import { assessmentNamespace } from '../../assessment/index.ts';
import type { HeldPart, PartStore } from './assessment-parts.ts';
import { officeCall } from './office-call.ts';

const parts = () =>
  officeCall<Office.CustomXmlPart[]>((done) =>
    Office.context.document.customXmlParts.getByNamespaceAsync(assessmentNamespace, done),
  );

async function withId(id: string): Promise<Office.CustomXmlPart | undefined> {
  return (await parts()).find((part) => part.id === id);
}

/** The document's custom XML through Office's common API: Word's own class for it needs a newer Word. */
export const customXml: PartStore = {
  async held() {
    const found = await parts();
    const read = await Promise.allSettled(
      found.map(async (part): Promise<HeldPart> => {
        const xml = await officeCall<string>((done) => part.getXmlAsync(done));
        return { id: part.id, xml };
      }),
    );
    const failed = read.find((one) => one.status === 'rejected');
    if (failed) {
      // Another pane may have taken a part away between the list and the reading of it.
      const still = new Set((await parts()).map(({ id }) => id));
      const broken = found.some(({ id }, i) => read[i]?.status === 'rejected' && still.has(id));
      if (broken) throw failed.reason;
    }
    return read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  },

  async add(xml) {
    await officeCall<Office.CustomXmlPart>((done) =>
      Office.context.document.customXmlParts.addAsync(xml, done),
    );
  },

  async overwrite(id, xml) {
    const part = await withId(id);
    if (!part) return;
    const [root] = await officeCall<Office.CustomXmlNode[]>((done) => part.getNodesAsync('/*', done));
    if (root) await officeCall<void>((done) => root.setXmlAsync(xml, done));
  },

  async remove(id) {
    const part = await withId(id);
    if (!part) return;
    try {
      await officeCall<void>((done) => part.deleteAsync(done));
    } catch (error) {
      if (await withId(id)) throw error;
    }
  },
};
