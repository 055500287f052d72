import type { Snapshot } from '../../src/document/snapshot/snapshot';
import type { Proposal } from '../../src/proposal/proposal';
import { readProposal } from '../../src/proposal/read-proposal';
import { usuallyNotRelevant } from '../../src/proposal/evidence/relevance';
import { kindOf } from '../../src/proposal/evidence/usually-not-relevant';
import { h, p, snapshot, type Part } from './snapshot-builder';

const german = (...parts: Part[]): Snapshot => snapshot(parts, { language: 'de-DE' });
const hint = (read: Snapshot) => usuallyNotRelevant(readProposal(read), read);

/** A proposal of a decision with nothing else that says its kind. */
function decided(decision: string, change: Partial<Proposal> = {}): Proposal {
  const read = german(h(1, 'Beschlussvorschlag'), p(decision));
  return { ...readProposal(read), title: null, ...change };
}

describe('where the kind is shown', () => {
  const sentence = 'Der Rat wählt die Person.';

  it('is the paragraph of the whole title, not of one that begins like it', () => {
    const title = 'Wahl einer Schiedsperson für den Bezirk 4 und 5';
    const read = german(
      p('Wahl einer Schiedsperson für den Bezirk 4, Anlage'),
      p(`Betreff: ${title}`),
      h(1, 'Beschlussvorschlag'),
      p('Der Rat beschließt.'),
    );
    expect(hint(read)).toEqual({ kind: 'election', sentence: title, paragraph: 1 });
  });

  it('is the paragraph in the decision, though the sentence stands elsewhere too', () => {
    const read = german(
      p('Betreff: Schiedsbezirk 4'),
      h(1, 'Sachverhalt'),
      p(sentence),
      h(1, 'Beschlussvorschlag'),
      p(sentence),
    );
    expect(hint(read)).toEqual({ kind: 'election', sentence, paragraph: 4 });
  });

  it('is known by how the sentence begins, else the heading of the decision', () => {
    const long = 'Der Rat wählt die Person, die sich darum am meisten  bewirbt.';
    const parts = (text: string): Part[] => [
      p('Betreff: Schiedsbezirk 4'),
      h(1, 'Beschlussvorschlag'),
      p('Es gilt:'),
      p(text),
    ];
    const at = (text: string) => {
      const read = german(...parts(text));
      const proposal = readProposal(read);
      const sections = proposal.sections.map((one) => ({ ...one, text: text.replace(/ +/g, ' ') }));
      return usuallyNotRelevant({ ...proposal, sections }, read)?.paragraph;
    };
    expect(at(long)).toBe(3);
    expect(at('Der Rat  wählt die Person.')).toBe(1);
  });
});

describe('the kind', () => {
  it('is told by the first sentence of the first decision that says something', () => {
    expect(kindOf(decided('Die Niederschrift wird genehmigt. Mehr nicht.'))).toEqual({
      kind: 'minutes',
      sentence: 'Die Niederschrift wird genehmigt.',
      from: 0,
    });
    expect(kindOf(decided('Es bleibt. Die Niederschrift wird genehmigt.'))).toBeNull();
    const [section] = decided('Die Niederschrift wird genehmigt.').sections;
    if (!section) throw new Error('no decision');
    const of = (...texts: string[]): Proposal =>
      decided('', { sections: texts.map((text, at) => ({ ...section, text, paragraph: at })) });
    expect(kindOf(of('', section.text))).toMatchObject({ kind: 'minutes', from: 1 });
    expect(kindOf(of('\u00AD', section.text))).toBeNull();
    expect(kindOf(of())).toBeNull();
    expect(kindOf(decided('', { sections: [{ ...section, role: 'reasons' }] }))).toBeNull();
  });

  it('is looked for in the first 400 characters of title and sentence', () => {
    const behind = (count: number): string => `${'x'.repeat(count - 1)} `;
    const minutes = 'Niederschrift wird genehmigt';
    expect(kindOf(decided(behind(400 - minutes.length) + minutes))).not.toBeNull();
    expect(kindOf(decided(behind(401 - minutes.length) + minutes))).toBeNull();
    const titled = (title: string): Proposal => decided('', { title, sections: [] });
    expect(kindOf(titled(`${behind(388)}Tagesordnung`))).toMatchObject({ kind: 'agenda' });
    expect(kindOf(titled(`${behind(389)}Tagesordnung`))).toBeNull();
  });

  it('is shown by 1,600 characters of a sentence that never ends', () => {
    expect(kindOf(decided('Die Niederschrift wird genehmigt '.repeat(60)))?.sentence.length).toBe(
      1600,
    );
  });

  it('is looked for once', () => {
    const proposal = decided('Die Niederschrift wird genehmigt.');
    expect(kindOf(proposal)).not.toBeNull();
    expect(kindOf(proposal)).toBe(kindOf(proposal));
  });
});
