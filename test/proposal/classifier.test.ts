import type { Language } from '../../src/i18n/language';
import {
  classifier,
  loadClassifier,
  type Classifier,
} from '../../src/proposal/evidence/classifier/classifier';
import { featuresOf, tableSize } from '../../src/proposal/evidence/classifier/features';
import { characterFor, levels, readWeights } from '../../src/proposal/evidence/classifier/weights';
import { findEvidence } from '../../src/proposal/evidence/evidence';
import { relevanceOf, type Relevance } from '../../src/proposal/evidence/relevance';
import { readProposal } from '../../src/proposal/read-proposal';
import { h, p, snapshot } from './snapshot-builder';

/** Weights with a number of steps for each feature of a word, and none for the rest. */
function weightsOf(word: string, steps: number, bias = 0) {
  const { features } = featuresOf(word);
  const weights = Array.from({ length: tableSize }, (_, at) =>
    characterFor(features.has(at) ? steps : 0),
  ).join('');
  return { bias, step: 0.1, weights };
}

describe('weights', () => {
  it.each([-levels, -12, 0, 11, 12, 13, levels])('are read as they were written: %i', (steps) => {
    const weights = characterFor(steps).repeat(tableSize);
    expect(readWeights({ bias: 0, step: 0.5, weights })[17]).toBeCloseTo(steps / 2);
    expect(JSON.stringify(weights)).toHaveLength(tableSize + 2);
  });
});

describe('a text', () => {
  const wading = classifier({ climate: weightsOf('Furt', 20, -1), equity: weightsOf('Steg', -20) });

  it('scores by the features of its words, whatever their case, and names the strongest', () => {
    const { climate, equity } = wading('Neue FURT am Steg');
    expect(climate.score).toBeGreaterThan(0);
    expect(climate.words).toEqual(['FURT']);
    expect(equity.score).toBeLessThan(0);
    expect(equity.words).toEqual([]);
  });

  it('scores less the longer it is, and the bias alone where nothing is known', () => {
    const short = wading('Furt').climate.score;
    expect(wading(`Furt ${'weit und breit nichts '.repeat(3)}`).climate.score).toBeLessThan(short);
    expect(wading('').climate).toEqual({ score: -1, words: [] });
  });
});

describe('relevance with a classifier', () => {
  const says =
    (score: number): Classifier =>
    () => ({
      climate: { score, words: ['Furt'] },
      equity: { score: -9, words: [] },
    });
  const climate = (title: string, classify: Classifier | null): Relevance['climate'] => {
    const read = snapshot(
      [p(`Betreff: ${title}`), h(1, 'Beschlussvorschlag'), p('Es wird so verfahren.')],
      { language: 'de-DE' },
    );
    const proposal = readProposal(read);
    return relevanceOf(findEvidence(read, proposal), proposal, classify).climate;
  };

  it('adds as possible what no list knows, with its words', () => {
    expect(climate('Furt am Mühlbach', null)).toMatchObject({ level: 'none', possibly: [] });
    expect(climate('Furt am Mühlbach', says(0.6))).toMatchObject({
      level: 'low',
      fields: [],
      possibly: ['Furt'],
    });
    expect(climate('Furt am Mühlbach', says(0.2)).level).toBe('none');
  });

  it('takes away what rests on weak words sooner than what rests on strong ones', () => {
    const weak = 'Beschilderung der Brücke';
    const strong = 'Neubau einer Halle';
    expect(climate(weak, null).level).toBe('low');
    expect(climate(weak, says(-2)).level).toBe('low');
    expect(climate(weak, says(-3))).toMatchObject({ level: 'none', fields: [], possibly: [] });
    expect(climate(strong, says(-3)).level).toBe('high');
    expect(climate(strong, says(-5)).level).toBe('none');
  });

  it('adds nothing to a kind that is usually not relevant', () => {
    expect(climate('Wahl der Furtkommission', says(9)).level).toBe('none');
  });
});

describe('the trained weights', () => {
  it.each<[Language, string, string, string]>([
    ['de', 'Verstärkung der Bogenbrücke', 'Die Bauarbeiten werden vergeben.', 'climate'],
    ['de', 'Warme Mahlzeiten für Bedürftige', 'Der Verein erhält 5.000 Euro.', 'equity'],
    ['en', 'Strengthening of the arch bridge', 'That the works be tendered.', 'climate'],
    ['en', 'Respite for families of disabled children', 'That six nights be offered.', 'equity'],
  ])('tell in %s that %j matters', async (language, title, decision, half) => {
    const { climate, equity } = (await loadClassifier(language))(`${title}\n${decision}`);
    const [itself, other] = half === 'climate' ? [climate, equity] : [equity, climate];
    expect(itself.score).toBeGreaterThan(0);
    expect(other.score).toBeLessThan(itself.score);
  });

  it.each<[Language, string]>([
    ['de', 'Wahl der Beisitzenden\nGewählt werden die Genannten.'],
    ['en', 'Appointment of vice-chair\nThat a vice-chair be elected.'],
  ])('tell in %s that an election does not', async (language, text) => {
    const { climate, equity } = (await loadClassifier(language))(text);
    expect(Math.max(climate.score, equity.score)).toBeLessThan(-1);
  });
});
