import { Button, Checkbox, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { carriedOver, type Difference, differences, merge } from '../../../assessment/index.ts';
import { useSpeech } from '../../language.ts';
import type { OtherAssessment } from '../../state/other-file.ts';
import type { Work } from '../../state/use-assessment.ts';
import { DifferenceCard } from './difference-card.tsx';
import { OriginFacts } from './origin-facts.tsx';
import { bothSides, titleOf } from './told.ts';

const useStyles = makeStyles({
  wide: { justifySelf: 'stretch' },
  text: { margin: 0, overflowWrap: 'anywhere' },
  list: { listStyleType: 'none', margin: 0, padding: 0, justifySelf: 'stretch' },
});

/** How much was taken over, and from which file. */
export interface Taken {
  readonly n: number;
  readonly file: string;
}

interface ChoosingProps {
  readonly work: Work;
  readonly other: OtherAssessment;
  readonly onDone: (taken: Taken) => void;
}

/** What the other assessment says that this one does not, for the officer to choose among. Nothing is chosen beforehand. */
export function Choosing({ work, other, onDone }: ChoosingProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t } = speech;
  const { checklist, assessment } = work;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const all = differences(assessment, other.assessment, checklist);
  const open = all.filter(({ standing }) => standing === 'new' || standing === 'differs');
  const same = all.filter(({ standing }) => standing === 'same').length;
  const misfits = all.filter(({ standing }) => standing === 'misfit');
  const empty = Object.keys(assessment.entries).length === 0;
  const picked = open.filter(({ id }) => chosen.has(id));
  const choose = (id: string, on: boolean) =>
    setChosen((before) => new Set([...before].filter((one) => one !== id).concat(on ? [id] : [])));
  const take = (taken: readonly Difference[]) => {
    const { file, fingerprint, assessment: from } = other;
    const ids = taken.map(({ id }) => id);
    const at = work.stamp();
    const origin = { file, fingerprint, at: from.at, by: from.by, carried: at };
    work.change((now) => carriedOver(now, from, ids, origin, work.by, at));
    onDone({ n: ids.length, file });
  };
  const goOn = () => {
    work.change((now) => merge(now, other.assessment));
    onDone({ n: open.length, file: other.file });
  };
  const sameChecklist = other.assessment.checklist.id === checklist.id;

  return (
    <>
      <OriginFacts other={other} checklist={checklist} />
      {other.assessment.checklist.digest !== checklist.digest && (
        <MessageBar intent="warning" layout="multiline" className={styles.wide}>
          <MessageBarBody>
            {sameChecklist
              ? t('carryOtherVersion', { made: other.assessment.checklist.version, now: checklist.version })
              : t('carryOtherChecklist')}
          </MessageBarBody>
        </MessageBar>
      )}
      <p className={styles.text}>
        {t('carryCount', { n: open.length, same })}
        {misfits.length > 0 &&
          ` ${t('carryMisfits', { titles: misfits.map((one) => titleOf(checklist, one, speech)).join('; ') })}`}
      </p>
      {open.length > 0 && (
        <>
          <p className={styles.text}>{t('carryEvidence')}</p>
          {empty ? (
            <Button appearance="primary" onClick={() => take(open)}>
              {t('takeAll', { n: open.length })}
            </Button>
          ) : (
            <Checkbox
              label={t('chooseAll')}
              checked={picked.length === open.length ? true : picked.length > 0 ? 'mixed' : false}
              onChange={(_event, { checked }) =>
                setChosen(new Set(checked === true ? open.map(({ id }) => id) : []))
              }
            />
          )}
          <ul className={styles.list}>
            {open.map((difference) => (
              <DifferenceCard
                key={`${difference.of} ${difference.id}`}
                difference={difference}
                title={titleOf(checklist, difference, speech)}
                {...bothSides(checklist, difference, speech)}
                chosen={chosen.has(difference.id)}
                onChoose={(on) => choose(difference.id, on)}
              />
            ))}
          </ul>
          <Button
            appearance={empty ? 'secondary' : 'primary'}
            disabledFocusable={picked.length === 0}
            onClick={() => picked.length > 0 && take(picked)}
          >
            {t('takeChosen', { n: picked.length })}
          </Button>
        </>
      )}
      {sameChecklist && other.file.toLowerCase().endsWith('.xml') && (
        <>
          <p className={styles.text}>{t('goOnText')}</p>
          <Button onClick={goOn}>{t('goOn')}</Button>
        </>
      )}
    </>
  );
}
