import { isAnswerLine } from '../../src/proposal/headings/answer-line';
import { readProposal } from '../../src/proposal/read-proposal';
import { b, h, p, snapshot, type Part } from './snapshot-builder';

function headings(...parts: Part[]): string[] {
  return readProposal(snapshot(parts)).sections.map((one) => `${one.role}: ${one.heading}`);
}

const text = 'Die Maßnahme senkt den Verbrauch des Gebäudes und damit die jährlichen Emissionen.';

test.each([
  '5.1 There are no environmental implications associated with this matter',
  'The equality duty under section 149 has been considered. Age: no pupil is affected.',
  '3.2 Auswirkungen auf das Klima sind mit der Vorlage nicht verbunden',
  'Die Klimawirkung ist in der Anlage beschrieben: ☒ ja ☐ nein',
])('a sentence is text, not a heading, with a number too: %s', (line) => {
  expect(headings(b('5. Klimarelevanz'), p(line), b('6. Rechtslage'), p(text))).toEqual([
    'climate: Klimarelevanz',
    'legal: Rechtslage',
  ]);
});

describe('a line that refers elsewhere or answers', () => {
  it.each([
    'siehe Sachverhalt',
    's. Begründung',
    's. Anlage',
    'vgl. finanzielle Auswirkungen',
    'See background',
    'As per financial implications',
    'Keine finanziellen Auswirkungen',
    'keine',
    'Nein',
    'No climate implications',
    'entfällt',
    'positiv',
    '«Klimarelevanz»',
    '[Klimarelevanz]',
  ])('is text, not a heading: %s', (line) => {
    expect(isAnswerLine(line)).toBe(true);
    for (const form of [p, b]) {
      expect(headings(b('Soziale Auswirkungen'), form(line), b('Rechtslage'), p(text))).toEqual([
        'equity: Soziale Auswirkungen',
        'legal: Rechtslage',
      ]);
    }
  });

  it.each([
    'Klimarelevanz',
    'Keine Auswirkungen auf das Klima?',
    'Sachverhalt',
    'Notwendigkeit',
    'Nordstadt',
    'Ja/Nein-Abfrage',
    'No. 4 Background',
    'Nein ☐ Ja ☐',
  ])('is told from a heading: %s', (line) => expect(isAnswerLine(line)).toBe(false));

  it('gives its text to the section above it', () => {
    const { sections } = readProposal(
      snapshot([h(1, 'Klimarelevanz'), p('siehe Sachverhalt'), h(1, 'Sachverhalt'), p(text)]),
    );
    expect(sections.map((one) => one.text)).toEqual(['siehe Sachverhalt', text]);
  });
});

describe('a list of attachments', () => {
  it.each([[p], [b]])('keeps its entries, bold or not', (form) => {
    expect(
      headings(
        h(1, 'Beschlussvorschlag'),
        p(text),
        h(1, 'Anlagen'),
        form('Anlage 1'),
        form('Anlage 2: Klimarelevanzprüfung'),
        form('Anlage 3 – Kosten'),
      ),
    ).toEqual(['decision: Beschlussvorschlag', 'attachments: Anlagen']);
  });

  it('does not turn the name of a document into a section', () => {
    expect(
      headings(
        h(1, 'Recommendation'),
        p('Approve.'),
        h(1, 'Appendices'),
        p('Climate impact assessment'),
        h(1, 'Background papers'),
        p('None'),
      ),
    ).toEqual([
      'decision: Recommendation',
      'attachments: Appendices',
      'attachments: Background papers',
    ]);
  });
});

describe('the reasons of an assessment', () => {
  it('belong to it where its heading is set off and theirs is not', () => {
    expect(headings(b('Klimarelevanz: positiv'), p(`Begründung der Bewertung: ${text}`))).toEqual([
      'climate: Klimarelevanz',
    ]);
  });

  it('belong to it in a text box', () => {
    const boxes = [`Klimarelevanz\n☐ positiv ☒ negativ\nErläuterung: ${text}`];
    const { sections } = readProposal(
      snapshot([h(1, 'Beschlussvorschlag'), p(text), p('', { boxes })]),
    );
    expect(sections.at(-1)).toMatchObject({
      role: 'climate',
      text: `☐ positiv ☒ negativ\nErläuterung: ${text}`,
    });
  });

  it('are a section of their own where both look alike', () => {
    expect(headings(p(`Klimarelevanz: ${text}`), p(`Begründung: ${text}`))).toEqual([
      'climate: Klimarelevanz',
      'reasons: Begründung',
    ]);
  });
});

describe('headings without a style', () => {
  it('are found in capitals', () => {
    expect(headings(p('GLEICHSTELLUNG UND INKLUSION'), p(text))).toEqual([
      'equity: GLEICHSTELLUNG UND INKLUSION',
    ]);
  });

  it('are found where a list numbers them and text follows', () => {
    expect(
      headings(p('Inklusion', { listed: true }), p(text), p('Klima', { listed: true }), p(text)),
    ).toEqual(['equity: Inklusion', 'climate: Klima']);
    expect(
      headings(p('Inklusion', { listed: true }), p('Klima', { listed: true }), p(text)),
    ).toEqual([]);
  });

  it.each(['. ', ' – '])('are found in front of "%s" when they run into their text', (between) => {
    const { sections } = readProposal(snapshot([p(`Soziale Auswirkungen${between}${text}`)]));
    expect(sections).toMatchObject([{ role: 'equity', heading: 'Soziale Auswirkungen', text }]);
  });

  it.each([
    `Positive Auswirkungen auf das Klima. ${text}`,
    `Folgekosten. ${text}`,
    `Rechtliche Grundlagen – ${text}`,
    `Es gibt keine finanziellen Auswirkungen. ${text}`,
    `Finanzielle Auswirkungen sind nicht zu erwarten. ${text}`,
    'Klimarelevanz gem. Ratsbeschluss vom 4. Juli, wie er allen Vorlagen beigegeben ist, und mehr.',
  ])('are not cut out of a sentence: %s', (line) => {
    expect(headings(h(1, 'Sachverhalt'), p(line))).toEqual(['reasons: Sachverhalt']);
  });
});
