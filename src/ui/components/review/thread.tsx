import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Comment16Regular, Note16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Reply } from '../../../evidence/index.ts';
import { keyed } from '../../keyed.ts';
import { useSpeech } from '../../language.ts';
import { moment } from '../../when.ts';
import { Quote, shortened } from '../quote.tsx';

const useStyles = makeStyles({
  thread: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
  },
  sign: { marginTop: '2px', color: tokens.colorPaletteDarkOrangeForeground1 },
  resolved: { color: tokens.colorPaletteGreenForeground1 },
  content: { display: 'grid', gap: tokens.spacingVerticalXS, minWidth: 0 },
  by: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  replies: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0 0 ${tokens.spacingHorizontalM}`,
    listStyleType: 'none',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalXS}`, marginLeft: '-4px' },
  action: { minWidth: 'auto', paddingInline: '4px' },
});

interface ThreadProps {
  /** Where it is kept: a comment in the document's margin, or a note in the assessment. */
  readonly kind: 'comment' | 'note';
  readonly by: string;
  readonly at: string;
  readonly text: string;
  readonly quote: string;
  readonly resolved: boolean;
  readonly replies: readonly Reply[];
  /** Each way to go on; absent where there is none. */
  readonly onReply?: (() => void) | undefined;
  readonly onResolve?: ((resolved: boolean) => void) | undefined;
  readonly onShow?: (() => void) | undefined;
  /** The id of the button that opens the reply: where the keyboard is taken back to. */
  readonly replyId?: string;
  readonly busy: boolean;
  readonly children?: ReactNode;
}

/** A remark with its answers, and what can be done with it. */
export function Thread(props: ThreadProps) {
  const { kind, by, at, text, quote, resolved, replies, onReply, onResolve, onShow, busy, children } = props;
  const styles = useStyles();
  const { t, locale } = useSpeech();
  const name = by.trim() || t('unknownAuthor');
  const words = shortened(text, 60);
  const Sign = resolved ? CheckmarkCircle16Filled : kind === 'note' ? Note16Regular : Comment16Regular;
  return (
    <li className={styles.thread}>
      <Sign aria-hidden className={mergeClasses(styles.sign, resolved && styles.resolved)} />
      <div className={styles.content}>
        <div>
          <span className={styles.by}>{name}</span>{' '}
          <span className={styles.quiet}>
            {[
              moment(at, locale),
              ...(kind === 'note' ? [t('note')] : []),
              ...(resolved ? [t('resolved')] : []),
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </span>
        </div>
        {quote && <Quote words={quote} />}
        <p className={styles.text}>{text}</p>
        {replies.length > 0 && (
          <ul className={styles.replies} aria-label={t('replies')}>
            {keyed(replies, ({ by: from, at: when }) => `${when} ${from}`).map(([key, reply]) => (
              <li key={key}>
                <div>
                  <span className={styles.by}>{reply.by.trim() || t('unknownAuthor')}</span>{' '}
                  <span className={styles.quiet}>{moment(reply.at, locale)}</span>
                </div>
                <p className={styles.text}>{reply.text}</p>
              </li>
            ))}
          </ul>
        )}
        <div className={styles.actions}>
          {onReply && (
            <Button
              id={props.replyId}
              className={styles.action}
              appearance="subtle"
              size="small"
              aria-label={t('replyTo', { name })}
              onClick={onReply}
            >
              {t('reply')}
            </Button>
          )}
          {onResolve && (
            <Button
              className={styles.action}
              appearance="subtle"
              size="small"
              aria-label={t(resolved ? 'reopenOf' : 'resolveOf', { words })}
              disabledFocusable={busy}
              onClick={() => onResolve(!resolved)}
            >
              {t(resolved ? 'reopen' : 'resolve')}
            </Button>
          )}
          {onShow && (
            <Button
              className={styles.action}
              appearance="subtle"
              size="small"
              aria-label={t('showInDocumentOf', { quote: shortened(quote, 60) })}
              disabledFocusable={busy}
              onClick={onShow}
            >
              {t('showInDocument')}
            </Button>
          )}
        </div>
        {children}
      </div>
    </li>
  );
}
