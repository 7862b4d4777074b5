/** One file of a ZIP archive, with its content as compressed as it came. */
export interface ZipEntry {
  readonly name: string;
  /** The name as it stands in the archive, whatever its encoding. */
  readonly rawName: Uint8Array;
  /** General purpose flags, with those that describe how a stream was written cleared. */
  readonly flags: number;
  /** 0 is stored, 8 is deflated; anything else is passed on but can't be read. */
  readonly method: number;
  /** Date and time as MS-DOS keeps them, date in the upper half. */
  readonly modified: number;
  readonly crc: number;
  readonly data: Uint8Array;
  /** Length once inflated, as the archive says it. */
  readonly size: number;
  readonly origin: EntryOrigin;
}

/** What a ZIP archive says of a file beyond its content; kept as it was. */
export interface EntryOrigin {
  readonly madeBy: number;
  readonly needed: number;
  readonly internal: number;
  readonly external: number;
  readonly localExtra: Uint8Array;
  readonly centralExtra: Uint8Array;
  readonly comment: Uint8Array;
}

/** A ZIP archive: its files in the order of its directory. */
export interface Zip {
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

export const signature = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
} as const;

export const flag = {
  encrypted: 0x0001,
  descriptor: 0x0008,
  patched: 0x0020,
  strongEncryption: 0x0040,
  utf8: 0x0800,
  maskedHeaders: 0x2000,
} as const;

/** The extra field that holds lengths and offsets beyond 32 bits. */
export const zip64Extra = 0x0001;
