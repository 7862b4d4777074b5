import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { faultText } from '../../assessment/index.ts';
import { useSpeech } from '../language.ts';
import type { Work } from '../state/use-assessment.ts';

/** Says why the answers are not in the document and what to do, until they are. */
export function SaveFailure({ work: { failure, save } }: { readonly work: Work }) {
  const { t, say } = useSpeech();
  return (
    <div role="alert">
      {failure && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{t('saveFailed', { reason: say(faultText[failure]) })}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void save()}>
              {t('saveNow')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
