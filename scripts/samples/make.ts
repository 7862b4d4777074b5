// Writes the sample documents to assets/samples: npx tsx scripts/samples/make.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SampleDocument } from './blocks.ts';
import { businessApplication } from './business-application.ts';
import { decisionReport } from './decision-report.ts';
import { ownersDirective } from './owners-directive.ts';
import { pack } from './pack.ts';
import { projectApplication } from './project-application.ts';
import { projectIdea } from './project-idea.ts';
import { reportToBoard } from './report-to-board.ts';
import { softSupport } from './soft-support.ts';

const samples: readonly SampleDocument[] = [
  projectApplication,
  businessApplication,
  softSupport,
  ownersDirective,
  reportToBoard,
  decisionReport,
  projectIdea,
];

const folder = fileURLToPath(new URL('../../assets/samples/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const sample of samples) {
  const bytes = await pack(sample);
  writeFileSync(`${folder}${sample.file}`, bytes);
  console.log(`${sample.file}: ${(bytes.length / 1024).toFixed(1)} kB`);
}
