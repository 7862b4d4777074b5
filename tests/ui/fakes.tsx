import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import { type Assessment, DocumentFault, type FaultCode, type Stored } from '../../src/assessment/index.ts';
import type { Checklist } from '../../src/engine/index.ts';
import type { Placed, Summary } from '../../src/summary/index.ts';
import { Pane, type PaneDocument } from '../../src/ui/index.ts';
import { checklist, criterion, gate, group } from '../engine/worded.ts';

const named = (text: string) => ({ sv: text, en: `${text} (en)` });

export const list: Checklist = {
  ...checklist(
    [
      {
        ...group('kedja', 1, [
          { ...criterion('inkop', 1), title: named('Inköp') },
          { ...criterion('floden', 3), title: named('Flöden') },
        ]),
        title: named('Värdekedjor'),
      },
    ],
    [{ ...gate('klimat'), title: named('Klimat') }],
  ),
  title: named('Projektstöd'),
};

/** A document that keeps what it is given, or fails as it is told to. */
export class MemoryDocument implements PaneDocument {
  stored: Stored = { kind: 'none' };
  readonly writes: Assessment[] = [];
  readonly summaries: Summary[] = [];
  fail: FaultCode | undefined;
  /** How many writes are under way at this moment, and the most there have been. */
  running = 0;
  most = 0;

  async readAssessment(): Promise<Stored> {
    return this.stored;
  }

  async writeAssessment(assessment: Assessment): Promise<void> {
    this.most = Math.max(this.most, ++this.running);
    await new Promise((resolve) => setTimeout(resolve, 20));
    this.running--;
    if (this.fail) throw new DocumentFault(this.fail, 'as told');
    this.writes.push(assessment);
  }

  async writeSummary(summary: Summary): Promise<Placed> {
    if (this.fail) throw new DocumentFault(this.fail, 'as told');
    this.summaries.push(summary);
    return this.summaries.length > 1 ? { kind: 'updated' } : { kind: 'heading', heading: 'Hållbarhet' };
  }
}

export function openPane(document: MemoryDocument, preferences = new Map<string, string>()) {
  const user = userEvent.setup();
  const choice = { ...list, load: async () => list };
  const view = render(
    <Pane
      document={document}
      checklists={[choice]}
      language="sv"
      theme="light"
      preferences={{
        read: (key) => preferences.get(key),
        write: (key, value) => preferences.set(key, value),
      }}
      now={() => new Date('2026-11-24T09:00:00Z')}
    />,
  );
  return { user, ...view };
}
