/** What is remembered on this machine between visits. Reading and writing may fail silently: then it lasts as long as the page. */
export interface Raters {
  read(key: string): string | undefined;
  write(key: string, value: string): void;
}

/** The meeting's shared screen, as the one who looks at the side panel can reach it. */
export interface StageControl {
  /** Whether this page is on it now. */
  readonly shared: boolean;
  /** Rejects when the host does not allow it. */
  share(): Promise<void>;
  stop(): Promise<void>;
}
