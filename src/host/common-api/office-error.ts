/** Office's numbers for what went wrong in the Common API. */
export const officeErrors = {
  fileTypeNotSupported: 1009,
  notSupported: 5000,
  readOnly: 5002,
  outOfRange: 5008,
  invalidParameter: 5010,
  nodeNotFound: 6000,
  /** Among others "custom XML part not found". */
  partNotFound: 6001,
  customXml: 6100,
} as const;

/** An error as the Common API reports it. */
export class OfficeError extends Error {
  constructor(readonly officeError: number) {
    super(`Office error ${officeError}`);
  }
}

export type Data = Record<string, unknown>;
export type Methods = Readonly<Record<number, (data: Data) => Data>>;
