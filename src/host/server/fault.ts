/** The embedded Word could not start; the message is for the person who started it. */
export class HostStartFault extends Error {
  override readonly name = 'HostStartFault';
}
