import type { Snapshot } from '../../src/document/snapshot/snapshot';
import { findEvidence } from '../../src/proposal/evidence/evidence';
import type { Evidence } from '../../src/proposal/proposal';
import { readProposal } from '../../src/proposal/read-proposal';
import { relevanceOf, strongWords } from '../../src/proposal/evidence/relevance';
import { documentOf, halves } from './relevance-set/labelled';
import { h, p, snapshot } from './snapshot-builder';

const half = ['climate', 'equity'] as const;
const texts: Record<'de' | 'en', string> = {
  de: 'Neubau, Radweg, Heizung, Fernwärme, Elternbeiträge, Barrierefreiheit und Miete ändern sich.',
  en: 'Boilers, cycle lanes, heating, fares, rents, wheelchair access and childcare will change.',
};

/** What is known after all has been read. */
function strongOfAll(read: Snapshot): Evidence[] {
  const proposal = readProposal(read);
  const relevance = relevanceOf(findEvidence(read, proposal), proposal);
  return half.flatMap((one) =>
    relevance[one].level === 'high'
      ? relevance[one].evidence.filter(({ weight }) => weight >= 6)
      : [],
  );
}

/** The case with a long text of other words behind it. */
function withText(read: Snapshot, region: string): Snapshot {
  const text = texts[region === 'de' ? 'de' : 'en'];
  const heading = h(1, region === 'de' ? 'Begründung' : 'Reasons');
  return snapshot([...read.paragraphs, heading, p(text), p(text)], { language: read.language });
}

describe.each(Object.entries(halves))('title and decision of the %s set', (_, cases) => {
  it('say by themselves what is strong in them, whatever the text adds', () => {
    let found = 0;
    for (const one of cases) {
      const read = withText(documentOf(one), one.region);
      const words = strongWords(read, readProposal(read));
      found += words.length;
      expect(half.flatMap((name) => words.filter((word) => word.half === name))).toEqual(
        strongOfAll(read),
      );
    }
    expect(found).toBeGreaterThan(cases.length);
  });
});
