import { types } from 'node:util';
import { cliMessagesFor, languages, nearestLanguage, type Language } from '../i18n/messages';
import about from '../../package.json';
import { checkCommand } from './commands/check';
import { profileIds } from './choose-profile';
import type { Command, ExitCode, Io } from './command';
import { insertCommand } from './commands/insert';
import { limitWords, oneOf, usage } from './options';
import { Problem, problemText } from './problem';
import { profileCommand } from './commands/profile';
import { readCommand } from './commands/read';
import { registerCommand } from './commands/register';
import { removeDataCommand } from './commands/remove-data';
import { templateCommand } from './commands/template';

const commands: Record<string, Command> = {
  read: readCommand,
  check: checkCommand,
  register: registerCommand,
  insert: insertCommand,
  'remove-data': removeDataCommand,
  template: templateCommand,
  profile: profileCommand,
};

/** Runs the command line. Never rejects; everything for the person is written to `io`. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const fallback = languageOf(io.env);
  let screen = fallback;
  try {
    const asked = askedLanguage(argv);
    screen = asked ?? fallback;
    return await run(argv, io, { screen, asked });
  } catch (error) {
    const problem = error instanceof Problem ? error : unexpected(error);
    io.err(problemText(problem, screen));
    return 2;
  }
}

async function run(
  argv: readonly string[],
  io: Io,
  language: { screen: Language; asked: Language | null },
): Promise<ExitCode> {
  const options = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : argv.length);
  if (argv.length === 0 || options.includes('--help') || options.includes('-h')) {
    const { help } = cliMessagesFor(language.screen).cli;
    io.out(
      help.replace('{profiles}', profileIds.join(', ')).replace('{limits}', limitWords.join(', ')),
    );
    return 0;
  }
  const [name = '', ...args] = withoutLanguage(argv);
  if (name === '--version' || name === '-v') {
    io.out(`${about.version}\n`);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    throw usage(({ cli }) =>
      name === ''
        ? cli.missing('COMMAND')
        : name.startsWith('-')
          ? cli.unknownOption(name)
          : cli.unknownCommand(name),
    );
  }
  return command(args, io, language);
}

/** The language may also precede the command, so it is looked for first. */
function askedLanguage(argv: readonly string[]): Language | null {
  const at = argv.findIndex((word) => word === '--language' || word.startsWith('--language='));
  const word = argv[at];
  if (word === undefined) return null;
  const given = word === '--language' ? (argv[at + 1] ?? '') : word.slice('--language='.length);
  return oneOf<Language>('--language', given, languages);
}

function withoutLanguage(argv: readonly string[]): readonly string[] {
  if (argv[0] === '--language') return argv.slice(2);
  return argv[0]?.startsWith('--language=') ? argv.slice(1) : argv;
}

/** POSIX order: LC_ALL, LC_MESSAGES, LANG ("de_DE.UTF-8"); English for everything else. */
export function languageOf(env: Io['env']): Language {
  return nearestLanguage(env.LC_ALL || env.LC_MESSAGES || env.LANG || 'en');
}

function unexpected(error: unknown): Problem {
  const detail = types.isNativeError(error) ? error.message : String(error);
  return new Problem(({ cli }) => cli.unexpected(detail));
}
