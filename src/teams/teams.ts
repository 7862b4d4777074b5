/** Where in Teams the page is shown. */
export type Frame = 'content' | 'settings' | 'sidePanel' | 'meetingStage' | 'other';

export type TeamsTheme = 'default' | 'dark' | 'contrast';

/** Shows a page of ours to all in the meeting. */
export interface Stage {
  /** Whether the app may share at all: by its manifest, and by what was consented to. */
  allowed(): Promise<boolean>;
  /** @param address of a page of ours. Rejects when Teams refuses, for example when the person may not present. */
  share(address: string): Promise<void>;
  stop(): Promise<void>;
  /** Whether a page of ours is shown now. */
  shared(): Promise<boolean>;
}

/** What a tab is set up with. */
export interface TabSetup {
  readonly id: string;
  readonly name: string;
  /** The page that the tab shows. */
  readonly address: string;
  /** What "open in browser" shows. */
  readonly website: string;
}

/** The page on which a tab is set up. */
export interface Setup {
  /** Lets the person save, or not. */
  valid(valid: boolean): void;
  /** Asked when the person saves. */
  onSave(setup: () => TabSetup): void;
}

/** What Teams gives to the page. */
export interface Teams {
  readonly frame: Frame;
  readonly theme: TeamsTheme;
  /** Told of each new theme. */
  onTheme(listener: (theme: TeamsTheme) => void): void;
  /** Such as "sv-se". */
  readonly locale: string;
  /** The account's name, as the person writes it. */
  readonly loginHint: string | undefined;
  /** The address of the channel's folder in SharePoint, where the page stands in a channel. */
  readonly folder: string | undefined;
  /** Tells Teams that the page is there; without it Teams takes the page away after some seconds. */
  ready(): void;
  /** Absent where Teams lets nothing be shown to all. */
  readonly stage: Stage | undefined;
  /** Only on the page where a tab is set up. */
  readonly setup: Setup | undefined;
  /** Opens a page of ours in a window and gives what it answers. */
  authenticate(address: string): Promise<string>;
  openLink(address: string): void;
}
