import { Button } from '@fluentui/react-components';
import { createContext, useContext } from 'react';
import { useSpeech } from '../language.ts';
import { languages, nameOf } from '../messages/index.ts';

/** Changes to another language. */
export const LanguageSwitchContext = createContext<(code: string) => void>(() => {});

/** Says the next language in its own words: the other one where there are two. */
export function LanguageButton() {
  const { code } = useSpeech();
  const change = useContext(LanguageSwitchContext);
  const next = languages[(languages.indexOf(code) + 1) % languages.length] ?? code;
  return (
    <Button appearance="subtle" size="small" lang={next} onClick={() => change(next)}>
      {nameOf(next)}
    </Button>
  );
}
