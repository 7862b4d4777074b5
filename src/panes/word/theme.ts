import { useSyncExternalStore } from 'react';

type Theme = 'light' | 'dark' | 'contrast';

const contrast = matchMedia('(forced-colors: active)');
const dark = matchMedia('(prefers-color-scheme: dark)');

/** Office's own theme where it tells of one, else the system's; high contrast goes before both. */
function currentTheme(): Theme {
  if (contrast.matches) return 'contrast';
  const background = (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;
  return (background ? isDark(background) : dark.matches) ? 'dark' : 'light';
}

function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((part) =>
    Number.parseInt(part, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

function subscribe(changed: () => void): () => void {
  for (const query of [contrast, dark]) query.addEventListener('change', changed);
  return () => {
    for (const query of [contrast, dark]) query.removeEventListener('change', changed);
  };
}

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, currentTheme);
}
