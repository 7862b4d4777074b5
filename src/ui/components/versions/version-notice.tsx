import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { statusOf } from '../../../assessment/index.ts';
import { differencesOf } from '../../../checklists/versions/index.ts';
import { useSpeech } from '../../language.ts';
import type { Work } from '../../state/use-assessment.ts';
import type { VersionState } from '../../state/versions.ts';
import { countsText } from './counts.ts';

interface VersionNoticeProps {
  readonly work: Work;
  readonly version: Exclude<VersionState, { kind: 'newest' }>;
  readonly onSee: () => void;
}

/** Says that the assessment's checklist has come in a newer version, until the officer has chosen to look or to wait. */
export default function VersionNotice({ work, version, onSee }: VersionNoticeProps) {
  const speech = useSpeech();
  const { t } = speech;
  const [waits, setWaits] = useState(false);
  const { from, to } = version.kind === 'earlier' ? version : { from: null, to: null };
  const counts = useMemo(
    () => (from && to ? countsText(differencesOf(from, to), speech) : ''),
    [from, to, speech],
  );
  const made = work.assessment.checklist.version;
  if (version.kind === 'later') {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{t('versionLater', { made, here: version.here.version })}</MessageBarBody>
      </MessageBar>
    );
  }
  if (waits) return null;
  const now = version.to.version;
  const isSigned = statusOf(work.checklist, work.assessment) === 'signed';
  const head = isSigned ? 'versionSigned' : now === made ? 'versionSameNumber' : 'versionEarlier';
  return (
    <MessageBar intent={isSigned ? 'info' : 'warning'} layout="multiline">
      <MessageBarBody>
        {t(head, { made, now })} {from ? counts : t('versionNotHere', { made, now })}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onSee}>
          {t('versionSee')}
        </Button>
        <Button size="small" onClick={() => setWaits(true)}>
          {t('versionWait')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
