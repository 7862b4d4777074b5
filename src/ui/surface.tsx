import {
  FluentProvider,
  makeStyles,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import { LanguageSwitchContext } from './components/language-button.tsx';
import { CatalogueContext } from './language.ts';
import { type Catalogue, catalogueOf, message, nameOf } from './messages/index.ts';
import type { Preferences } from './ports.ts';

const themes = {
  light: webLightTheme,
  dark: webDarkTheme,
  teamsLight: teamsLightTheme,
  teamsDark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
} as const;

export type Theme = keyof typeof themes;

const useStyles = makeStyles({
  surface: { minHeight: 'var(--vagval-pane-height, 100vh)', overflowX: 'hidden' },
  failed: { margin: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
});

export interface SurfaceProps {
  /** What is said first; the officer can change to another language. */
  readonly catalogue: Catalogue;
  readonly theme: Theme;
  readonly preferences: Preferences;
}

/** What everything that is shown stands on: the theme's colours, and the language with its switch. */
export function Surface({
  catalogue: first,
  theme,
  preferences,
  children,
}: SurfaceProps & { readonly children: ReactNode }) {
  const styles = useStyles();
  const [catalogue, setCatalogue] = useState(first);
  const { code } = catalogue;
  useEffect(() => {
    document.documentElement.lang = code;
  }, [code]);
  const [failed, setFailed] = useState<string | null>(null);
  const speak = (other: Catalogue) => {
    setCatalogue(other);
    preferences.write('language', other.code);
  };
  const change = (other: string) => {
    setFailed(null);
    catalogueOf(other).then(speak, () => setFailed(other));
  };
  return (
    <FluentProvider theme={themes[theme]} className={styles.surface}>
      <CatalogueContext value={catalogue}>
        {failed && (
          <p role="alert" className={styles.failed}>
            {message(catalogue, 'otherLanguageFailed', { language: nameOf(failed) })}
          </p>
        )}
        <LanguageSwitchContext value={change}>{children}</LanguageSwitchContext>
      </CatalogueContext>
    </FluentProvider>
  );
}
