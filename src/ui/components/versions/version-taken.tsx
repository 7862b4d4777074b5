import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useSpeech } from '../../language.ts';

interface VersionTakenProps {
  readonly version: string;
  /** How many answered questions are open again. */
  readonly reopened: number;
  readonly onSeen: () => void;
}

/** Says that the assessment has been taken over, and how many answers are asked for anew. */
export function VersionTaken({ version, reopened, onSeen }: VersionTakenProps) {
  const { t } = useSpeech();
  const several = reopened === 1 ? 'versionTakenOne' : 'versionTakenMany';
  const key = reopened === 0 ? 'versionTaken' : several;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{t(key, { now: version, n: reopened })}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={t('close')}
            onClick={onSeen}
          />
        }
      />
    </MessageBar>
  );
}
