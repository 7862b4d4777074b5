import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { allQuestions } from '../../engine/index.ts';
import { useSpeech } from '../language.ts';
import type { News } from '../state/taking-in.ts';
import type { Work } from '../state/use-assessment.ts';

const useStyles = makeStyles({
  person: { display: 'block' },
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  questions: { margin: 0, paddingLeft: tokens.spacingHorizontalM },
  question: {
    minWidth: 0,
    justifyContent: 'flex-start',
    paddingInline: '4px',
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    textDecorationLine: 'underline',
  },
});

interface NewsNoticeProps {
  readonly work: Work;
  readonly onGoTo: (id: string) => void;
}

/** Says quietly that others' answers came in, and leads to them. */
export function NewsNotice({ work, onGoTo }: NewsNoticeProps) {
  const { t } = useSpeech();
  if (work.news.length === 0) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {work.news.map((news) => (
          <Person key={news.by} news={news} work={work} onGoTo={onGoTo} />
        ))}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={t('close')}
            onClick={() => work.putNewsAway()}
          />
        }
      />
    </MessageBar>
  );
}

function Person({ news: { by, ids }, work, onGoTo }: NewsNoticeProps & { readonly news: News }) {
  const styles = useStyles();
  const { t, say } = useSpeech();
  const n = ids.length;
  const one = n === 1 ? 'One' : 'Many';
  const text = by === work.by ? t(`newsOwn${one}`, { n }) : t(`news${one}`, { n, who: by || t('somebody') });
  const questions = allQuestions(work.checklist).filter(({ id }) => ids.includes(id));
  return (
    <details className={styles.person}>
      <summary className={styles.summary}>{text}</summary>
      <ul className={styles.questions}>
        {questions.map(({ id, title }) => (
          <li key={id}>
            <Button
              className={styles.question}
              size="small"
              appearance="transparent"
              onClick={() => onGoTo(id)}
            >
              {say(title)}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
