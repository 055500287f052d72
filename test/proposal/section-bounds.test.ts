import { rememberedMarks } from '../../src/proposal/headings/heading-marks';
import { linesOf } from '../../src/proposal/text/line';
import { firstNamedSection, readSections } from '../../src/proposal/sections/sections';
import { b, h, p, snapshot, table, type Part } from './snapshot-builder';

const long = 'Die Maßnahme senkt den Verbrauch des Gebäudes und damit die jährlichen Emissionen.';

function read(parts: Part[], isTitle: (paragraph: number) => boolean = () => false) {
  const lines = linesOf(snapshot(parts));
  return readSections(lines, rememberedMarks(lines), isTitle);
}

/** Each section as its heading, level, first and last paragraph and text. */
function extents(...parts: Part[]) {
  return read(parts).map(
    ({ heading, level, paragraph, last, text }) =>
      `${heading} (${String(level)}) ${String(paragraph)}-${String(last)}: ${text}`,
  );
}

describe('a section', () => {
  it('is told in full', () => {
    expect(read([p(''), h(2, '3. Klimarelevanz'), p(''), p(' Weniger Gas. '), p('')])).toEqual([
      {
        heading: 'Klimarelevanz',
        role: 'climate',
        level: 2,
        marking: 'style',
        paragraph: 1,
        last: 4,
        text: 'Weniger Gas.',
      },
    ]);
  });

  it('reaches to the next heading of its own or a higher level', () => {
    expect(
      extents(
        h(2, 'Begründung'),
        h(4, 'Anlass'),
        p('A.'),
        h(3, 'Ziel'),
        p('B.'),
        h(3, 'Weg'),
        p('C.'),
        h(1, 'Bauablauf'),
        p('D.'),
      ),
    ).toEqual([
      'Begründung (2) 0-6: Anlass\nA.\nZiel\nB.\nWeg\nC.',
      'Anlass (4) 1-2: A.',
      'Ziel (3) 3-4: B.',
      'Weg (3) 5-6: C.',
      'Bauablauf (1) 7-8: D.',
    ]);
  });

  it('starts with what stands behind the colon of its heading', () => {
    expect(extents(b('Klimarelevanz: positiv'), p(' Weniger Gas. '))).toEqual([
      'Klimarelevanz (1) 0-1: positiv\nWeniger Gas.',
    ]);
  });

  it('ends in the paragraph that holds the next heading behind a line break', () => {
    expect(extents(p(`Begründung:\nDarum.\nKlimarelevanz:\n${long}`), p('Mehr.'))).toEqual([
      'Begründung (1) 0-0: Darum.',
      `Klimarelevanz (1) 0-1: ${long}\nMehr.`,
    ]);
  });

  it('has the cell below as its text, though the label beside it stands in between', () => {
    const labels = [b('Finanzielle Auswirkungen'), b('Klimarelevanz')];
    expect(extents(table(labels, ['Keine.', long]), h(1, 'Begründung'), p('Darum.'))).toEqual([
      'Finanzielle Auswirkungen (1) 0-2: Keine.',
      `Klimarelevanz (1) 1-3: ${long}`,
      'Begründung (1) 4-5: Darum.',
    ]);
  });
});

describe('the level of a heading', () => {
  it('is one below a heading that only blank lines have followed', () => {
    expect(extents(b('Begründung'), p(''), b('Weiteres Vorgehen'), p(long))).toEqual([
      `Begründung (1) 0-3: Weiteres Vorgehen\n${long}`,
      `Weiteres Vorgehen (2) 2-3: ${long}`,
    ]);
  });

  it('is that of a heading that text has followed, in its own line or below', () => {
    for (const before of [[b('Begründung: Darum.')], [b('Begründung'), p('Darum.')]])
      expect(read([...before, b('Weiteres Vorgehen'), p(long)]).map((one) => one.level)).toEqual([
        1, 1,
      ]);
  });

  it('is one below where smaller letters say so', () => {
    const levels = (first: number | null, second: number | null) =>
      read([
        b('Begründung', { size: first }),
        p(long),
        b('Weiteres Vorgehen', { size: second }),
        p(long),
      ]).map((one) => one.level);
    expect(levels(14, 11)).toEqual([1, 2]);
    expect(levels(14, 14)).toEqual([1, 1]);
    expect(levels(null, 11)).toEqual([1, 1]);
  });

  it('ends what is open on it: a later part belongs to the section that is open then', () => {
    expect(
      extents(h(1, 'Klimarelevanz'), h(2, 'Anlass'), h(1, 'Begründung'), b('Ziel'), p(long)),
    ).toEqual([
      'Klimarelevanz (1) 0-1: Anlass',
      'Anlass (2) 1-1: ',
      `Begründung (1) 2-4: Ziel\n${long}`,
      `Ziel (2) 3-4: ${long}`,
    ]);
  });
});

describe('what is no longer open', () => {
  const roleLevels = (...parts: Part[]) =>
    read(parts).map((one) => `${one.role} ${String(one.level)}`);

  it('gives no level to a number, and takes no part of an assessment', () => {
    expect(
      roleLevels(h(1, 'Begründung'), h(2, '3. Anlass'), h(1, 'Klimarelevanz'), p('4. Rechtslage:')),
    ).toEqual(['reasons 1', 'reasons 2', 'climate 1', 'legal 1']);
    expect(roleLevels(h(1, 'Klima und Soziales'), h(1, 'Begründung'), b('Klimarelevanz'))).toEqual([
      'combined 1',
      'reasons 1',
      'climate 1',
    ]);
  });

  it('is a heading in a text box from the start', () => {
    expect(
      roleLevels(h(2, 'Begründung', { boxes: ['Klimarelevanz:\nJa.'] }), b('Klimaschutz'), p(long)),
    ).toEqual(['reasons 2', 'climate 3', 'climate 2']);
  });
});

describe('a count of attachments', () => {
  const roles = (...parts: Part[]) => read(parts).map((one) => one.role);

  it('is not their list before a section that names something else', () => {
    expect(roles(h(1, 'Bauablauf'), p(long), b('Anlagen: 3'))).toEqual(['other']);
    expect(roles(h(1, 'Anlagen'), b('Anlagen: 3'))).toEqual(['attachments']);
    expect(roles(h(1, 'Begründung'), p(long), b('Anlagen: 3'))).toEqual(['reasons', 'attachments']);
  });
});

describe('a heading in a text box', () => {
  it('stands one level below the section around it, and ends with the box', () => {
    expect(
      extents(
        h(3, 'Begründung'),
        p('Erstens.', { boxes: ['Klimarelevanz:\nWeniger Gas.', 'Mehr Schatten.'] }),
        p('Zweitens.', { boxes: ['Ein Bild.'] }),
        b('Weiteres Vorgehen'),
        p(long),
      ),
    ).toEqual([
      `Begründung (3) 0-4: Erstens.\nKlimarelevanz:\nWeniger Gas.\nMehr Schatten.\nZweitens.\nEin Bild.\nWeiteres Vorgehen\n${long}`,
      'Klimarelevanz (4) 1-1: Weniger Gas.\nMehr Schatten.',
      `Weiteres Vorgehen (4) 3-4: ${long}`,
    ]);
  });

  it('stands on the first level above all sections, and never deeper than the ninth', () => {
    const box = p('', { boxes: ['Klimarelevanz:\nWeniger Gas.'] });
    expect(extents(box)).toEqual(['Klimarelevanz (1) 0-0: Weniger Gas.']);
    expect(extents(h(9, 'Begründung'), box)[1]).toBe('Klimarelevanz (9) 1-1: Weniger Gas.');
  });

  it('takes reasons as its own in the same box, not in the next one', () => {
    const reasons = `Begründung: ${long}`;
    expect(extents(p('', { boxes: ['Klimarelevanz: ja', reasons] }))).toEqual([
      `Klimarelevanz (1) 0-0: ja\n${reasons}`,
    ]);
    expect(
      extents(p('', { boxes: ['Klimarelevanz: ja'] }), p('', { boxes: [reasons] })),
    ).toHaveLength(2);
    expect(extents(p('Klimarelevanz: ja', { boxes: [reasons] }))).toHaveLength(2);
  });
});

describe('the paragraphs of the title', () => {
  it('head no section and are no text, in a cell or outside', () => {
    const parts = [h(1, 'Begründung'), b('Antrag'), b('Weiteres Vorgehen'), p(long)];
    expect(read(parts, (paragraph) => paragraph === 1).map((one) => one.level)).toEqual([1, 2]);
    const form = table([b('Antrag')], ['Der Rat beschließt.']);
    expect(read([form])).toHaveLength(1);
    expect(read([form], (paragraph) => paragraph === 0)).toEqual([]);
  });

  it('do not fill the section above them', () => {
    const parts = [b('Begründung'), p('Sanierung der Halle'), b('Weiteres Vorgehen'), p(long)];
    expect(read(parts).map((one) => one.level)).toEqual([1, 1]);
    expect(read(parts, (paragraph) => paragraph === 1).map((one) => one.level)).toEqual([1, 2]);
  });
});

describe('the first section that names its role', () => {
  const first = (...parts: Part[]) => {
    const lines = linesOf(snapshot(parts));
    return firstNamedSection(lines, rememberedMarks(lines));
  };

  it('is found behind headings that name none', () => {
    expect(
      first(h(1, 'Neubau der Halle'), p(long), h(2, 'Begründung'), p(long), h(2, 'Anlagen')),
    ).toEqual({ role: 'reasons', paragraph: 2 });
  });

  it('is missing where no heading names one', () => {
    expect(first(h(1, 'Neubau der Halle'), p(long))).toBeNull();
    expect(first()).toBeNull();
  });
});
