import { parseArgs } from 'node:util';
import { DocumentFault, faultText } from '../assessment/index.ts';
import {
  agreementCommand,
  ChecklistFileFault,
  insertCommand,
  lintCommand,
  problemLines,
  type Reply,
  type Request,
  scoreCommand,
} from './commands.ts';
import { Failure } from './failure.ts';
import { message } from './messages.ts';

const options = {
  json: { type: 'boolean' },
  checklist: { type: 'string' },
  answers: { type: 'string' },
  output: { type: 'string', short: 'o' },
  who: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

async function run(words: readonly string[], request: Request): Promise<Reply> {
  const [command, ...rest] = words;
  if (command === 'score' && rest.length <= 1) return scoreCommand({ ...request, file: rest[0] });
  if (command === 'insert' && rest.length === 1) return insertCommand({ ...request, file: rest[0] });
  if (command === 'agreement') return agreementCommand({ ...request, files: rest });
  if (command === 'checklist' && rest[0] === 'lint' && rest.length === 2)
    return lintCommand({ ...request, file: rest[1] });
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
      answers: values.answers,
      output: values.output,
      who: values.who ?? '',
      json: values.json ?? false,
      language,
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
