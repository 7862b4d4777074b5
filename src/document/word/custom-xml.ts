import { assessmentNamespace, DocumentFault, readXml, type Stored } from '../../assessment/index.ts';

/** A custom XML part of ours as Word holds it. */
export interface HeldPart {
  readonly part: Office.CustomXmlPart;
  readonly stored: Exclude<Stored, { kind: 'none' }>;
  readonly xml: string;
}

/** Turns one of Office's callback calls into a promise. @throws DocumentFault with what the host said. */
function call<T>(start: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    start((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new DocumentFault('hostError', `${result.error.code} ${result.error.message}`));
    });
  });
}

/** All custom XML parts in our namespace, readable or not. */
export async function heldParts(): Promise<readonly HeldPart[]> {
  const parts = await call<Office.CustomXmlPart[]>((done) =>
    Office.context.document.customXmlParts.getByNamespaceAsync(assessmentNamespace, done),
  );
  return Promise.all(
    parts.map(async (part) => {
      const xml = await call<string>((done) => part.getXmlAsync(done));
      return { part, xml, stored: readXml(xml) };
    }),
  );
}

/** Adds a part. The host's word for it is not proof: read it back. */
export async function addPart(xml: string): Promise<void> {
  await call<Office.CustomXmlPart>((done) => Office.context.document.customXmlParts.addAsync(xml, done));
}

export async function deletePart({ part }: HeldPart): Promise<void> {
  await call<void>((done) => part.deleteAsync(done));
}
