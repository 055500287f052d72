import { findEvidence } from '../../src/proposal/evidence/evidence';
import { readProposal } from '../../src/proposal/read-proposal';
import { relevanceOf } from '../../src/proposal/evidence/relevance';
import { h, p, snapshot } from './snapshot-builder';

const forms = {
  de: {
    tag: 'de-DE',
    subject: 'Betreff: Vorhaben',
    decision: 'Beschlussvorschlag',
    reasons: 'Begründung',
  },
  en: { tag: 'en-GB', subject: 'Title: Matter', decision: 'Recommendation', reasons: 'Reasons' },
};

/** A proposal that decides what the first text says, for the reasons in the second. */
function proposalOf(language: 'de' | 'en', decision: string, reasons: string) {
  const { tag, subject, ...headings } = forms[language];
  const read = snapshot(
    [p(subject), h(1, headings.decision), p(decision), h(1, headings.reasons), p(reasons)],
    { language: tag },
  );
  const proposal = readProposal(read);
  return { proposal, evidence: findEvidence(read, proposal) };
}

const wordsIn = (language: 'de' | 'en', reasons: string): string[] =>
  proposalOf(
    language,
    language === 'de' ? 'Es wird so verfahren.' : 'That it be done.',
    reasons,
  ).evidence.map(({ word }) => word);

describe('parts of words and names are no evidence', () => {
  it.each<['de' | 'en', string]>([
    ['de', 'Der Anbau soll mit Linden und seltenen Arten erfolgen.'],
    ['de', 'Der Anbau von Getreide ruht.'],
    ['de', 'Die Stadt zeigt sich zurückhaltend.'],
    ['de', 'Der Verjüngungszugang ist gering.'],
    ['de', 'Der Preis gilt inklusive Register.'],
    ['de', 'Den Zuschlag erhielt die Verkehrs- und Hafen GmbH.'],
    ['de', 'Ein Angebot kam von der Solarpark Service AG.'],
    ['en', 'The advantages and disadvantages are equal.'],
    ['en', 'The offer of Boiler and Heating Ltd was the only one.'],
    ['en', 'Boilerplate is used.'],
  ])('in %s: %s', (language, text) => {
    expect(wordsIn(language, text)).toEqual([]);
  });

  it('where the same words mean the matter, they are', () => {
    expect(wordsIn('de', 'Der Anbau an die Halle beginnt.')).toEqual(['Anbau']);
    expect(wordsIn('de', 'Die Schule arbeitet inklusiv.')).toContain('inklusiv');
    expect(wordsIn('de', 'Das Rückhaltebecken wird größer.')).toContain('Rückhaltebecken');
    expect(wordsIn('en', 'Boilers and heating are old.')).toEqual(['Boilers']);
  });
});

describe('sentences beside the point are no evidence', () => {
  it.each<['de' | 'en', string]>([
    ['de', 'Ein Neubau wurde geprüft und verworfen.'],
    ['de', 'Eine Wärmepumpe kommt nicht in Betracht.'],
    ['de', 'Damals fuhr eine Straßenbahn durch den Ort.'],
    ['de', 'Das Gebäudeenergiegesetz verlangt neue Heizungen.'],
    ['de', 'Die Deutsche Bahn plant einen neuen Bahnhof.'],
    ['en', 'A new boiler was rejected.'],
    ['en', 'Retrofit has been ruled out.'],
    ['en', 'Historically a tram ran through the town.'],
    ['en', 'The Climate Change Act 2008 requires low carbon heating.'],
    ['en', 'Network Rail plans to build a new railway.'],
  ])('in %s: %s', (language, text) => {
    expect(wordsIn(language, text)).toEqual([]);
  });

  it('but those of title and decision always are', () => {
    const { evidence } = proposalOf('de', 'Der Neubau wird verworfen.', '');
    expect(evidence).not.toEqual([]);
  });
});

describe('long reasons', () => {
  const strong = 'Die Fahrbahn ist alt. Der Radweg fehlt. Die Heizung ist neu. ';
  const filler = 'Der Verein hat um ein Gespräch gebeten. ';
  const level = (reasons: string): string => {
    const { evidence, proposal } = proposalOf('de', 'Es wird so verfahren.', reasons);
    return relevanceOf(evidence, proposal).climate.level;
  };

  it('need more words than short ones', () => {
    expect(level(strong)).toBe('high');
    expect(level(strong + filler.repeat(120))).toBe('low');
    expect(level(`Die Fahrbahn ist alt. ${filler.repeat(120)}`)).toBe('none');
  });
});
