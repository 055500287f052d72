import { parseArgs, types, type ParseArgsConfig } from 'node:util';
import { Problem } from './problem';
import { defaultLimits, limitNames, type Bounds, type Limits } from '../docx/limits';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options that every command takes. */
const common = {
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies Options;

/** Reads a command's arguments. Throws a `Problem` for anything invalid. */
export function readOptions<Own extends Options>(args: readonly string[], own: Own) {
  const config = {
    args: [...args],
    options: { ...common, ...own },
    allowPositionals: true,
  } as const;
  try {
    return parseArgs({ ...config, strict: true });
  } catch (error) {
    throw usageProblem(error);
  }
}

/** Node names the option in quotation marks at the start of its English message. */
function usageProblem(error: unknown): unknown {
  if (!types.isNativeError(error) || !('code' in error)) return error;
  const name = /'(-[^'\s]*)/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return usage(({ cli }) => cli.unknownOption(name));
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return usage(({ cli }) => cli.optionValue(name));
    default:
      return error;
  }
}

/** A problem with how the command was called; ends with a hint at the help. */
export function usage(sentence: Problem['sentence']): Problem {
  return new Problem(
    (messages, language) => `${sentence(messages, language)} ${messages.cli.hint}`,
  );
}

/** One of a few words; throws a `Problem` that lists them. */
export function oneOf<Choice extends string>(
  name: string,
  given: string,
  words: readonly Choice[],
): Choice {
  const found = words.find((word) => word === given);
  if (found === undefined) throw usage(({ cli }) => cli.choice(name, given, words.join(', ')));
  return found;
}

/** An integer between two bounds; throws a `Problem` that names them. */
function wholeNumber(name: string, given: string, least: number, most: number): number {
  const value = /^\d{1,6}$/.test(given) ? Number(given) : NaN;
  if (value >= least && value <= most) return value;
  throw usage(({ cli }) => cli.choice(name, given, `${String(least)}–${String(most)}`));
}

const mostJobs = 64;

/** How many threads `--jobs` asks for; one unless it is given. */
export function readJobs(given: string | undefined): number {
  return wholeNumber('--jobs', given ?? '1', 1, mostJobs);
}

/** A value that must be given. */
export function required(what: string, given: string | undefined): string {
  if (given === undefined || given === '') throw usage(({ cli }) => cli.missing(what));
  return given;
}

/** The only file of a command. */
export function onlyFile(positionals: readonly string[]): string {
  const [file, more] = positionals;
  if (more !== undefined) throw usage(({ cli }) => cli.tooMany(more));
  return required('FILE', file);
}

/** The option of every command that reads documents; it can be given several times. */
export const limitOption = { limit: { type: 'string', multiple: true } } as const;

const keys = Object.keys(limitNames) as (keyof Limits)[];

/** What the limits are called on the command line. */
export const limitWords = keys.map((key) => limitNames[key].name);

/** Longest limit in digits: no machine can process a billion of anything. */
const largest = /^\d{1,9}$/;

/**
 * The limits with those that were given ("paragraphs=200000"; sizes in MB); throws a `Problem` for
 * anything invalid.
 */
export function readLimits(given: readonly string[] = []): Limits {
  const limits = { ...defaultLimits };
  for (const one of given) {
    const [word = '', value = ''] = one.split('=', 2);
    const name = oneOf('--limit', word, limitWords);
    if (!largest.test(value)) throw usage(({ cli }) => cli.choice('--limit', one, `${name}=1…`));
    const key = keys.find((key) => limitNames[key].name === name);
    if (key) limits[key] = Number(value) * limitNames[key].unit;
  }
  return limits;
}

/** The limits for one document, starting the clock now. */
export function startingNow(limits: Limits): Bounds {
  const start = performance.now();
  return { ...limits, expired: () => performance.now() - start >= limits.seconds * 1000 };
}
