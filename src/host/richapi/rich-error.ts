/** An error as Word reports it to office.js. */
export class RichError extends Error {
  constructor(
    readonly code:
      | 'AccessDenied'
      | 'GeneralException'
      | 'InvalidArgument'
      | 'InvalidObjectPath'
      | 'ItemNotFound'
      | 'NotAllowed'
      | 'NotImplemented'
      | 'RequestPayloadSizeLimitExceeded'
      | 'SearchStringInvalidOrTooLong',
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

export const notImplemented = (what: string) =>
  new RichError('NotImplemented', `${what} is not implemented by this host`, 501);
export const notFound = (what: string) =>
  new RichError('ItemNotFound', `The requested item was not found: ${what}`, 404);
export const notAllowed = (what: string) => new RichError('NotAllowed', what, 403);
export const invalidArgument = (what: string) => new RichError('InvalidArgument', what, 400);
