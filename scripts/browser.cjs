const { existsSync } = require('node:fs');
const path = require('node:path');

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const installed = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => {
    const folder = process.env[name];
    return folder
      ? [
          path.join(folder, 'Google/Chrome/Application/chrome.exe'),
          path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : [];
  }),
];

/** The path of a program on PATH, or undefined. */
function onPath(name) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}

/** A browser of the Chromium family: CHROMIUM_PATH, else the first one installed; undefined when there is none. */
function findBrowser() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  return names.map(onPath).find(Boolean) ?? installed.find((file) => existsSync(file));
}

/**
 * Switches that a browser started by us needs on this machine. Without the pages that Chromium now loads in each new window
 * for the suggestions of its address field, a window takes less than half the work.
 */
function browserSwitches() {
  const root = process.getuid?.() === 0;
  return [
    '--no-first-run',
    '--disable-background-networking',
    '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
    ...(root ? ['--no-sandbox'] : []),
  ];
}

module.exports = { onPath, findBrowser, browserSwitches };
