import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TextQuote20Regular } from '@fluentui/react-icons';
import { type Evidence, evidenceOf, withEvidence, withoutEvidence } from '../../../assessment/index.ts';
import type { Criterion, Gate } from '../../../engine/index.ts';
import { type Anchor, findAnchor } from '../../../evidence/index.ts';
import { useSpeech } from '../../language.ts';
import type { PaneDocument } from '../../ports.ts';
import type { Work } from '../../state/use-assessment.ts';
import { CardPart } from '../card-part.tsx';
import { useTelling } from '../use-request.ts';
import { EvidenceItem } from './evidence-item.tsx';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  use: { justifySelf: 'start' },
});

interface EvidencePartProps {
  readonly work: Work;
  readonly document: PaneDocument;
  readonly question: Criterion | Gate;
}

/** The passages that the officer has tied to a question, and the way to tie another. */
export function EvidencePart({ work, document: draft, question }: EvidencePartProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const { busy, told, tell, telling } = useTelling();
  const listed = evidenceOf(work.assessment, question.id);
  const button = `use-${question.id}`;

  const tie = (anchor: Anchor, instead?: Evidence) =>
    work.change((before) => {
      const at = work.stamp();
      const kept = instead ? withoutEvidence(before, instead.id, work.by, at) : before;
      return withEvidence(kept, question.id, anchor, work.by, at);
    });
  const tieSelected = (instead?: Evidence) =>
    telling(async () => {
      const anchor = await draft.selected();
      if (!anchor) return 'nothingSelected';
      const before = work.latest();
      if (withEvidence(before, question.id, anchor, work.by, work.stamp()) === before) return 'evidenceThere';
      tie(anchor, instead);
      return 'evidenceAdded';
    });
  const show = (anchor: Anchor) =>
    telling(async () => {
      const text = await work.refreshText();
      const found = findAnchor(text, anchor);
      const seen = found.kind === 'found' && (await draft.show(found.passage, text));
      return seen ? 'shownInDocument' : 'textLost';
    });
  const remove = (one: Evidence) => {
    work.change((before) => withoutEvidence(before, one.id, work.by, work.stamp()));
    tell('evidenceRemoved');
    document.getElementById(button)?.focus();
  };

  return (
    <CardPart title={t('evidence')} hint={listed.length === 0 ? t('evidenceHint') : ''} told={told}>
      {listed.length > 0 && (
        <ul className={styles.list}>
          {listed.map((one) => (
            <EvidenceItem
              key={one.id}
              work={work}
              evidence={one}
              onShow={show}
              onReplace={tieSelected}
              onRemove={remove}
            />
          ))}
        </ul>
      )}
      <Button
        id={button}
        className={styles.use}
        size="small"
        icon={<TextQuote20Regular />}
        disabledFocusable={busy}
        onClick={() => void tieSelected()}
      >
        {t('useSelection')}
      </Button>
    </CardPart>
  );
}
