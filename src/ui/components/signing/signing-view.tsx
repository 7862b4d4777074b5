import { Button, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Signature16Regular, Warning16Filled } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { broken, digestsOf, type SignOff, withSignOff } from '../../../assessment/index.ts';
import { count } from '../../figures.ts';
import { keyed } from '../../keyed.ts';
import { useSpeech } from '../../language.ts';
import type { Work } from '../../state/use-assessment.ts';
import { moment } from '../../when.ts';
import type { Review } from '../review/use-review.ts';
import { useTelling } from '../use-request.ts';
import { Part, View } from '../why/view.tsx';
import { sealText } from './seal-text.ts';
import { useDigests } from './use-seal.ts';

const useStyles = makeStyles({
  what: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold },
  value: { margin: 0 },
  form: { display: 'grid', gap: tokens.spacingVerticalM },
  sign: { justifySelf: 'start' },
  list: { display: 'grid', gap: tokens.spacingVerticalL, margin: 0, padding: 0, listStyleType: 'none' },
  signature: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
  },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  mark: { marginTop: '2px' },
  whole: { color: tokens.colorPaletteGreenForeground1 },
  broken: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface SigningViewProps {
  readonly work: Work;
  readonly review: Review;
  readonly onBack: () => void;
}

/** Where an assessment is signed, and where it is seen which signatures still hold. */
export function SigningView({ work, review, onBack }: SigningViewProps) {
  const styles = useStyles();
  const { t, say, locale } = useSpeech();
  const { busy, told, telling } = useTelling();
  const [name, setName] = useState(work.by);
  const [role, setRole] = useState('');
  const { checklist, assessment, score, text, refreshText } = work;
  const { signOffs } = assessment;
  const comments = Object.values(review.open).reduce((sum, n) => sum + n, 0);
  useEffect(() => {
    // What can't be read can't be signed; the button then tells why.
    refreshText().catch(() => undefined);
  }, [refreshText]);

  const sign = () =>
    telling(async () => {
      await work.save();
      const fresh = await refreshText();
      const digests = await digestsOf(checklist, work.latest(), fresh);
      const signOff = { name: name.trim(), role: role.trim(), at: work.stamp(), digests };
      work.record((before) => withSignOff(before, signOff));
      return (await work.save()) ? 'signed' : 'signedNotSaved';
    });

  const own = text?.paragraphs.filter(({ ours }) => !ours);
  return (
    <View title={t('signing')} back={t('toQuestions')} onBack={onBack}>
      <Part title={t('signingWhat')}>
        <dl className={styles.what}>
          <div>
            <dt className={styles.term}>{t('signingChecklist')}</dt>
            <dd className={styles.value}>
              {say(checklist.title)}, {t('version', { version: checklist.version })}
            </dd>
          </div>
          <div>
            <dt className={styles.term}>{t('signingAnswers')}</dt>
            <dd className={styles.value}>
              {t('answered', { answered: score.answered, questions: score.questions })}
              {work.next.length > 0 && ` · ${t('signingOpen', { n: work.next.length })}`}
              {comments > 0 && ` · ${t(comments === 1 ? 'openComment' : 'openComments', { n: comments })}`}
            </dd>
          </div>
          <div>
            <dt className={styles.term}>{t('signingText')}</dt>
            <dd className={styles.value}>
              {own
                ? t('signingTextSize', {
                    paragraphs: count(own.filter((one) => one.text.trim() !== '').length, locale),
                    characters: count(
                      own.reduce((sum, one) => sum + one.text.length, 0),
                      locale,
                    ),
                  })
                : t('searching')}
            </dd>
          </div>
        </dl>
        <p className={styles.quiet}>{t('signingMeaning')}</p>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void sign();
          }}
        >
          <Field label={t('signingName')} required>
            <Input
              value={name}
              autoComplete="name"
              maxLength={100}
              onChange={(_event, { value }) => setName(value)}
            />
          </Field>
          <Field label={t('signingRole')} hint={t('signingRoleHint')}>
            <Input
              value={role}
              autoComplete="organization-title"
              maxLength={100}
              onChange={(_event, { value }) => setRole(value)}
            />
          </Field>
          <Button
            className={styles.sign}
            type="submit"
            appearance="primary"
            disabledFocusable={busy || name.trim() === ''}
          >
            {t(signOffs.length > 0 ? 'signAgain' : 'sign')}
          </Button>
        </form>
        <div role="status">{told}</div>
      </Part>
      <Part title={t('signatures')}>
        {signOffs.length === 0 ? (
          <p className={styles.value}>{t('signaturesNone')}</p>
        ) : (
          <Signatures work={work} />
        )}
      </Part>
    </View>
  );
}

/** The signatures, the latest first, each with whether it still holds. */
function Signatures({ work }: { readonly work: Work }) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t, locale } = speech;
  const digests = useDigests(work);
  const state = (signOff: SignOff) => {
    if (!digests) return { text: t('searching'), Sign: Signature16Regular, tone: undefined };
    const parts = broken(signOff, digests);
    const whole = parts.length === 0;
    return {
      text: sealText(parts, speech),
      Sign: whole ? CheckmarkCircle16Filled : Warning16Filled,
      tone: whole ? styles.whole : styles.broken,
    };
  };
  return (
    <ul className={styles.list}>
      {keyed(work.assessment.signOffs, ({ at, name }) => `${at} ${name}`)
        .toReversed()
        .map(([key, signOff]) => {
          const { text, Sign, tone } = state(signOff);
          return (
            <li key={key} className={styles.signature}>
              <Sign aria-hidden className={mergeClasses(styles.mark, tone)} />
              <div>
                <div className={styles.term}>{[signOff.name, signOff.role].filter(Boolean).join(', ')}</div>
                <div className={styles.quiet}>{moment(signOff.at, locale)}</div>
                <div>{text}</div>
              </div>
            </li>
          );
        })}
    </ul>
  );
}
