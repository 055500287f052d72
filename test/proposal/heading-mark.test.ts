import type { Surroundings } from '../../src/proposal/headings/bare-heading';
import { headingMark } from '../../src/proposal/headings/heading';
import { linesOf } from '../../src/proposal/text/line';
import { b, h, p, snapshot } from './snapshot-builder';

const text = 'Die Maßnahme senkt den Verbrauch des Gebäudes und damit die jährlichen Emissionen.';
const start: Surroundings = {
  open: null,
  openIsMarked: false,
  besideCells: false,
  numberBeside: null,
};

type One = ReturnType<typeof p>;

/** The mark of a paragraph's first line, with text behind the paragraph. */
function mark(one: One, around: Partial<Surroundings> = {}) {
  const lines = linesOf(snapshot([one, p(text)]));
  return headingMark(lines, 0, { ...start, ...around });
}

/** Heading and rest, or null. */
function read(one: One, around: Partial<Surroundings> = {}) {
  const found = mark(one, around);
  return found && `${found.heading} | ${found.rest}`;
}

describe('a heading in a style', () => {
  it('is told in full, with the depth of its number', () => {
    expect(mark(h(2, '4.2 Klimarelevanz'))).toEqual({
      heading: 'Klimarelevanz',
      reading: { role: 'climate', certain: true },
      marking: 'style',
      level: 2,
      depth: 2,
      rest: '',
    });
    expect(mark(h(2, 'Neubau'))).toMatchObject({ reading: { role: 'other' }, depth: null });
  });

  it('is split where only its beginning names a section', () => {
    expect(mark(h(1, 'Klimarelevanz: Sanierung der Turnhalle und Neubau der Mensa'))).toMatchObject(
      {
        heading: 'Klimarelevanz',
        reading: { role: 'climate' },
        rest: 'Sanierung der Turnhalle und Neubau der Mensa',
      },
    );
    expect(read(h(1, 'Klimarelevanz: Klimaschutz'))).toBe('Klimarelevanz: Klimaschutz | ');
    expect(read(h(1, 'Halle: Neubau'))).toBe('Halle: Neubau | ');
  });

  it('may be a short sentence, or a long line that is none, but no paragraph', () => {
    const words = (count: number, end: string) => h(1, `${'Wort '.repeat(count)}Wort${end}`);
    expect(mark(words(23, '.'))).not.toBeNull();
    expect(mark(words(24, '.'))).toBeNull();
    expect(mark(words(39, ''))).not.toBeNull();
    expect(mark(words(40, ''))).toBeNull();
    expect(
      mark(
        h(
          1,
          'Auswirkungen auf Klimaschutz, Klimafolgenanpassung, Klimaneutralität, Energie, Umwelt, Nachhaltigkeit und die soziale Gerechtigkeit.',
        ),
      ),
    ).not.toBeNull();
  });

  it('is the first line of its paragraph alone, and no text box', () => {
    const lines = linesOf(
      snapshot([h(1, 'Neubau der Halle\nzweite Zeile', { boxes: ['Ein Bild'] }), p(text)]),
    );
    expect(lines.map((_, at) => headingMark(lines, at, start)?.heading)).toEqual([
      'Neubau der Halle',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('needs a word', () => {
    expect(mark(h(1, '1.'))).toBeNull();
    expect(mark(h(1, 'A 1'))).toBeNull();
    expect(mark(h(1, 'Öl'))).not.toBeNull();
  });
});

describe('a heading in front of a colon', () => {
  it('is told in full, bold or numbered', () => {
    const climate = { heading: 'Klimarelevanz', reading: { role: 'climate', certain: true } };
    expect(mark(p('Klimarelevanz:  Weniger Gas. '))).toEqual({
      ...climate,
      marking: 'bold',
      level: null,
      depth: null,
      rest: 'Weniger Gas.',
    });
    expect(mark(p('4.2 Klimarelevanz: nein'))).toEqual({
      ...climate,
      marking: 'numbered',
      level: null,
      depth: 2,
      rest: 'nein',
    });
  });

  it('keeps all of a long text, also where a sign that nobody sees stands at the colon', () => {
    const long = `${text} `.repeat(20).trim();
    expect(read(p(`Klimarelevanz: ${long}`))).toBe(`Klimarelevanz | ${long}`);
    expect(read(p('Klimarelevanz:\u200B Weniger Gas'))).toBe('Klimarelevanz | Weniger Gas');
  });

  it('stands near the start of its line', () => {
    const far = (count: number) => p(`Klimarelevanz${' der Vorlage'.repeat(count)}: ${text}`);
    expect(mark(far(8))).not.toBeNull();
    expect(mark(far(9))).toBeNull();
  });

  it('is found behind as many words of prose as a heading may have', () => {
    const question = 'Hat die von uns vorgeschlagene Maßnahme auch Auswirkungen auf das Klima';
    expect(read(p(`${question}: ${text} ${text}`))).toBe(`${question} | ${text} ${text}`);
    expect(mark(p(`${question}, ${text} ${text}`))).toBeNull();
  });

  it('is no topic alone with its value, unless it is marked or has no value', () => {
    expect(read(p('Kosten: 300 €'))).toBeNull();
    expect(read(b('Kosten: 300 €'))).toBe('Kosten | 300 €');
    expect(read(p('3. Kosten: 300 €'))).toBe('Kosten | 300 €');
    expect(read(p('Kosten:'))).toBe('Kosten | ');
    expect(read(p('Kosten:'), { besideCells: true })).toBeNull();
    expect(read(b('Kosten:'), { besideCells: true })).toBe('Kosten | ');
  });

  it('is no item of a list, unless it is bold', () => {
    expect(read(p(`Klimarelevanz: ${text}`, { listed: true }))).toBeNull();
    expect(read(b('Klimarelevanz: nein', { listed: true }))).toBe('Klimarelevanz | nein');
  });

  it('is no numbered entry among the attachments, unless it is bold', () => {
    const open = { open: 'attachments' } as const;
    expect(read(p('2. Klimarelevanz: Prüfung'), open)).toBeNull();
    expect(read(b('2. Klimarelevanz: Prüfung'), open)).toBe('Klimarelevanz | Prüfung');
    expect(read(p('Klimarelevanz: Prüfung'), open)).toBe('Klimarelevanz | Prüfung');
    expect(read(b('Anlage 2: Klimarelevanz'), open)).toBeNull();
    expect(read(p('2. Klimarelevanz: Prüfung'), { open: 'reasons' })).not.toBeNull();
  });

  it('is no part of an assessment that is set off, unless it is bold or numbered', () => {
    const around = { open: 'climate', openIsMarked: true } as const;
    expect(read(p('Begründung: Weniger Gas'), around)).toBeNull();
    expect(read(b('Begründung: Weniger Gas'), around)).not.toBeNull();
    expect(read(p('5. Begründung: Weniger Gas'), around)).not.toBeNull();
    expect(read(p('Rechtslage: nichts'), around)).not.toBeNull();
  });

  it('is no answer', () => {
    expect(read(b('Keine finanziellen Auswirkungen: siehe dort'))).toBeNull();
    expect(read(p('No climate implications: see above'))).toBeNull();
  });
});

describe('a heading that runs into its text', () => {
  it.each([
    ['Klimarelevanz. ', text],
    ['Legal implications. ', 'The council has the power to grant the licence.'],
    ['Soziale Auswirkungen – ', text],
    ['Soziale Auswirkungen - ', 'Keine'],
    ['Equality impact — ', 'None identified at this stage of the project'],
  ])('in front of "%s"', (lead, rest) => {
    const heading = lead.replace(/\W+$/, '');
    expect(read(p(lead + rest))).toBe(`${heading} | ${rest}`);
  });

  it.each([
    'Finanzielle Auswirkungen sind nicht zu erwarten. Der Haushalt trägt das Dach allein.',
    'Legal implications are none. The council has the power to grant the licence.',
    'Auswirkungen der neuen Halle auf das Klima. Die Maßnahme senkt den Verbrauch.',
    'Kosten. Die Maßnahme senkt den Verbrauch des Gebäudes und der Halle.',
    'Klimarelevanz – Die Halle steht leer',
    'Rechtslage – Finanzielle und personelle Auswirkungen',
  ])('is not cut out of: %s', (line) => {
    expect(mark(p(line))?.rest ?? '').toBe('');
  });

  it('has six words at most', () => {
    expect(read(p(`Auswirkungen auf Klima, Umwelt und Natur. ${text}`))).not.toBeNull();
    expect(read(p(`Auswirkungen auf das Klima, Umwelt und Natur. ${text}`))).toBeNull();
  });

  it('has 25 characters of text behind it, or an answer', () => {
    const lead = 'Klimarelevanz – ';
    expect(mark(p(`${lead}Die Halle steht nun leer.`))?.rest).toBe('Die Halle steht nun leer.');
    expect(mark(p(`${lead}Die Halle steht da leer.`))).toBeNull();
    expect(mark(p(`${lead}Nein`))?.rest).toBe('Nein');
  });

  it('is text below headings that are set off, unless it is bold', () => {
    const around = { open: 'reasons', openIsMarked: true } as const;
    expect(read(p(`Klimarelevanz. ${text}`), around)).toBeNull();
    expect(read(b(`Klimarelevanz. ${text}`), around)).not.toBeNull();
    expect(read(p(`Klimarelevanz: ${text}`), around)).not.toBeNull();
  });
});

describe('a numbered point before a dash', () => {
  const inside = { open: 'other', openIsMarked: true } as const;

  it('is a heading where it names climate or equity, even a bare topic or a long name', () => {
    expect(read(p('6.2 Climate and nature – Trips by car fall by a tenth.'), inside)).toBe(
      'Climate and nature | Trips by car fall by a tenth.',
    );
    const long = 'Integrated assessment (equality, island communities, children’s rights)';
    expect(read(p(`6.3 ${long} – Families in the villages gain a bus stop.`), inside)).toBe(
      `${long} | Families in the villages gain a bus stop.`,
    );
  });

  it('is none on another subject, or without the number of a point', () => {
    expect(read(p('6.4 Financial – Income of £7,000 a year is expected.'), inside)).toBeNull();
    expect(read(p('Climate and nature – Trips by car fall by a tenth.'), inside)).toBeNull();
  });
});

describe('a heading that is a line of its own', () => {
  it('is told in full', () => {
    const legal = {
      heading: 'Rechtslage',
      reading: { role: 'legal', certain: true },
      level: null,
      rest: '',
    };
    expect(mark(p('Rechtslage'))).toEqual({ ...legal, marking: 'bold', depth: null });
    expect(mark(p('1.2 Rechtslage'))).toEqual({ ...legal, marking: 'numbered', depth: 2 });
    expect(mark(b('Rechtslage', { listed: true }))).toMatchObject({ marking: 'numbered' });
  });

  it('has 120 characters at most, the spaces that fill a line not counted', () => {
    const bold = (count: number) => b('Klimarelevanz der '.padEnd(count, 'Vorlage '));
    expect(mark(b(`Klimarelevanz${' '.repeat(300)}der Vorlage`))).not.toBeNull();
    expect(mark(b(`Klimarelevanz${' '.repeat(600)}der Vorlage`))).toBeNull();
    expect(mark(bold(120))).not.toBeNull();
    expect(mark(bold(121))).toBeNull();
  });

  it.each(['.', ';', '!', ',', '.“', '.)'])('does not end with "%s"', (end) => {
    expect(mark(b(`Klimarelevanz${end}`))).toBeNull();
  });

  it('may end with a comma where its letters are spaced, as it opens a motion', () => {
    expect(read(b('A n t r a g ,'))).toBe('Antrag, | ');
    expect(read(b('Antrag,'))).toBeNull();
  });

  it('is bold in its own line only', () => {
    const around = { open: 'reasons' } as const;
    const lines = linesOf(snapshot([b('Der Rat.\nWeiteres Vorgehen'), p(text)]));
    expect(headingMark(lines, 1, { ...start, ...around })).toBeNull();
    expect(read(b('Weiteres Vorgehen'), around)).toBe('Weiteres Vorgehen | ');
  });

  it('is no entry among the attachments', () => {
    expect(read(b('Anlage 2'), { open: 'attachments' })).toBeNull();
    expect(read(b('Anlage 2'), { open: 'reasons' })).toBe('Anlage 2 | ');
  });

  it('is no table of contents, and no line at all behind the end', () => {
    expect(mark(p('Klimarelevanz ..... 7'))).toBeNull();
    expect(headingMark([], 0, start)).toBeNull();
  });
});
