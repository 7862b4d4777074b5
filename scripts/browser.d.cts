/** The path of a program on PATH, or undefined. */
export declare function onPath(name: string): string | undefined;
/** A browser of the Chromium family: CHROMIUM_PATH, else the first one installed; undefined when there is none. */
export declare function findBrowser(): string | undefined;
/** Switches that a browser started by us needs on this machine. */
export declare function browserSwitches(): string[];
