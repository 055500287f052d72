import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/i18n/language';
import { loadClassifier, type Classifier } from '../../src/proposal/evidence/classifier/classifier';
import { findEvidence } from '../../src/proposal/evidence/evidence';
import { relevanceOf } from '../../src/proposal/evidence/relevance';
import { readProposal } from '../../src/proposal/read-proposal';
import { h, p, snapshot } from '../proposal/snapshot-builder';
import { Tally, tallyLine } from './tally';

type Level = 'high' | 'low' | 'none';

/** A title with its decision, labelled by people who know neither word lists nor training texts. */
interface LabelledTitle {
  region: string;
  title: string;
  decision: string;
  climate: Level;
  equity: Level;
}

/** A title that was told wrongly; the higher `by`, the worse. */
interface Mistake {
  kind: 'missed' | 'too many';
  by: number;
  line: string;
}

const shownMistakes = 10;
const texts = {
  de: { subject: 'Betreff', heading: 'Beschlussvorschlag', tag: 'de-DE' },
  en: { subject: 'Title', heading: 'Recommendation', tag: 'en-GB' },
};

/** Figures for both halves of the labelled titles in a folder; mistakes are shown of the development half only. */
export async function measureTitles(folder: string): Promise<string[]> {
  const lines: string[] = [];
  for (const language of ['de', 'en'] as const) {
    const classifier = await loadClassifier(language);
    for (const part of ['development', 'measurement'] as const) {
      const path = join(folder, `${language}.${part}.json`);
      if (!existsSync(path)) continue;
      const cases = JSON.parse(readFileSync(path, 'utf8')) as LabelledTitle[];
      lines.push(`Titles, ${language}, ${part} (${String(cases.length)})`);
      lines.push(...measured(cases, language, classifier, part === 'development'), '');
    }
  }
  return lines;
}

function measured(
  cases: readonly LabelledTitle[],
  language: Language,
  classifier: Classifier,
  showsMistakes: boolean,
): string[] {
  const given = cases.map((one) => relevance(one, language, classifier));
  return (['climate', 'equity'] as const).flatMap((half) => {
    const tally = new Tally();
    const mistakes: Mistake[] = [];
    cases.forEach((one, at) => {
      const expected = one[half];
      const { level, possibly, evidence } = given[at]?.relevance[half] ?? nothing;
      const score = given[at]?.scores[half].score ?? 0;
      tally.add(expected !== 'none', level !== 'none');
      if ((expected === 'none') === (level === 'none')) return;
      const words = [...evidence.map(({ word }) => word), ...possibly].slice(0, 4).join(', ');
      const kind = expected === 'none' ? 'too many' : 'missed';
      const weight = expected === 'high' || level === 'high' ? 100 : 0;
      const by = weight + (kind === 'missed' ? -score : score);
      const text = `${one.title} – ${one.decision.slice(0, 140)}`;
      mistakes.push({ kind, by, line: `    ${expected} as ${level} [${words}] ${text}` });
    });
    const worst = (kind: Mistake['kind']): string[] => [
      `  ${kind}`,
      ...mistakes
        .filter((one) => one.kind === kind)
        .sort((a, b) => b.by - a.by)
        .slice(0, shownMistakes)
        .map(({ line }) => line),
    ];
    const figures = `  ${tallyLine(half, tally)}`;
    return showsMistakes ? [figures, ...worst('missed'), ...worst('too many')] : [figures];
  });
}

const nothing = { level: 'none', possibly: [], evidence: [] } as const;

function relevance({ title, decision }: LabelledTitle, language: Language, classifier: Classifier) {
  const { subject, heading, tag } = texts[language];
  const read = snapshot([p(`${subject}: ${title}`), h(1, heading), p(decision)], { language: tag });
  const proposal = readProposal(read);
  return {
    relevance: relevanceOf(findEvidence(read, proposal), proposal, classifier),
    scores: classifier(`${title}\n${decision}`),
  };
}
