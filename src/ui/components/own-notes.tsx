import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useSpeech } from '../language.ts';
import type { MessageKey } from '../messages/index.ts';
import type { OwnChecklists } from '../ports.ts';

const reasons: Readonly<Record<OwnChecklists['faults'][number]['fault'], MessageKey>> = {
  notBuilt: 'ownNotBuilt',
  newer: 'ownNewer',
  changed: 'ownChanged',
  unusable: 'ownUnusable',
  edition: 'ownEdition',
  unfit: 'ownUnfit',
};

/** Says which of the organisation's own checklists could not be read, and that those that worked last are used. */
export function OwnNotes({ own: { reached, faults, signIn } }: { readonly own: OwnChecklists }) {
  const { t } = useSpeech();
  if (reached && faults.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {reached
          ? faults.map(({ file, fault }) => t('ownFault', { file, reason: t(reasons[fault]) })).join(' ')
          : t(signIn ? 'ownSignIn' : 'ownNotReached')}{' '}
        {reached && t('ownLast')}
      </MessageBarBody>
      {signIn && (
        <MessageBarActions>
          <Button onClick={() => void signIn().catch(() => {})}>{t('tabSignIn')}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
