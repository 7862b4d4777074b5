import { parseArgs } from 'node:util';
import { DocumentFault, faultText } from '../assessment/index.ts';
import { type SummarySize, summarySizes } from '../summary/index.ts';
import { buildCommand } from './build.ts';
import { ChecklistFileFault, problemLines } from './checklist-file.ts';
import { printCommand } from './checklist-print.ts';
import { exportCommand, importCommand } from './checklist-workbook.ts';
import { agreementCommand, scoreCommand } from './commands.ts';
import { diffCommand } from './diff.ts';
import { Failure } from './failure.ts';
import { feedbackCommand } from './feedback.ts';
import { historyCommand } from './history.ts';
import { lintCommand } from './lint.ts';
import { message } from './messages.ts';
import type { Reply, Request } from './request.ts';
import { insertCommand, removeCommand } from './summaries.ts';

const options = {
  json: { type: 'boolean' },
  checklist: { type: 'string' },
  overlay: { type: 'string', multiple: true },
  answers: { type: 'string' },
  against: { type: 'string' },
  output: { type: 'string', short: 'o' },
  size: { type: 'string', multiple: true },
  'break-signature': { type: 'boolean' },
  who: { type: 'string' },
  mark: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

async function run(words: readonly string[], request: Request): Promise<Reply> {
  const [command, ...rest] = words;
  if (command === 'score' && rest.length <= 1) return scoreCommand({ ...request, file: rest[0] });
  if (command === 'insert' && rest.length === 1) return insertCommand({ ...request, file: rest[0] });
  if (command === 'remove' && rest.length === 1) return removeCommand({ ...request, file: rest[0] });
  if (command === 'history' && rest.length === 1) return historyCommand({ ...request, file: rest[0] });
  if (command === 'agreement') return agreementCommand({ ...request, files: rest });
  if (command === 'feedback' && rest.length === 1) return feedbackCommand({ ...request, file: rest[0] });
  if (command === 'checklist' && rest[0] === 'lint' && rest.length === 2)
    return lintCommand({ ...request, file: rest[1] });
  if (command === 'checklist' && rest[0] === 'diff') return diffCommand({ ...request, files: rest.slice(1) });
  if (command === 'checklist' && rest[0] === 'build' && rest.length === 2)
    return buildCommand({ ...request, file: rest[1] });
  if (command === 'checklist' && rest[0] === 'export' && rest.length === 2)
    return exportCommand({ ...request, file: rest[1] });
  if (command === 'checklist' && rest[0] === 'import' && rest.length === 2)
    return importCommand({ ...request, file: rest[1] });
  if (command === 'checklist' && rest[0] === 'print' && rest.length === 2)
    return printCommand({ ...request, file: rest[1] });
  throw new Failure('badUsage', {}, 2);
}

async function main(argv: readonly string[]): Promise<number> {
  let language: 'sv' | 'en' = 'sv';
  let file = '';
  try {
    const { values, positionals } = parse(argv);
    if (values.lang !== undefined && values.lang !== 'sv' && values.lang !== 'en')
      throw new Failure('badUsage', {}, 2);
    language = values.lang ?? 'sv';
    file = positionals.at(-1) ?? '';
    if (values.help) {
      console.log(message('usage', language));
      return 0;
    }
    const reply = await run(positionals, {
      file: undefined,
      files: [],
      checklist: values.checklist,
      overlays: values.overlay ?? [],
      answers: values.answers,
      against: values.against,
      output: values.output,
      mark: values.mark,
      sizes: sizesOf(values.size ?? []),
      breakSignature: values['break-signature'] ?? false,
      who: values.who ?? '',
      json: values.json ?? false,
      language,
      asked: values.lang,
      now: new Date(),
    });
    for (const note of reply.notes) console.error(note);
    console.log(reply.out);
    return reply.exitCode;
  } catch (error) {
    return complain(error, language, file);
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch {
    throw new Failure('badUsage', {}, 2);
  }
}

/** The sizes that were named, each once, in their own order. @throws Failure for a word that is no size. */
function sizesOf(words: readonly string[]): readonly SummarySize[] {
  const named = words.flatMap((word) => word.split(',')).map((word) => word.trim());
  const wrong = named.find((word) => !(summarySizes as readonly string[]).includes(word));
  if (wrong !== undefined) throw new Failure('badSize', { size: wrong }, 2);
  return summarySizes.filter((size) => named.includes(size));
}

/** Says in words what went wrong; never a stack trace. */
function complain(error: unknown, language: 'sv' | 'en', file: string): number {
  if (error instanceof Failure) {
    console.error(message(error.key, language, error.values));
    if (error.exitCode === 2) console.error(message('usage', language));
    return error.exitCode;
  }
  if (error instanceof DocumentFault) {
    console.error(`${file}: ${faultText[error.code][language]}`);
    return 1;
  }
  if (error instanceof ChecklistFileFault) {
    console.error(problemLines(error.file, error.fault.problems, language));
    return 1;
  }
  const detail = error instanceof Error ? error.message : String(error);
  console.error(message('unexpected', language, { detail }));
  return 1;
}

process.exitCode = await main(process.argv.slice(2));
