import { useSyncExternalStore } from 'react';

type Theme = 'light' | 'dark' | 'contrast';

const contrast = matchMedia('(forced-colors: active)');
const dark = matchMedia('(prefers-color-scheme: dark)');

function currentTheme(background: string | undefined): Theme {
  if (contrast.matches) return 'contrast';
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

/**
 * The theme to show: the host's own where it tells of one, else the system's; high contrast goes before both.
 * @param background the host's background as a colour in hexadecimal, where it has one.
 */
export function useTheme(background?: string): Theme {
  return useSyncExternalStore(subscribe, () => currentTheme(background));
}
