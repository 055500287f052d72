import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { assessmentSchema, type Assessment } from '../../src/assessment/assessment';
import { openDocx } from '../../src/docx/port';
import { builtInProfiles, profileFor } from '../../src/profile/built-in';
import { insertStatement } from '../../src/statement/use-cases/insert-statement';
import { interpretSnapshot } from '../../src/statement/use-cases/opened';
import { docx } from '../fixtures/docx';
import { Chance } from './chance';
import { bodyParagraph, bodyTable, listed, styled } from './word-body';
import { wordNumbering, wordStyles } from './word-styles';
import { fill, paragraph, wordings } from './wording';

/** A generated proposal. */
export interface BenchProposal {
  bytes: Uint8Array;
  /** Whether its styles are a template's that others have too, or its own. */
  sharedStyles: boolean;
  withStatement: boolean;
}

/** How long a proposal is; left out, it has 3 to 12 pages. */
export interface Length {
  pages: number;
  /** Paragraphs that fill a page, and the sentences of the longest; ten of up to four unless given. */
  paragraphsOnPage?: number;
  sentences?: number;
}

/** Where the long text goes, once the statement is written. */
const gap = 'Platzhalter der langen Texte';

/**
 * The proposal of a seed: the same bytes for the same seed. Every third is English, every second
 * has a statement written by the product itself; two of three have the styles of one of four templates,
 * the third has styles of its own.
 */
export async function makeProposal(seed: number, given?: Length): Promise<BenchProposal> {
  const chance = new Chance(seed);
  const language = seed % 3 === 2 ? 'en' : 'de';
  const withStatement = seed % 2 === 0;
  const sharedStyles = Math.floor(seed / 2) % 3 !== 0;
  const wording = wordings[language];
  const heading = language === 'de' ? 'berschrift2' : 'Heading2';
  const title = fill(chance.of(wording.titles), wording, chance);
  const { pages = chance.between(3, 12), paragraphsOnPage = 10, sentences = 4 } = given ?? {};
  const length = pages * paragraphsOnPage;
  const shown = wording.headings.filter(
    ({ role }) => role !== 'climate' || (!withStatement && chance.happens(0.6)),
  );
  const free = shown.filter(({ role }) => role === 'free').length;
  const short: string[] = [
    bodyParagraph(wording.kind, chance, '<w:jc w:val="center"/>', '<w:b/><w:sz w:val="32"/>'),
    bodyTable(
      wording.head.map((row) => row.map((cell) => fill(cell, wording, chance))),
      chance,
    ),
    styled(title, heading.replace('2', '1'), chance),
  ];
  const texts: string[] = [];
  for (const { heading: words, role } of shown) {
    short.push(styled(words, heading, chance));
    if (role === 'free') {
      texts.push(freeText(length / free, sentences, wording, chance));
      short.push(bodyParagraph(gap, chance));
    } else {
      const lines =
        role === 'decision'
          ? wording.decisions
          : role === 'climate'
            ? wording.climate
            : wording.attachments;
      short.push(
        ...lines.map((line) =>
          role === 'climate'
            ? bodyParagraph(fill(line, wording, chance), chance)
            : listed(fill(line, wording, chance), role === 'decision' ? 2 : 1, chance),
        ),
      );
    }
  }
  const template = sharedStyles ? chance.between(1, 4) : 1000 + seed;
  const bytes = docx({
    body: short.join(''),
    styles: wordStyles(language, template),
    numbering: wordNumbering(),
    settings: '<w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/>',
  });
  const written = withStatement ? await withWrittenStatement(bytes, language, chance) : bytes;
  return { bytes: withTexts(written, texts), sharedStyles, withStatement };
}

/** Paragraphs, a table now and then, a list now and then. */
function freeText(
  length: number,
  sentences: number,
  wording: (typeof wordings)['de'],
  chance: Chance,
): string {
  const blocks: string[] = [];
  for (let at = 0; at < length; at += 1) {
    if (at > 0 && chance.happens(0.04)) {
      const dates = [11, 14, 20].map((day) => [
        fill(chance.of(wording.decisions), wording, chance).slice(0, 30),
        `${day}.${chance.between(1, 12)}.2025`,
        'Entscheidung',
      ]);
      blocks.push(bodyTable([wording.table, ...dates], chance));
    } else if (chance.happens(0.15)) {
      blocks.push(listed(fill(chance.of(wording.sentences), wording, chance), 1, chance));
    } else blocks.push(bodyParagraph(paragraph(wording, chance, sentences), chance));
  }
  return blocks.join('');
}

async function withWrittenStatement(
  bytes: Uint8Array,
  language: 'de' | 'en',
  chance: Chance,
): Promise<Uint8Array> {
  const port = openDocx(bytes);
  const profile = profileFor(language);
  const opened = interpretSnapshot(await port.read(), builtInProfiles, profile.id);
  const answers = assessmentOf(chance, language);
  const content = { answers, form: chance.of(['long', 'short'] as const), profile };
  await insertStatement(port, opened, content, '2025-03-14T09:00:00Z');
  return port.save();
}

/** Answers with something in every row, and now and then something missing. */
function assessmentOf(chance: Chance, language: 'de' | 'en'): Assessment {
  const wording = wordings[language];
  const reason = (): string =>
    chance.happens(0.1) ? '' : fill(chance.of(wording.climate), wording, chance);
  return assessmentSchema.parse({
    screening: { climate: { energy: 'yes' }, equity: { cost: 'yes' } },
    mitigation: {
      rating: chance.of([-1, 0, 1, 2]),
      amount: `${chance.between(2, 90)} t CO2e`,
      reason: reason(),
    },
    adaptation: { rating: chance.of([0, 1]), amount: '', reason: reason() },
    equity: { rating: chance.of([0, 1, 'mixed']), amount: '', reason: reason() },
    groups: [{ group: 'low-income', effect: 'benefit', how: reason() }],
  });
}

/** Puts the long texts into a file whose other parts stay as the product wrote them. */
function withTexts(bytes: Uint8Array, texts: string[]): Uint8Array {
  const parts = unzipSync(bytes);
  const main = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const pieces = main.split(new RegExp(`<w:p [^>]*>(?:(?!</w:p>).)*?${gap}.*?</w:p>`));
  const whole = pieces.map((piece, at) => piece + (texts[at] ?? '')).join('');
  return zipSync({ ...parts, 'word/document.xml': strToU8(whole) }, { mtime: '1980-01-01' });
}
