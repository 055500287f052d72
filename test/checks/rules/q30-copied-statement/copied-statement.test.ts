import { foundBy, kindsBy, type Document } from '../../support/found-by';
import { dayCareCentre } from '../../support/small-proposals';

/** Q30: a statement that stands in the wrong proposal, or twice in the right one. */
const { lines, reason, fields } = dayCareCentre;

const found = (more: Document) => foundBy('Q30', { lines, fields, ...more });
const writtenFor = (title: string | null, reference: string | null, own: string[] = lines) =>
  found({ lines: own, stored: { proposal: { title, reference } } });
const common = { severity: 'warning', half: 'both', about: '' };

test('where nothing is said nothing is copied', () => {
  const stored = { proposal: { title: 'Neubau des Hallenbades', reference: '15012-19' } };
  expect(found({ fields: reason('–'), stored, twice: true })).toEqual([]);
});

test('a further copy is told where it begins', () => {
  expect(found({ twice: true })).toEqual([
    {
      ...common,
      kind: 'statement-twice',
      paragraph: 6,
      excerpt: 'Klimarelevanz und soziale Wirkungen',
    },
  ]);
});

describe('the proposal that it was written for', () => {
  const untitled = [lines[0] ?? '', ...lines.slice(2)];
  const unnumbered = lines.slice(1);

  test('is another by its number, whatever the titles say', () => {
    const copied = { ...common, kind: 'copied-reference', paragraph: 4, excerpt: '15012-19' };
    expect(writtenFor('Sanierung der Kita Regenbogen', '15012-19')).toEqual([copied]);
    expect(writtenFor('Neubau des Hallenbades', '16389-20')).toEqual([]);
    expect(writtenFor(null, '15012-19', untitled)).toEqual([{ ...copied, paragraph: 3 }]);
  });

  test('is another by its title, where one of the two has no number', () => {
    const title = 'Neubau des Hallenbades';
    const copied = { ...common, kind: 'copied-title', excerpt: title };
    expect(writtenFor(title, null)).toEqual([{ ...copied, paragraph: 4 }]);
    expect(writtenFor(title, '15012-19', unnumbered)).toEqual([{ ...copied, paragraph: 3 }]);
  });

  test('cannot be told apart where a title is missing or has no word to compare', () => {
    expect(writtenFor('Neubau des Hallenbades', null, untitled)).toEqual([]);
    expect(writtenFor(null, null)).toEqual([]);
    expect(writtenFor('Bad 1', null)).toEqual([]);
  });

  test.each([
    ['half of the words of the shorter one', 'Sanierung Turnhalle', []],
    ['no more than a third of them', 'Sanierung Turnhalle Nord', ['copied-title']],
    ['two of three of them', 'Sanierung Regenbogen Nord Ortsteil Hohenfelde', []],
    ['none of them', 'Neubau Hallenbad', ['copied-title']],
  ])('is known by the words of its title: %s is kept', (_, title, kinds) => {
    expect(writtenFor(title, null).map(({ kind }) => kind)).toEqual(kinds);
  });

  test('is not asked for where nothing says what it was written for', () => {
    expect(found({ stored: { proposal: null } })).toEqual([]);
  });
});

describe('the number that the text gives to its own proposal', () => {
  test.each([
    ['Mit dieser Vorlage 15012-19 sinkt der Verbrauch um ein Drittel.', '15012-19'],
    ['Diese Drucksache Nr. 15012/19, Anlage 2, nennt die Mengen.', '15012/19'],
    ['Die vorliegende Beschlussvorlage (15012-19) nennt die Mengen.', '15012-19'],
    ['Die Mengen dieser Vorlage, Nummer unbekannt, und dieser Vorlage DS 15012-19.', '15012-19'],
  ])('is another: %s', (text, excerpt) => {
    expect(found({ fields: { ...fields, 'adaptation.reason': text } })).toEqual([
      { ...common, kind: 'other-reference', paragraph: 6, excerpt },
    ]);
  });

  test.each([
    'Mit dieser Vorlage 16389-20 sinkt der Verbrauch um ein Drittel.',
    'Mit dieser Vorlage 16389/20 sinkt der Verbrauch um ein Drittel.',
    'Mit dieser Vorlage 16389 sinkt der Verbrauch um ein Drittel.',
    'Diese Vorlage für 2026/27 senkt den Verbrauch; diese Vorlage (2026/27) auch.',
    'Mit dieser Vorlage wird bis 2030 gespart.',
    'Diese Vorlage spart 128.000 kWh und kostet 58.000 Euro.',
    'Wie in Vorlage 15012-19 beschlossen, sinkt der Verbrauch.',
  ])('is its own, or that of another proposal: %s', (text) => {
    expect(found({ fields: reason(text) })).toEqual([]);
  });

  test('is another in English too', () => {
    const named = (text: string) =>
      foundBy('Q30', {
        language: 'en',
        lines: ['Report number: 2026/114', '# Recommendation', 'That Cabinet approves the roof.'],
        fields: { 'mitigation.reason': text },
      }).map(({ excerpt }) => excerpt);
    expect(named('This report no. 2025/031 cuts gas use.')).toEqual(['2025/031']);
    expect(named('This report 2026/114 cuts gas use.')).toEqual([]);
    expect(named('This report saves 12,000 kWh by 2030.')).toEqual([]);
  });

  test('says nothing where the proposal has no number', () => {
    const text = 'Mit dieser Vorlage 15012-19 sinkt der Verbrauch um ein Drittel.';
    expect(found({ lines: lines.slice(1), fields: reason(text) })).toEqual([]);
  });
});

test('a statement copied from another proposal is told once, not for every name in it', () => {
  const stored = { proposal: { title: 'Sanierung der Kita Sonnenblume', reference: '15012-19' } };
  const copied = reason('Mit dieser Vorlage 15012-19 braucht die Kita Sonnenblume kein Gas.');
  expect(kindsBy('Q30', { lines, fields: copied, stored })).toEqual(['copied-reference']);
  expect(kindsBy('Q30', { lines, fields: copied })).toEqual(['other-reference', 'other-place']);
  expect(kindsBy('Q30', { lines, fields: copied, stored, twice: true })).toEqual([
    'statement-twice',
    'copied-reference',
  ]);
});
