import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { faultText } from '../../../assessment/index.ts';
import { useSpeech } from '../../language.ts';
import type { OtherFault } from '../../state/other-file.ts';

/** Says why nothing could be taken from a file that was chosen. */
export function OtherFaultBar({ file, fault }: { readonly file: string; readonly fault: OtherFault }) {
  const { t, say } = useSpeech();
  const reason = () => {
    switch (fault.kind) {
      case 'none':
        return t('otherNone');
      case 'damaged':
        return t('otherDamaged', { reason: fault.reason });
      case 'fault':
        return say(faultText[fault.code]);
    }
  };
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {t('otherFailed', { file })} {reason()}
      </MessageBarBody>
    </MessageBar>
  );
}
