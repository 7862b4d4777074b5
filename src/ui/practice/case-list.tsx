import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSpeech } from '../language.ts';
import { useMeetingStyles } from '../meeting/styles.ts';
import type { ChecklistChoice } from '../ports.ts';
import type { PracticeOffer } from './ports.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

interface CaseListProps {
  readonly cases: readonly PracticeOffer[];
  readonly checklists: readonly ChecklistChoice[];
  readonly begun: (id: string) => boolean;
  readonly onChoose: (offer: PracticeOffer) => void;
}

/** The cases to choose from, in the order of their checklists. */
export function CaseList({ cases, checklists, begun, onChoose }: CaseListProps) {
  const own = useStyles();
  const styles = useMeetingStyles();
  const { t, say } = useSpeech();
  const shown = checklists.flatMap(({ id, title }) =>
    cases.filter(({ checklist }) => checklist === id).map((offer) => ({ offer, checklist: title })),
  );
  return (
    <ul className={own.list}>
      {shown.map(({ offer, checklist }) => (
        <li key={offer.id} className={styles.box}>
          <div className={styles.row}>
            <h2 className={own.title}>{say(offer.title)}</h2>
            {begun(offer.id) && (
              <Badge appearance="outline" color="informative">
                {t('practiceBegun')}
              </Badge>
            )}
          </div>
          <p className={styles.quiet}>{say(checklist)}</p>
          <p className={styles.text}>{say(offer.about)}</p>
          <div>
            <Button
              size="small"
              onClick={() => onChoose(offer)}
              aria-label={`${t(begun(offer.id) ? 'practiceGoOn' : 'practiceTake')}: ${say(offer.title)}`}
            >
              {t(begun(offer.id) ? 'practiceGoOn' : 'practiceTake')}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}
