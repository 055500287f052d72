import { fingerprintOf } from '../../src/proposal/fingerprint';
import { readProposal } from '../../src/proposal/read-proposal';
import { statementTag } from '../../src/document/tags';
import type { Section } from '../../src/proposal/proposal';
import { b, control, h, p, snapshot, table, type Part } from './snapshot-builder';

function sections(...parts: Part[]): Section[] {
  return readProposal(snapshot(parts)).sections;
}

function brief(...parts: Part[]): string[] {
  return sections(...parts).map(
    (one) => `${one.role} ${String(one.level)} ${one.marking}: ${one.text}`,
  );
}

const long = 'Die Maßnahme senkt den Verbrauch des Gebäudes und damit die jährlichen Emissionen.';

describe('headings', () => {
  it('are found by heading styles, whatever the heading says', () => {
    expect(
      brief(
        h(1, 'Beschlussvorschlag'),
        p('Der Rat beschließt den Bau.'),
        h(1, 'Bauablauf'),
        p(long),
      ),
    ).toEqual(['decision 1 style: Der Rat beschließt den Bau.', `other 1 style: ${long}`]);
  });

  it('are found by custom styles with an outline level and by direct outline levels', () => {
    const custom = { name: 'Vorlage Ü2', builtIn: false };
    expect(
      brief(
        p('Klimarelevanz', { style: custom, outlineLevel: 2 }),
        p(long),
        p('Begründung', { outlineLevel: 2 }),
        p(long),
      ),
    ).toEqual([`climate 2 style: ${long}`, `reasons 2 outline: ${long}`]);
  });

  it('are found by heading styles that other programs name in their own language', () => {
    const style = { name: 'Überschrift 3', builtIn: false };
    expect(brief(p('Klimarelevanz', { style }), p(long))).toEqual([`climate 3 style: ${long}`]);
  });

  it('are found by typed numbers, which give the level', () => {
    const found = sections(
      p('4. Auswirkungen', { bold: true }),
      p('4.1 Finanzielle Auswirkungen'),
      p('Keine Kosten im laufenden Jahr.'),
      p('4.2 Klimarelevanz:'),
      p(long),
      p('5. Begründung'),
      p(long),
    );
    expect(found.map((one) => [one.heading, one.role, one.level, one.marking])).toEqual([
      ['Finanzielle Auswirkungen', 'finance', 1, 'numbered'],
      ['Klimarelevanz', 'climate', 1, 'numbered'],
      ['Begründung', 'reasons', 1, 'numbered'],
    ]);
  });

  it('are found by bold, recognised or not', () => {
    expect(
      brief(
        b('Beschlussvorschlag:'),
        p('Der Rat beschließt.'),
        b('Klimarelevanz'),
        p(long),
        b('Weiteres Vorgehen'),
        p(long),
      ),
    ).toEqual([
      'decision 1 bold: Der Rat beschließt.',
      `climate 1 bold: ${long}`,
      `other 1 bold: ${long}`,
    ]);
  });

  it('are found in front of a colon with the text behind it', () => {
    expect(
      brief(p(`Klimarelevanz: ${long}`), p('Mehr dazu.'), p('Begründung: Der Bau ist nötig.')),
    ).toEqual([`climate 1 bold: ${long}\nMehr dazu.`, 'reasons 1 bold: Der Bau ist nötig.']);
  });

  it('are found behind a line break in the middle of a paragraph', () => {
    const [finance, climate] = sections(
      p(`Finanzielle Auswirkungen:\n10.000 Euro\n\nKlimarelevanz:\n${long}`),
    );
    expect(finance).toMatchObject({ role: 'finance', text: '10.000 Euro', paragraph: 0, last: 0 });
    expect(climate).toMatchObject({ role: 'climate', text: long, paragraph: 0, last: 0 });
  });

  it('are found without any marking when the words are certain and text follows', () => {
    expect(brief(p('Klimarelevanz'), p(long))).toEqual([`climate 1 bold: ${long}`]);
  });

  it('are found in text boxes, without ending the section around the box', () => {
    const [reasons, climate] = sections(
      h(1, 'Begründung'),
      p('Erster Absatz.', { boxes: [`Klimarelevanz:\n${long}`] }),
      p('Zweiter Absatz.'),
    );
    expect(climate).toMatchObject({ role: 'climate', text: long });
    expect(reasons?.text).toContain('Zweiter Absatz.');
  });

  it('stay sections when nothing stands below them', () => {
    expect(brief(b('Klimarelevanz'), b('Begründung'), p(long))).toEqual([
      'climate 1 bold: ',
      `reasons 1 bold: ${long}`,
    ]);
  });
});

describe('what looks like a heading and is none', () => {
  it.each<[string, Part[]]>([
    [
      'an entry of a table of contents',
      [p('Klimarelevanz\t4', { style: { name: 'toc 1', builtIn: true } }), p('Text.')],
    ],
    [
      'an unstyled entry of a table of contents',
      [p('4.2 Klimarelevanz ........ 7'), p('Begründung ..... 8')],
    ],
    ['a caption', [p('Klimarelevanz', { style: { name: 'caption', builtIn: true } }), p(long)]],
    ['items of a list', [p('Klimarelevanz', { listed: true }), p('Begründung', { listed: true })]],
    [
      'a bold sentence',
      [b('Die Klimarelevanz ist in dieser Vorlage noch nicht geprüft worden.'), p(long)],
    ],
    ['a long bold paragraph', [b(`Klimarelevanz ${long} ${long} ${long}`), p(long)]],
    ['a bold line before the first section', [b('Stadtamt 61'), p(long)]],
    ['the climate word of a sentence', [p('Das Klima im Rat ist gut.'), p(long)]],
    ['a sum with its label', [p('Kosten: 10.000 Euro'), p(long)]],
  ])('%s', (_, parts) => {
    expect(sections(...parts)).toEqual([]);
  });

  it('a bold warning inside a section', () => {
    expect(
      sections(h(1, 'Begründung'), p(long), b('Achtung: Frist beachten'), p(long)),
    ).toHaveLength(1);
  });

  it('the points of a decision', () => {
    const [decision, ...others] = sections(
      b('Beschlussvorschlag'),
      p('1. Der Rat beschließt den Bau der Kita.'),
      p('2. Die Finanzierung wird aus dem Haushalt bereitgestellt.'),
      p('3. Die Klimarelevanz wird geprüft.'),
    );
    expect(others).toEqual([]);
    expect(decision?.text.split('\n')).toHaveLength(3);
  });

  it('the entries below "Anlagen"', () => {
    expect(
      brief(
        h(1, 'Begründung'),
        p(long),
        b('Anlagen'),
        p('1. Lageplan'),
        p('2. Klimarelevanzprüfung'),
        p('3. Kostenberechnung'),
      ),
    ).toHaveLength(2);
  });

  it('the title, even in a heading style', () => {
    const proposal = readProposal(
      snapshot([
        h(1, 'Sanierung der Grundschule am Park'),
        h(2, 'Beschlussvorschlag'),
        p('Der Rat beschließt.'),
      ]),
    );
    expect(proposal.title).toBe('Sanierung der Grundschule am Park');
    expect(proposal.sections.map((one) => one.role)).toEqual(['decision']);
  });
});

describe('nesting', () => {
  it('counts the text of sub-sections for the section above them', () => {
    const [climate, mitigation] = sections(
      h(2, 'Klimarelevanz'),
      h(3, 'Klimaschutz'),
      p('Weniger Gas.'),
      h(3, 'Anpassung'),
      p('Mehr Schatten.'),
      h(2, 'Begründung'),
      p(long),
    );
    expect(climate?.text).toBe('Klimaschutz\nWeniger Gas.\nAnpassung\nMehr Schatten.');
    expect(climate?.last).toBe(4);
    expect(mitigation).toMatchObject({ level: 3, text: 'Weniger Gas.' });
  });

  it('takes bold aspects as parts of a bold section', () => {
    const found = sections(
      b('Klimarelevanz'),
      b('Klimaschutz'),
      p('Weniger Gas.'),
      b('Klimafolgenanpassung'),
      p('Schatten.'),
      b('Begründung'),
      p(long),
    );
    expect(found.map((one) => one.level)).toEqual([1, 2, 2, 1]);
    expect(found[0]?.text).toContain('Schatten.');
  });

  it('lets a bold heading act on the level of the recognised ones with styles', () => {
    const found = sections(
      h(2, 'Beschlussvorschlag'),
      p('Der Rat beschließt.'),
      b('Klimarelevanz'),
      p(long),
      h(2, 'Begründung'),
      p(long),
    );
    expect(found.map((one) => one.level)).toEqual([2, 2, 2]);
    expect(found[0]?.text).toBe('Der Rat beschließt.');
  });
});

describe('form tables', () => {
  it('take the cell to the right as text', () => {
    expect(
      brief(
        table(
          [b('Drucksache Nr.:'), '16389-20'],
          [b('Beschlussvorschlag'), 'Der Rat beschließt den Bau.'],
          [b('Finanzielle Auswirkungen'), '☒ ja ☐ nein'],
          [b('Klimarelevanz'), [p(long), p('Mehr.')]],
        ),
      ),
    ).toEqual([
      'decision 1 table: Der Rat beschließt den Bau.',
      'finance 1 table: ☒ ja ☐ nein',
      `climate 1 table: ${long}\nMehr.`,
    ]);
  });

  it('take the row below as text', () => {
    expect(
      brief(
        table(
          [b('Beschlussvorschlag')],
          ['Der Rat beschließt.'],
          [b('Klimarelevanz')],
          [long],
          ['Mehr.'],
        ),
      ),
    ).toEqual(['decision 1 table: Der Rat beschließt.', `climate 1 table: ${long}\nMehr.`]);
  });

  it('take the cell below for labels side by side', () => {
    expect(
      brief(table([b('Finanzielle Auswirkungen'), b('Klimarelevanz')], ['Keine.', long])),
    ).toEqual(['finance 1 table: Keine.', `climate 1 table: ${long}`]);
  });

  it('find lead-ins inside a cell', () => {
    expect(
      brief(
        table([
          [
            p('Beschlussvorschlag:', { bold: true }),
            p('Der Rat beschließt.'),
            p(`Klimarelevanz: ${long}`),
          ],
        ]),
      ),
    ).toEqual(['decision 1 table: Der Rat beschließt.', `climate 1 table: ${long}`]);
  });

  it('are not tables of figures, ratings or dates', () => {
    expect(
      sections(
        h(1, 'Finanzielle Auswirkungen'),
        table(
          [b('Kostenart'), b('2026'), b('2027')],
          ['Folgekosten', '1.000', '2.000'],
          ['Gesamtkosten', '5', '6'],
        ),
        table(['Gesamtkosten', '450.000 €'], ['Folgekosten', '12.000 €']),
        h(1, 'Klimarelevanz'),
        table(
          [b('Bereich'), b('Bewertung'), b('Begründung')],
          ['Klimaschutz', 'positiv', long],
          ['Soziale Gerechtigkeit', 'keine', long],
        ),
        table(['Klimaschutz', long], ['Soziale Gerechtigkeit', long]),
      ).map((one) => one.role),
    ).toEqual(['finance', 'climate']);
  });
});

describe('a comparison of variants', () => {
  it('holds no sections, though its rows are named like some', () => {
    expect(
      sections(
        h(1, 'Begründung'),
        table(
          [b('Aspekt'), b('Variante A'), b('Variante B')],
          ['Klimarelevanz', 'hoch', 'gering'],
          ['Finanzielle Auswirkungen', 'hoch', 'gering'],
        ),
      ).map((one) => one.role),
    ).toEqual(['reasons']);
  });
});

describe('our statement', () => {
  const before = [
    h(1, 'Beschlussvorschlag'),
    p('Der Rat beschließt.'),
    h(1, 'Finanzielle Auswirkungen'),
    p('Keine.'),
  ];
  const statement = [h(1, 'Klimarelevanz'), p(long)];
  const behind = [h(1, 'Begründung'), p('Darum.')];

  it('changes neither sections nor fingerprint', () => {
    const without = readProposal(snapshot([...before, ...behind]));
    const having = readProposal(
      snapshot([...before, ...statement, ...behind], { controls: [control(statementTag, 4, 5)] }),
    );
    const texts = (sections: Section[]): string[] => sections.map((one) => one.text);
    expect(texts(having.sections)).toEqual(texts(without.sections));
    expect(having.sections[1]?.last).toBe(3);
    expect(fingerprintOf(having)).toEqual(fingerprintOf(without));
  });
});

describe('a table that asks for several topics at once', () => {
  const head = ['Bereich', 'Ja', 'Nein', 'Erläuterung'];
  const costs = ['Finanzen', 'X', '', '1,2 Mio. Euro'];

  it('gives every topic of an assessment the cells of its row', () => {
    const found = sections(
      h(1, 'Beschlussvorschlag'),
      p('Der Rat beschließt den Bau.'),
      table(head, ['Klima', 'X', '', long], ['Soziales', '', 'X', 'Niemand ist betroffen.'], costs),
    );
    expect(found.map(({ role, text }) => [role, text])).toEqual([
      ['decision', expect.anything()],
      ['climate', `X\n${long}`],
      ['equity', 'X\nNiemand ist betroffen.'],
    ]);
  });

  it('is a table of data where no column is an answer', () => {
    const days = ['Ausschuss', 'Datum', 'Zeit', 'Ort'];
    const rows = [
      ['Klima', '1.2.2026', '17 Uhr', 'Rathaus'],
      ['Soziales', '2.2.2026', '17 Uhr', 'Rathaus'],
    ];
    expect(brief(h(1, 'Beschlussvorschlag'), p('Ja.'), table(days, ...rows))).toHaveLength(1);
  });
});
