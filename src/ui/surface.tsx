import {
  FluentProvider,
  makeStyles,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import { LanguageSwitchContext } from './components/language-button.tsx';
import { LanguageContext } from './language.ts';
import type { Language } from './messages/index.ts';
import type { Preferences } from './ports.ts';

const themes = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme } as const;

export type Theme = keyof typeof themes;

const useStyles = makeStyles({
  surface: { minHeight: 'var(--vagval-pane-height, 100vh)', overflowX: 'hidden' },
});

export interface SurfaceProps {
  /** The host's language; the officer may have chosen the other. */
  readonly language: Language;
  readonly theme: Theme;
  readonly preferences: Preferences;
}

/** What everything that is shown stands on: the theme's colours, and the language with its switch. */
export function Surface({
  language: hosts,
  theme,
  preferences,
  children,
}: SurfaceProps & { readonly children: ReactNode }) {
  const styles = useStyles();
  const remembered = preferences.read('language');
  const [language, setLanguage] = useState<Language>(
    remembered === 'sv' || remembered === 'en' ? remembered : hosts,
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const change = () => {
    const other = language === 'sv' ? 'en' : 'sv';
    setLanguage(other);
    preferences.write('language', other);
  };
  return (
    <FluentProvider theme={themes[theme]} className={styles.surface}>
      <LanguageContext value={language}>
        <LanguageSwitchContext value={change}>{children}</LanguageSwitchContext>
      </LanguageContext>
    </FluentProvider>
  );
}
