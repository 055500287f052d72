import { leadSeparators, mayLead } from '../../src/proposal/headings/lead-separator';

/** Where each separator first stands in a text: colon, dash, full stop. */
const places = (text: string) => leadSeparators.map(({ find }) => find(text)?.index ?? null);

describe('what may stand between a heading and its text', () => {
  it.each([
    ['a colon behind a term', 'Klima: ja', [5, null, null]],
    ['a colon at the end', 'Klima:', [5, null, null]],
    ['a wide colon', 'Klima： ja', [5, null, null]],
    ['no colon inside a word or a time', 'Bürger:innen um 18:30 Uhr', [null, null, null]],
    ['a dash in front of a capital', 'Klima – Ja', [null, 5, null]],
    ['a hyphen and a long dash with space around', 'Klima - Ja — Nein', [null, 5, null]],
    ['no dash in front of a small letter', 'Klima – ja', [null, null, null]],
    ['no hyphen inside a word', 'Klima-Ja', [null, null, null]],
    ['a full stop behind five letters', 'Folgen. Ja', [null, null, 6]],
    ['no full stop behind four letters', 'bzgl. Klima', [null, null, null]],
    ['no full stop behind a figure', 'Am 1234567. Ja', [null, null, null]],
    ['no full stop in front of a small letter', 'Folgen. ja', [null, null, null]],
    ['the second full stop', 'Nr. 5 Folgen. Ja', [null, null, 12]],
    ['letters outside of the basic plane', '𐐨𐐨𐐨𐐨𐐨. Ja', [null, null, 10]],
  ])('%s', (_, text, found) => {
    expect(places(text)).toEqual(found);
  });

  it('reaches to the text behind it', () => {
    const lengths = ['Klima:  Ja', 'Klima  –  Ja', 'Folgen.  Ja'].map((text) =>
      leadSeparators.map(({ find }) => find(text)?.length ?? 0),
    );
    expect(lengths).toEqual([
      [2, 0, 0],
      [0, 4, 0],
      [0, 0, 3],
    ]);
  });
});

describe('the cheap refusal of prose', () => {
  const nine = 'eins zwei drei vier fünf sechs sieben acht neun';

  it.each(['Klima: ja', 'Klima – Ja', 'Klima - Ja', 'Klima — Ja', 'Klima. Ja', `${nine} zehn. Ja`])(
    'keeps "%s"',
    (text) => expect(mayLead(text)).toBe(true),
  );

  it('keeps a colon however late it comes, and words behind ornaments', () => {
    expect(mayLead(`${nine} ${nine} ${nine}: ja`)).toBe(true);
    expect(mayLead(`• ☐ – * ${nine} – Ja`)).toBe(true);
  });

  it('refuses what has more than ten words in front of a dash or a full stop', () => {
    expect(mayLead(`${nine} zehn elf. Ja`)).toBe(false);
    expect(mayLead(`${nine} zehn – Ja`)).toBe(false);
    expect(mayLead(`${nine}, um 18:30 Uhr, Bürger:innen-Rat.`)).toBe(false);
  });
});
