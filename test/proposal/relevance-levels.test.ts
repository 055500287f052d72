import type { Snapshot } from '../../src/document/snapshot/snapshot';
import { findEvidence } from '../../src/proposal/evidence/evidence';
import type { Evidence, Proposal } from '../../src/proposal/proposal';
import { readProposal } from '../../src/proposal/read-proposal';
import {
  relevanceOf,
  strongWords,
  type HalfRelevance,
} from '../../src/proposal/evidence/relevance';
import { h, p, snapshot, type Part } from './snapshot-builder';

const german = (...parts: Part[]): Snapshot => snapshot(parts, { language: 'de-DE' });
const plain = readProposal(
  german(p('Betreff: Vorhaben'), h(1, 'Beschlussvorschlag'), p('Der Rat beschließt das Vorhaben.')),
);

/** Hints of a half by their words: "Heizung energy 3" is a word, its question and its weight. */
function climateOf(words: readonly string[], proposal: Proposal = plain): HalfRelevance {
  const evidence = words.map((one): Evidence => {
    const [word = '', question = '', weight] = one.split(' ');
    const sentence = `${word}.`;
    return { half: 'climate', question, word, sentence, paragraph: 1, weight: Number(weight) };
  });
  return relevanceOf(evidence, proposal).climate;
}

function climate(read: Snapshot): HalfRelevance {
  const proposal = readProposal(read);
  return relevanceOf(findEvidence(read, proposal), proposal).climate;
}

describe('the level', () => {
  it.each<[string, string[]]>([
    ['high', ['Neubau buildings 6']],
    ['low', ['Neubau buildings 5']],
    ['high', ['Dach buildings 4', 'Brücke mobility 4']],
    ['low', ['Dach buildings 4', 'Brücke mobility 2']],
    ['high', ['Radweg mobility 3', 'Heizung energy 3', 'Neubau buildings 3']],
    ['low', ['Radweg mobility 3', 'Heizung energy 3']],
    // A word counts once, by its first eight letters, wherever it stands.
    ['low', ['Sporthalle buildings 3', 'Sporthallen energy 3', 'SPORTHALLENBAU land 3']],
    ['low', ['Strom energy 1', 'Strom land 3']],
    ['low', ['Strom energy 3', 'Strom land 1']],
    // Weak words together
    ['low', ['Strom energy 2', 'Kita buildings 2']],
    ['low', ['Strom energy 1', 'Kita buildings 1', 'Papier procurement 2']],
    ['none', ['Strom energy 1', 'Kita buildings 2']],
    ['none', []],
  ])('is %s of %j', (level, words) => {
    expect(climateOf(words).level).toBe(level);
  });
});

describe('the fields', () => {
  it.each<[string[], string[]]>([
    // Beside a strong word of title or decision a medium one there counts, or much of the rest.
    [
      ['Neubau buildings 6', 'Brücke mobility 4', 'Heizung energy 3'],
      ['buildings', 'mobility'],
    ],
    [
      ['Neubau buildings 6', 'Heizung energy 3', 'Gas energy 3'],
      ['buildings', 'energy'],
    ],
    [['Neubau buildings 6', 'Heizung energy 3', 'Gas energy 2'], ['buildings']],
    // Without one the strong words of the rest
    [
      ['Brücke mobility 4', 'Heizung energy 3', 'Kita buildings 2'],
      ['mobility', 'energy'],
    ],
    [
      ['Heizung energy 3', 'Kita buildings 2', 'Radweg mobility 3'],
      ['energy', 'mobility'],
    ],
    [
      ['Strom energy 2', 'Kita buildings 2', 'Papier land 1'],
      ['energy', 'buildings'],
    ],
    // The strongest first; of the same strength that with more
    [
      ['Heizung energy 3', 'Neubau buildings 6', 'Brücke mobility 4'],
      ['buildings', 'mobility'],
    ],
    [
      ['Heizung energy 3', 'Radweg mobility 3', 'Bus mobility 2'],
      ['mobility', 'energy'],
    ],
    [['Strom energy 1', 'Kita buildings 2'], []],
  ])('of %j are %j', (words, fields) => {
    expect(climateOf(words).fields).toEqual(fields);
  });
});

describe('a kind that is usually not relevant', () => {
  const title = p('Betreff: Wahl des Beirats');
  const strong = 'Die Fahrbahn ist alt. Der Radweg fehlt. Die Heizung ist neu.';

  it('is taken for it whatever the reasons say', () => {
    const found = climate(
      german(
        title,
        h(1, 'Beschlussvorschlag'),
        p('Der Beirat wird gewählt.'),
        h(1, 'Begründung'),
        p(strong),
      ),
    );
    expect(found).toMatchObject({ level: 'none', fields: [] });
    expect(found.evidence).toHaveLength(3);
  });

  it('is not spoken against by the sentence that shows it, short or long', () => {
    const person = 'Der Rat wählt die Person für den Beirat der Wohnungsbau GmbH';
    const decision = (text: string): Snapshot =>
      german(p('Betreff: Beirat'), h(1, 'Beschlussvorschlag'), p(text));
    expect(climate(decision(`${person}.`)).level).toBe('none');
    expect(climate(decision(`${person}${' und so fort'.repeat(40)}.`)).level).toBe('none');
    expect(climate(decision(`${person}. Er beschließt den Schulneubau.`)).level).toBe('low');
  });

  it('has no words that make it strong', () => {
    const read = german(
      title,
      h(1, 'Beschlussvorschlag'),
      p('Der Rat beschließt den Schulneubau.'),
    );
    expect(strongWords(read, readProposal(read))).toEqual([]);
    expect(climate(read).level).toBe('low');
  });
});

describe('what is only to be noted', () => {
  const level = (...parts: Part[]): string => climate(german(...parts)).level;

  it('is so by all of the decision, or by the title where there is none', () => {
    const noted = 'Der Bericht wird zur Kenntnis genommen.';
    const title = p('Betreff: Radweg am Ring');
    expect(level(title, h(1, 'Beschlussvorschlag'), p(noted))).toBe('low');
    expect(
      level(title, h(1, 'Beschlussvorschlag'), p('Vertagt.'), h(1, 'Begründung'), p(noted)),
    ).toBe('high');
    expect(level(p('Betreff: Radweg am Ring, zur Kenntnis'))).toBe('low');
    expect(
      level(
        p('Betreff: Radweg am Ring, zur Kenntnis'),
        h(1, 'Beschlussvorschlag'),
        p('Der Radweg wird gebaut.'),
      ),
    ).toBe('high');
  });

  it('is looked for in the first 4,000 characters', () => {
    const level = (before: number): string => {
      const [section] = plain.sections;
      const text = `${'x'.repeat(before)} zur Kenntnis`;
      const sections = section ? [{ ...section, text }] : [];
      return climateOf(['Radweg mobility 6'], { ...plain, sections }).level;
    };
    expect(level(4000 - ' zur Kenntnis'.length)).toBe('low');
    expect(level(4001 - ' zur Kenntnis'.length)).toBe('high');
  });
});
