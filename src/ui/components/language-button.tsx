import { Button } from '@fluentui/react-components';
import { createContext, useContext } from 'react';
import { useSpeech } from '../language.ts';

/** Changes to the other language. */
export const LanguageSwitchContext = createContext<() => void>(() => {});

/** Says the other language in its own words. */
export function LanguageButton() {
  const { t, language } = useSpeech();
  const change = useContext(LanguageSwitchContext);
  return (
    <Button appearance="subtle" size="small" lang={language === 'sv' ? 'en' : 'sv'} onClick={change}>
      {t('otherLanguage')}
    </Button>
  );
}
