import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Found } from '../../../assessment/index.ts';
import { useSpeech } from '../../language.ts';
import type { MessageKey } from '../../messages/index.ts';
import { foundIn, type SharingLink } from '../../state/sharing-link.ts';
import { useLink } from './use-link.ts';

interface SharingNoticeProps {
  readonly link: SharingLink;
  /** The assessment was found in the shared file: the document had none. */
  readonly fromShared: boolean;
}

/** Told once and put away: that the assessment came from the shared file, and what has happened to the draft's file. */
export default function SharingNotice({ link, fromShared }: SharingNoticeProps) {
  const { t } = useSpeech();
  const [seen, setSeen] = useState(false);
  const found = foundIn(useLink(link));
  return (
    <>
      {fromShared && !seen && <Told text={t('foundShared')} onSeen={() => setSeen(true)} />}
      {found && <Told text={t(texts[found.kind], { name: found.name })} onSeen={() => link.putFoundAway()} />}
    </>
  );
}

const texts: Readonly<Record<Found['kind'], MessageKey>> = {
  renamed: 'foundRenamed',
  moved: 'foundMoved',
  copied: 'foundCopied',
  recreated: 'foundRecreated',
  draftDeleted: 'foundDraftDeleted',
};

function Told({ text, onSeen }: { readonly text: string; readonly onSeen: () => void }) {
  const { t } = useSpeech();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
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
