import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { featuresOf } from '../../src/proposal/evidence/classifier/features';
import { regression } from './train/regression';
import { trainingTexts } from './train/texts';

const folder = join(__dirname, 'train');
const weights = join(__dirname, '../../src/proposal/evidence/classifier/weights');

describe.each(['de', 'en'] as const)('the training texts of %s', (language) => {
  const texts = trainingTexts(folder, language);

  it('are many, the same each time, and filled in', () => {
    expect(texts.length).toBeGreaterThan(5000);
    expect(trainingTexts(folder, language)).toEqual(texts);
    expect(texts.filter((one) => /[{}|]|^\s*$/.test(`${one.title}${one.decision}`))).toEqual([]);
  });

  it('hold both sides of each half', () => {
    for (const half of ['climate', 'equity'] as const) {
      const share = texts.filter((one) => one[half] > 0.5).length / texts.length;
      expect(share).toBeGreaterThan(0.3);
      expect(share).toBeLessThan(0.6);
    }
  });

  it('are in none of the measured ones', () => {
    const measured = ['development', 'measurement'].flatMap((part) => {
      const path = join(__dirname, 'titles', `${language}.${part}.json`);
      return language === 'en'
        ? (JSON.parse(readFileSync(path, 'utf8')) as { title: string }[])
        : [];
    });
    const titles = new Set(texts.map(({ title }) => title.toLowerCase()));
    // Only counted: the measured titles are nobody's to read here.
    expect(measured.filter(({ title }) => titles.has(title.toLowerCase())).length).toBe(0);
  });

  it('make a file of at most 150 kB', () => {
    expect(readFileSync(join(weights, `${language}.json`)).length).toBeLessThan(150_000);
  });
});

test('the regression learns the same each time', () => {
  const examples = ['Furt', 'Steg', 'Furt und Steg'].map((text, at) => ({
    ...featuresOf(text),
    expected: at === 1 ? 0 : 1,
  }));
  const { weights: learned, bias } = regression(examples);
  expect(regression(examples)).toEqual({ weights: learned, bias });
  const score = (text: string): number =>
    [...featuresOf(text).features].reduce((sum, at) => sum + (learned[at] ?? 0), bias);
  expect(score('Furt')).toBeGreaterThan(score('Steg'));
});
