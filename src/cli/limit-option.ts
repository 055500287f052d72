import { defaultLimits, limitNames, type Bounds, type Limits } from '../docx/limits';
import { oneOf, usage } from './options';

/** The option of every command that reads documents; it can be given several times. */
export const limitOption = { limit: { type: 'string', multiple: true } } as const;

const keys = Object.keys(limitNames) as (keyof Limits)[];

/** What the limits are called on the command line. */
export const limitWords = keys.map((key) => limitNames[key].name);

/** Most digits of a limit: beyond a billion of anything no machine gets to an end. */
const largest = /^\d{1,9}$/;

/** The limits with those that were given ("paragraphs=200000"; sizes in MB); what does not fit is one clear sentence. */
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

/** The limits for one document, whose time begins now. */
export function startingNow(limits: Limits): Bounds {
  const start = performance.now();
  return { ...limits, expired: () => performance.now() - start >= limits.seconds * 1000 };
}
