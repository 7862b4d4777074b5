/** Why a document could not be read or written; the user's words for each stand in the message catalogue. */
export const faultCodes = [
  'empty', // nothing in the file
  'notZip', // no .docx at all
  'encrypted', // protected by a password, or an OLE container
  'damaged', // cut off, a wrong checksum, parts that can't be read
  'tooLarge', // a part inflates beyond what is reasonable
  'unsafe', // names that leave the package, two parts of one name, a DTD
  'notWord', // a package, but no word-processing document
  'tooOld', // the host lacks what the change needs
  'readOnly', // the document does not allow writing
  'protected', // the document is protected against changes
  'signatureKept', // it is digitally signed, and the user keeps the signature
  'noComments', // the host has no comments, or refuses them
  'notKept', // the host said yes and did nothing
  'hostError', // anything else that the host refused
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** A document that could not be read or written. `detail` is for the log and for support, not for the user. */
export class DocumentFault extends Error {
  constructor(
    readonly code: FaultCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = 'DocumentFault';
  }
}
