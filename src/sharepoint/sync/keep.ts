/** Where what has not reached the shared file is kept on this machine: for one person and one shared file. */
export interface Keep {
  /** What has been kept and not cleared, also by another page of the same person; undefined when there is nothing. */
  load(): Promise<Uint8Array | undefined>;
  /** Keeps this instead of what this page kept before. */
  save(bytes: Uint8Array): Promise<void>;
  /** All that was loaded or saved here has reached the shared file. */
  clear(): Promise<void>;
}
