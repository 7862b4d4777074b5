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

/** What a command does, and the fewest and the most files that it is given. */
type Command = readonly [run: (request: Request) => Promise<Reply>, fewest: number, most: number];

const commands: Readonly<Record<string, Command>> = {
  score: [scoreCommand, 0, 1],
  insert: [insertCommand, 1, 1],
  remove: [removeCommand, 1, 1],
  history: [historyCommand, 1, 1],
  agreement: [agreementCommand, 0, Number.POSITIVE_INFINITY],
  feedback: [feedbackCommand, 1, 1],
  'checklist lint': [lintCommand, 1, 1],
  'checklist diff': [diffCommand, 2, 2],
  'checklist build': [buildCommand, 1, 1],
  'checklist export': [exportCommand, 1, 1],
  'checklist import': [importCommand, 1, 1],
  'checklist print': [printCommand, 1, 1],
};

/** @throws Failure when there is no such command, or it is given too few or too many files. */
async function run(words: readonly string[], request: Request): Promise<Reply> {
  const named = words[0] === 'checklist' ? 2 : 1;
  const name = words.slice(0, named).join(' ');
  const files = words.slice(named);
  if (name === '') throw new Failure('noCommand', {}, 2);
  if (!Object.hasOwn(commands, name)) throw new Failure('unknownCommand', { command: name }, 2);
  const [command, fewest, most] = commands[name] as Command;
  if (files.length < fewest || files.length > most)
    throw new Failure('wrongCount', { command: name, n: String(files.length) }, 2);
  return command({ ...request, file: files[0], files });
}

async function main(argv: readonly string[]): Promise<number> {
  let language: 'sv' | 'en' = 'sv';
  let file = '';
  try {
    const { values, positionals } = parse(argv);
    if (values.lang !== undefined && values.lang !== 'sv' && values.lang !== 'en')
      throw new Failure('unknownLanguage', { lang: values.lang }, 2);
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

/** @throws Failure naming the option that there is not, or that is given wrongly. */
function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    const { code, message: said } = error as Error & { readonly code?: string };
    const [, option = ''] = /'(--?[\w-]+)/.exec(said) ?? [];
    const isUnknown = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    throw new Failure(isUnknown ? 'unknownOption' : 'wrongOption', { option }, 2);
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
    if (error.exitCode === 2) console.error(message('seeHelp', language));
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
