import { findEvidence } from '../../src/proposal/evidence/evidence';
import { fingerprintOfTexts, fnv1a, textFingerprint } from '../../src/proposal/fingerprint';
import { readProposal } from '../../src/proposal/read-proposal';
import type { Evidence } from '../../src/proposal/proposal';
import { splitSentences } from '../../src/proposal/text/sentences';
import { statementTag } from '../../src/document/tags';
import { control, h, p, snapshot, type Part } from './snapshot-builder';

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['Erster Satz. Zweiter Satz!', ['Erster Satz.', 'Zweiter Satz!']],
    ['Das gilt z. B. für Schulen. Mehr nicht.', ['Das gilt z. B. für Schulen.', 'Mehr nicht.']],
    ['Nach § 3 Abs. 2 Nr. 4 GO ist das so. Gut.', ['Nach § 3 Abs. 2 Nr. 4 GO ist das so.', 'Gut.']],
    [
      'Ab dem 1. Januar 2027 gilt es. Dann ist Schluss.',
      ['Ab dem 1. Januar 2027 gilt es.', 'Dann ist Schluss.'],
    ],
    ['Im 2. Bauabschnitt folgt der Rest. Ende.', ['Im 2. Bauabschnitt folgt der Rest.', 'Ende.']],
    ['Es kostet 3.000,50 Euro. Das ist viel.', ['Es kostet 3.000,50 Euro.', 'Das ist viel.']],
    ['Bis 2030. Die Stadt zahlt.', ['Bis 2030.', 'Die Stadt zahlt.']],
    ['Es sind 12. Die Stadt zahlt.', ['Es sind 12.', 'Die Stadt zahlt.']],
    ['12. Die Stadt zahlt.', ['12. Die Stadt zahlt.']],
    ['Es gilt. 12. Die Stadt zahlt.', ['Es gilt.', '12. Die Stadt zahlt.']],
    ['Es bleibt bei Plan A? B', ['Es bleibt bei Plan A?', 'B']],
    ['Der Rat tagt am 5. Mai', ['Der Rat tagt am 5. Mai']],
    [
      '„Wer zahlt?“ Die Stadt. (Sie zahlt.) Gut.',
      ['„Wer zahlt?“', 'Die Stadt.', '(Sie zahlt.)', 'Gut.'],
    ],
    ['Es gilt … bis heute. und morgen. Gut.', ['Es gilt … bis heute. und morgen.', 'Gut.']],
    ['Nach Art. 3 zahlt K. Meier x.y. Mehr.', ['Nach Art. 3 zahlt K. Meier x.y. Mehr.']],
    ['Zahlungen dieser Art. Drei sind es.', ['Zahlungen dieser Art.', 'Drei sind es.']],
    [
      'Some sites, e.g. schools, stay open. See No. 5 for details.',
      ['Some sites, e.g. schools, stay open.', 'See No. 5 for details.'],
    ],
    [
      'It costs approx. £3.5m. The rest is met by grant.',
      ['It costs approx. £3.5m.', 'The rest is met by grant.'],
    ],
    ['Eine Zeile\nnoch eine', ['Eine Zeile', 'noch eine']],
    ['', []],
  ])('%s', (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });
});

describe('the fingerprint', () => {
  it('is 64-bit FNV-1a, by its published test vectors', () => {
    expect(fnv1a('')).toBe('cbf29ce484222325');
    expect(fnv1a('a')).toBe('af63dc4c8601ec8c');
    expect(fnv1a('foobar')).toBe('85944171f73967e8');
  });

  it('ignores what only looks different', () => {
    const plain = textFingerprint('1. Der Rat beschließt den "Bau".\n2. Es kostet 5 Euro.');
    expect(textFingerprint('Der Rat be\u00ADschließt\u00A0den „Bau“.\nEs kostet  5 Euro.')).toBe(
      plain,
    );
  });

  it('is taken of the letters, digits and signs alone, whatever lines they stand in', () => {
    expect(textFingerprint('Der Rat\n– tagt – „heute“, ‚ganz‘ ›kurz‹ «so»')).toBe(
      fnv1a('DerRattagt-"heute",\'ganz\'\'kurz\'"so"'),
    );
    expect(textFingerprint('1. a\n(2) b\n3.1. c\niv) d\n• e')).toBe(fnv1a('abcde'));
  });

  it.each([
    ['3.000 Euro für Bäume', '4.000 Euro für Bäume'],
    ['20 Bäume werden gefällt', '30 Bäume werden gefällt'],
    ['1. Mai', '2. Mai'],
    ['Der Rat beschließt.', 'Der Rat beschließt nicht.'],
  ])('tells "%s" from "%s"', (one, other) => {
    expect(textFingerprint(one)).not.toBe(textFingerprint(other));
  });
});

describe('the fingerprints of a proposal', () => {
  it('are null for what is missing or says nothing', () => {
    const none = { decision: null, title: null, amounts: null };
    expect(fingerprintOfTexts(null, null, [])).toEqual(none);
    expect(fingerprintOfTexts(' \u00AD\n', '', ['Keine Kosten.'])).toEqual(none);
    expect(fingerprintOfTexts('', '…', [])).toEqual({ ...none, title: textFingerprint('…') });
  });

  it('are of decision, title and the amounts of all finances, in their order', () => {
    const finance = ['Es kostet 3.000 Euro und 20 Euro.', 'Jährlich 1,5 Mio. €.'];
    expect(fingerprintOfTexts('Der Rat tagt.', 'Sitzung', finance)).toEqual({
      decision: textFingerprint('Der Rat tagt.'),
      title: textFingerprint('Sitzung'),
      amounts: textFingerprint('3000; 20; 1,5'),
    });
  });
});

function evidence(parts: Part[], language = 'de-DE', change = {}): Evidence[] {
  const read = snapshot(parts, { language, ...change });
  return findEvidence(read, readProposal(read));
}

function questions(text: string, language = 'de-DE'): string[] {
  return [
    ...new Set(evidence([h(1, 'Begründung'), p(text)], language).map((one) => one.question)),
  ].sort();
}

describe('evidence', () => {
  it.each<[string, string[]]>([
    ['Die Gasheizung wird durch Wärmepumpen ersetzt.', ['energy']],
    ['Eine PV-Anlage entsteht auf dem Rathausdach.', ['buildings', 'energy']],
    ['Der Schulneubau beginnt.', ['buildings']],
    ['Die Parkgebühren steigen.', ['behaviour', 'cost', 'mobility']],
    ['Auf der Straße gilt Tempo 30.', ['mobility']],
    ['Der Bebauungsplan wird aufgestellt.', ['land']],
    ['Ein Regenrückhaltebecken schützt vor Starkregen.', ['exposure', 'health']],
    ['Die Elternbeiträge bleiben.', ['cost', 'distribution']],
    ['Rampen machen das Haus barrierefrei.', ['access', 'distribution']],
    ['Davon haben Alleinerziehende etwas.', ['distribution']],
    ['Das Betriebsklima ist gut.', []],
    ['Der Parkettboden wird geschliffen.', []],
    ['Widmung Parkplatz Nordmarkt', []],
    ['Neubau der Geschäftsordnung', []],
    ['Sie arbeitet mit viel Energie.', []],
    ['Es entsteht keine Versiegelung.', []],
    ['Bäume werden nicht gefällt.', []],
    ['Der Dachverband stimmt zu.', []],
  ])('of "%s" bears on %j', (text, expected) => {
    expect(questions(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['The gas boiler is replaced by a heat pump.', ['energy']],
    ['New cycle lanes reduce car traffic.', ['mobility']],
    ['Rents will rise for tenants.', ['cost', 'displacement']],
    ['No trees will be lost.', []],
    ['A flood of complaints arrived.', []],
    ['Parkinson funding', []],
    ['The hall at Elm Park stays open.', []],
    ['The park and the lanes around it are widened.', ['land', 'mobility']],
    ['Park rangers look after it.', ['land']],
  ])('of "%s" bears on %j', (text, expected) => {
    expect(questions(text, 'en-GB')).toEqual(expected);
  });

  it('counts title and decision double and gives the strongest first', () => {
    const found = evidence([
      p('Betreff: Neubau der Turnhalle'),
      h(1, 'Beschlussvorschlag'),
      p('Der Rat beschließt den Neubau.'),
      h(1, 'Begründung'),
      p('Der Radweg ist schmal. Die Wärmepumpe ist leise.'),
    ]);
    expect(found[0]).toMatchObject({ question: 'buildings', weight: 6, paragraph: 0 });
    expect(found.find((one) => one.question === 'energy')).toMatchObject({
      weight: 3,
      word: 'Wärmepumpe',
      sentence: 'Die Wärmepumpe ist leise.',
      paragraph: 4,
    });
    expect(found.map((one) => one.weight)).toEqual(
      [...found.map((one) => one.weight)].sort((a, b) => b - a),
    );
  });

  it('does not come from our statement, an assessment or the attachments', () => {
    const found = evidence(
      [
        h(1, 'Begründung'),
        p('Nichts weiter.'),
        h(1, 'Klimarelevanz'),
        p('Die Wärmepumpe spart Gas.'),
        h(1, 'Anlagen'),
        p('Bebauungsplan'),
        p('Die Photovoltaik liefert Strom.'),
      ],
      'de-DE',
      { controls: [control(statementTag, 6, 6)] },
    );
    expect(found).toEqual([]);
  });

  it('stays bounded', () => {
    const parts = Array.from({ length: 400 }, (_, at) =>
      p(`Haus ${String(at)} bekommt Wärmepumpe${'x'.repeat(at % 9)} und Radweg.`),
    );
    expect(evidence([h(1, 'Begründung'), ...parts]).length).toBeLessThanOrEqual(48);
  });
});
