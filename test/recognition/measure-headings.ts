import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, locales, type Language } from '../../src/i18n/language';
import type { SectionRole } from '../../src/profile/profile';
import { readProposal } from '../../src/proposal/read-proposal';
import { b, h, p, snapshot } from '../proposal/snapshot-builder';
import { Tally, tallyLine } from './tally';

/** A line of a paper with what it is the heading of, by people who do not know the word lists. */
interface LabelledHeading {
  heading: string;
  half: 'climate' | 'equity' | 'both' | 'neither';
}

const shownMistakes = 10;
const body = 'The text below the heading goes on for a sentence.';

/** Figures for both halves of the labelled headings in a folder; mistakes are shown of the development half only. */
export function measureHeadings(folder: string): string[] {
  return languages.flatMap((language) =>
    ['development', 'measurement'].flatMap((part) => {
      const path = join(folder, `${language}.${part}.json`);
      if (!existsSync(path)) return [];
      const cases = JSON.parse(readFileSync(path, 'utf8')) as LabelledHeading[];
      const title = `Headings, ${language}, ${part} (${String(cases.length)})`;
      return [title, ...measured(cases, language, part === 'development'), ''];
    }),
  );
}

function measured(
  cases: readonly LabelledHeading[],
  language: Language,
  showsMistakes: boolean,
): string[] {
  const given = cases.map(({ heading }) => roleIn(heading, language));
  return (['climate', 'equity'] as const).flatMap((half) => {
    const tally = new Tally();
    const mistakes = { missed: [] as string[], 'too many': [] as string[] };
    cases.forEach((one, at) => {
      const expected = one.half === half || one.half === 'both';
      const told = given[at] === half || given[at] === 'combined';
      tally.add(expected, told);
      if (expected === told) return;
      mistakes[expected ? 'missed' : 'too many'].push(`    ${one.half}: ${one.heading}`);
    });
    const shown = Object.entries(mistakes).flatMap(([kind, lines]) => [
      `  ${kind}`,
      ...lines.slice(0, shownMistakes),
    ]);
    return [`  ${tallyLine(half, tally)}`, ...(showsMistakes ? shown : [])];
  });
}

/** The role that the line has in a paper where headings are bold, between a decision and reasons. */
function roleIn(heading: string, language: Language): SectionRole | null {
  const decision = language === 'de' ? 'Beschlussvorschlag' : 'Recommendation';
  const reasons = language === 'de' ? 'Begründung' : 'Background';
  const parts = [h(1, 'X'), b(decision), p(body), b(heading), p(body), b(reasons), p(body)];
  const { sections } = readProposal(snapshot(parts, { language: locales[language] }));
  return sections.find(({ paragraph }) => paragraph === 3)?.role ?? null;
}
