import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useSpeech } from '../language.ts';
import { useMeetingStyles } from '../meeting/styles.ts';
import type { ChecklistChoice } from '../ports.ts';
import { type Attempt, attemptText, readAttempt } from './attempt.ts';
import { CaseList } from './case-list.tsx';
import { CaseView } from './case-view.tsx';
import type { OpenCase, PracticeOffer, PracticeStore } from './ports.ts';

const useStyles = makeStyles({ view: { padding: tokens.spacingHorizontalL, maxWidth: '60rem' } });

export interface PracticeViewProps {
  readonly cases: readonly PracticeOffer[];
  readonly checklists: readonly ChecklistChoice[];
  readonly store: PracticeStore;
  /** Gives the person their answers as a file. */
  readonly saveAnswers: (name: string, text: string) => void;
  readonly onBack: () => void;
}

const keyOf = (id: string) => `practice.${id}` as const;

/** Practising: choose a case, answer it, compare with the worked assessment and with the group. */
export function PracticeView({ cases, checklists, store, saveAnswers, onBack }: PracticeViewProps) {
  const own = useStyles();
  const styles = useMeetingStyles();
  const { t } = useSpeech();
  const [open, setOpen] = useState<OpenCase | null>(null);
  const [state, setState] = useState<'choosing' | 'loading' | 'failed'>('choosing');
  const choose = async (offer: PracticeOffer) => {
    setState('loading');
    try {
      const [content, checklist] = await Promise.all([
        offer.load(),
        checklists.find(({ id }) => id === offer.checklist)?.load(),
      ]);
      if (!checklist) throw new Error(offer.checklist);
      setOpen({ offer, checklist, content });
      setState('choosing');
    } catch {
      setState('failed');
    }
  };
  const asked = open?.content.answers.map(({ question }) => question) ?? [];
  const kept = open && store.read(keyOf(open.offer.id));
  return (
    <div className={own.view}>
      {open ? (
        <CaseView
          open={open}
          first={(kept && readAttempt(kept, open.checklist, asked)) || {}}
          onAttempt={(attempt: Attempt) => store.write(keyOf(open.offer.id), attemptText(attempt))}
          saveAnswers={saveAnswers}
          onBack={() => setOpen(null)}
        />
      ) : (
        <div className={styles.stack}>
          <div>
            <Button size="small" appearance="subtle" icon={<ArrowLeft20Regular />} onClick={onBack}>
              {t('practiceLeave')}
            </Button>
          </div>
          <h1 className={styles.title}>{t('practice')}</h1>
          <p className={styles.text}>{t('practiceText')}</p>
          <div role="status">
            {state === 'loading' && <Spinner size="tiny" label={t('loading')} />}
            {state === 'failed' && <p className={styles.text}>{t('practiceFailed')}</p>}
          </div>
          <CaseList
            cases={cases}
            checklists={checklists}
            begun={(id) => store.read(keyOf(id)) !== undefined}
            onChoose={(offer) => void choose(offer)}
          />
        </div>
      )}
    </div>
  );
}
