import { foundBy, kindsBy, type Document } from '../../support/found-by';
import { dayCareCentre } from '../../support/small-proposals';

/** Q30: a statement that names another place than title and decision. */
const { lines, reason, fields } = dayCareCentre;

const found = (more: Document) => foundBy('Q30', { lines, fields, ...more });
const common = { severity: 'warning', half: 'both', about: '' };

describe('a place of the same kind with another name', () => {
  const other = 'Die Kita Sonnenblume braucht künftig kein Gas.';

  test('is told with its name as it is written', () => {
    expect(found({ fields: { ...fields, 'adaptation.reason': other } })).toEqual([
      { ...common, kind: 'other-place', paragraph: 6, excerpt: 'Kita Sonnenblume' },
    ]);
    const english: Document = {
      language: 'en',
      lines: ['# Recommendation', 'That Cabinet approves the new roof of Hillside Primary School.'],
      fields: { 'mitigation.reason': 'Gas use of Valley Primary School falls by a third.' },
    };
    expect(foundBy('Q30', english)).toEqual([
      { ...common, kind: 'other-place', paragraph: 3, excerpt: 'Valley Primary School' },
    ]);
  });

  test.each<[string, Document]>([
    ['its own name stands beside it', { fields: reason(`${other} Wie die Kita Regenbogen.`) }],
    [
      'its own name stands in another field',
      { fields: { ...reason(other), coBenefits: 'Auch der Regenbogen gewinnt.' } },
    ],
    ['it is of another kind', { fields: reason('Die Turnhalle Süd braucht kein Gas.') }],
    [
      'the proposal itself names it',
      {
        lines: [...lines, '# Begründung', 'Auch die Kita Sonnenblume gehört dazu.'],
        fields: reason(other),
      },
    ],
    [
      'title and decision name none',
      { lines: ['# Beschluss', 'Es wird saniert.'], fields: reason(other) },
    ],
  ])('is no copy where %s', (_, document) => {
    expect(kindsBy('Q30', { lines, ...document })).toEqual([]);
  });

  test('is no copy where one of several of its own is named', () => {
    const two = [...lines, 'Auch die Kita Morgenstern wird saniert.'];
    const named = reason(`${other} Wie die Kita Regenbogen.`);
    expect(kindsBy('Q30', { lines: two, fields: named })).toEqual([]);
    expect(kindsBy('Q30', { lines: two, fields: reason(other) })).toEqual(['other-place']);
  });

  test.each(['Klimarelevanz', 'Soziale Auswirkungen', 'Klima und Soziales'])(
    'counts where the proposal names it only under %s',
    (heading) => {
      const named = [...lines, `# ${heading}`, 'Die Kita Sonnenblume verbraucht weniger Gas.'];
      expect(kindsBy('Q30', { lines: named })).toEqual(['other-place']);
    },
  );
});
