import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { SharingFault } from '../../assessment/index.ts';
import { useSpeech } from '../language.ts';
import type { MessageKey } from '../messages/index.ts';
import type { OwnChecklists } from '../ports.ts';
import { sharingText } from '../sharing-text.ts';

const reasons: Readonly<Record<OwnChecklists['faults'][number]['fault'], MessageKey>> = {
  notBuilt: 'ownNotBuilt',
  newer: 'ownNewer',
  changed: 'ownChanged',
  unusable: 'ownUnusable',
  edition: 'ownEdition',
  unfit: 'ownUnfit',
};

/** Says which of the organisation's own checklists could not be read, and that those that worked last are used; and signs in to them. */
export function OwnNotes({ own: { reached, faults, signIn } }: { readonly own: OwnChecklists }) {
  const { t } = useSpeech();
  const [failure, setFailure] = useState<MessageKey | null>(null);
  if (reached && faults.length === 0) return null;
  const ask =
    signIn &&
    (() => {
      setFailure(null);
      signIn().catch((error: unknown) =>
        setFailure(sharingText[error instanceof SharingFault ? error.code : 'signInFailed']),
      );
    });
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {reached
          ? faults.map(({ file, fault }) => t('ownFault', { file, reason: t(reasons[fault]) })).join(' ')
          : t(signIn ? 'ownSignIn' : 'ownNotReached')}{' '}
        {reached && t('ownLast')}
        {failure && <div role="alert">{t(failure)}</div>}
      </MessageBarBody>
      {ask && (
        <MessageBarActions>
          <Button onClick={ask}>{t('tabSignIn')}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
