import {
  Badge,
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { choosable } from '../choosable.ts';
import { useSpeech } from '../language.ts';
import type { ChecklistChoice, OtherDocument, OwnChecklists } from '../ports.ts';
import type { OtherAssessment } from '../state/other-file.ts';
import { CopyButton } from './copy-button.tsx';
import { OverlayChoice } from './overlay-choice.tsx';
import { OwnNotes } from './own-notes.tsx';
import { Page } from './page.tsx';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalL },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
  cards: { display: 'grid', gap: tokens.spacingVerticalS },
  card: {
    alignItems: 'flex-start',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': {
      borderTopColor: 'Highlight',
      borderRightColor: 'Highlight',
      borderBottomColor: 'Highlight',
      borderLeftColor: 'Highlight',
    },
  },
  name: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: {
    display: 'block',
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  go: { justifySelf: 'start' },
  other: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  otherTitle: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** A checklist, and ids of the overlays that are to be laid on it. */
export interface Chosen {
  readonly choice: ChecklistChoice;
  readonly overlays: readonly string[];
}

interface StartProps {
  readonly checklists: readonly ChecklistChoice[];
  readonly own?: OwnChecklists;
  readonly name: string;
  /** The document holds a damaged assessment that the new one is kept beside. */
  readonly besideDamaged: boolean;
  readonly openOther: (file: File) => Promise<OtherDocument>;
  readonly onStart: (chosen: Chosen, name: string) => void;
  /** Begins with another document's assessment to take from. */
  readonly onCarry: (other: OtherAssessment, name: string) => void;
  /** Goes on with an assessment of this document that was kept beside it. */
  readonly onCopy: (copy: OtherAssessment, name: string) => void;
  /** Absent where there is nothing to practise on. */
  readonly onPractice?: (() => void) | undefined;
}

/** The first view of a document without an assessment: which checklist, and who assesses. */
export function Start({
  checklists: all,
  own,
  name: remembered,
  besideDamaged,
  openOther,
  onStart,
  onCarry,
  onCopy,
  onPractice,
}: StartProps) {
  const styles = useStyles();
  const { t, say } = useSpeech();
  const checklists = choosable(all);
  const [chosen, setChosen] = useState(checklists[0]?.id ?? '');
  const [laid, setLaid] = useState<readonly string[]>([]);
  const [name, setName] = useState(remembered);
  const checklist = checklists.find(({ id }) => id === chosen);
  return (
    <Page>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (checklist) onStart({ choice: checklist, overlays: laid }, name.trim());
        }}
      >
        <h1 className={styles.title}>{t('startTitle')}</h1>
        <p className={styles.text}>{t('startText')}</p>
        {besideDamaged && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{t('besideDamaged')}</MessageBarBody>
          </MessageBar>
        )}
        {own && <OwnNotes own={own} />}
        <Field label={t('chooseChecklist')}>
          <RadioGroup
            className={styles.cards}
            value={chosen}
            onChange={(_event, { value }) => setChosen(value)}
          >
            {checklists.map(({ id, title, description, version, status }) => (
              <Radio
                key={id}
                value={id}
                className={mergeClasses(styles.card, id === chosen && styles.chosen)}
                label={
                  <>
                    <span className={styles.name}>
                      {say(title)}
                      {status === 'draft' && (
                        <Badge appearance="outline" color="informative">
                          {t('draft')}
                        </Badge>
                      )}
                    </span>
                    {id === chosen && (
                      <>
                        <span className={styles.quiet}>{say(description)}</span>
                        <span className={styles.quiet}>{t('version', { version })}</span>
                      </>
                    )}
                  </>
                }
              />
            ))}
          </RadioGroup>
        </Field>
        <OverlayChoice
          overlays={checklist?.overlays ?? []}
          chosen={laid}
          onChange={({ id }, on) => setLaid(on ? [...laid, id] : laid.filter((one) => one !== id))}
        />
        <Field label={t('yourName')} hint={t('yourNameHint')}>
          <Input
            value={name}
            autoComplete="name"
            maxLength={100}
            onChange={(_event, { value }) => setName(value)}
          />
        </Field>
        <Button className={styles.go} type="submit" appearance="primary" disabled={!checklist}>
          {t('start')}
        </Button>
      </form>
      <section className={styles.other} aria-label={t('startOther')}>
        <h2 className={styles.otherTitle}>{t('startOther')}</h2>
        <p className={styles.text}>{t('startOtherText')}</p>
        <CopyButton
          label={t('carry')}
          openOther={openOther}
          onOpened={(other) => onCarry(other, name.trim())}
        />
        <CopyButton
          label={t('startCopy')}
          openOther={openOther}
          onOpened={(copy) => onCopy(copy, name.trim())}
        />
      </section>
      {onPractice && (
        <section className={styles.other} aria-label={t('practice')}>
          <h2 className={styles.otherTitle}>{t('practice')}</h2>
          <p className={styles.text}>{t('practiceOffer')}</p>
          <Button className={styles.go} onClick={onPractice}>
            {t('practice')}
          </Button>
        </section>
      )}
    </Page>
  );
}
