import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../src/i18n/language';

/** A title with its decision, and how likely each half matters. */
export interface Labelled {
  title: string;
  decision: string;
  climate: number;
  equity: number;
}

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const list = (text: string | undefined): string[] =>
  (text ?? '')
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** The texts that the classifier of a language learns from: the grid of objects and kinds of decision, subjects, and whole texts. */
export function trainingTexts(folder: string, language: Language): Labelled[] {
  const linesOf = (name: string): string[] =>
    readFileSync(join(folder, language, `${name}.txt`), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
  const random = randomNumbers(1);
  const oneOf = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const cells = (line: string): string[] => line.split('|').map((cell) => cell.trim());

  const objects = sectionsOf(linesOf('objects'));
  const places = objects.get('place') ?? [];
  const phrases = new Map(
    linesOf('phrases').map((line) => {
      const [kind = '', ...rest] = cells(line);
      return [kind, list(rest.join('|'))];
    }),
  );
  const phrase = (kind: string): string => oneOf(phrases.get(kind) ?? []);

  /** A subject as a title, with words around it, and a decision that may name it. */
  const wrapped = (subject: string, label: string, decision = phrase('decision')): Labelled => {
    const before = random() < 0.35 ? `${phrase('before')} ` : '';
    const behind = random() < 0.35 ? ` ${phrase('behind')}` : '';
    const place = oneOf(places);
    const fill = (text: string): string => text.replaceAll('{s}', subject).replaceAll('{p}', place);
    return labelled(fill(`${before}${subject}${behind}`), fill(decision), label);
  };

  const grid = linesOf('acts').flatMap((line) => {
    const [kind = '', label = '', titles, decisions] = cells(line);
    return (objects.get(kind) ?? []).map((entry) => {
      const [object = '', equity = 'n'] = entry.split(':').map((part) => part.trim());
      const title = oneOf(list(titles))
        .replaceAll('{o}', object)
        .replaceAll('{c}', object.replace(/e$/, ''));
      const own = random() < 0.7 ? oneOf(list(decisions)) : phrase('decision');
      return wrapped(title, label.replace('e', equity), own);
    });
  });
  const subjects = [...sectionsOf(linesOf('topics'))].flatMap(([label, all]) =>
    all.flatMap((subject) => [
      wrapped(subject, label),
      wrapped(subject, label),
      wrapped(subject, label),
    ]),
  );
  const whole = linesOf('free').flatMap((line) => {
    const [label = '', title = '', decision = ''] = cells(line);
    return [1, 2, 3, 4].map(() => labelled(title, decision, label));
  });
  return [...grid, ...subjects, ...whole];
}

function labelled(title: string, decision: string, label: string): Labelled {
  const [climate, equity] = label;
  return {
    title,
    decision,
    climate: { h: 1, l: 0.7 }[climate ?? ''] ?? 0,
    equity: { h: 1, l: climate === 'h' ? 0.2 : 0.7 }[equity ?? ''] ?? 0,
  };
}

/** Lists below their names in brackets. */
function sectionsOf(lines: readonly string[]): Map<string, string[]> {
  const sections = new Map<string, string[]>();
  let name = '';
  for (const line of lines) {
    const heading = /^\[(\w+)\]$/.exec(line)?.[1];
    if (heading === undefined) sections.set(name, [...(sections.get(name) ?? []), ...list(line)]);
    else name = heading;
  }
  return sections;
}
