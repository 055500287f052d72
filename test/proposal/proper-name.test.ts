import { bodyNames, isPlaceName } from '../../src/proposal/evidence/proper-name';
import { plainWord } from '../../src/proposal/evidence/word-matcher';

/** The words of a text as its sentences are taken apart: signs are words without letters. */
function taken(text: string): { raw: string[]; words: string[] } {
  const raw = text.split(' ');
  return { raw, words: raw.map((word) => plainWord(word)) };
}

/** Those words of a text that belong to the name of a body. */
function named(text: string): string {
  const { raw, words } = taken(text);
  const found = bodyNames(raw, words);
  return raw.filter((_, at) => found.has(at)).join(' ');
}

const many = (count: number, word: string): string =>
  Array.from({ length: count }, () => word).join(' ');

describe('the name of a body', () => {
  it.each<[string, string]>([
    ['Der Umweltausschuss berät den Neubau', 'Umweltausschuss'],
    ['Das Ehrenamt im Umweltamt', 'Umweltamt'],
    // The parts in front, with their hyphens
    ['Der Bau- , Verkehrs- und Umweltausschuss tagt', 'Bau- Verkehrs- Umweltausschuss'],
    ['Bau- im Verkehrs- und Umweltausschuss', 'Verkehrs- Umweltausschuss'],
    ['Verkehrsausschuss', 'Verkehrsausschuss'],
    // The remit behind
    ['Ausschuss für Bauen , Verkehr und Grün berät Neubau', 'Ausschuss Bauen Verkehr Grün'],
    ['Ausschuss für Bauen ; Verkehr', 'Ausschuss Bauen'],
    ['Dezernat für Umwelt', 'Umwelt'],
    ['Dezernat plant Umwelt', ''],
    ['Dezernat', ''],
    ['Cabinet Member for Housing and the Climate agreed', 'Housing Climate'],
    ['Member of Housing', 'Housing'],
    ['Housing Member', ''],
    // The company that an organ belongs to
    ['Im Aufsichtsrat der Stadtwerke Wohnungsbau tagt Verkehr', 'Stadtwerke Wohnungsbau'],
    ['Wohnungsbau im Aufsichtsrat', ''],
    // What stands in front of "Committee"
    ['the Transport and Highways Panel meets', 'Transport Highways'],
    ['In the Transport Panel', 'Transport'],
    ['Energy in the Transport Panel', 'Transport'],
    ['Energy use , Housing , Parks and Recreation Board', 'Housing Parks Recreation'],
    ['their transport panel', ''],
    ['Their Transport panel', ''],
    ['eTransport Panel', ''],
    ['Panel Housing', ''],
  ])('%s: %s', (text, expected) => {
    expect(named(text)).toBe(expected);
  });

  it('is at most twelve words long', () => {
    expect(named(`${many(11, 'Bau-')} Bauausschuss`)).toBe(`${many(11, 'Bau-')} Bauausschuss`);
    expect(named(`${many(12, 'Bau-')} Bauausschuss`)).toBe(`${many(11, 'Bau-')} Bauausschuss`);
    expect(named(`Member for ${many(13, 'Housing')}`)).toBe(many(12, 'Housing'));
    expect(named(`${many(13, 'Housing')} Board`)).toBe(many(12, 'Housing'));
  });
});

test.each([
  ['Elm Park', true],
  ['Mill Lane', true],
  ['Botanic Gardens', true],
  ['Central Park', true],
  ['Park', false],
  ['elm Park', false],
  ['eElm Park', false],
  ['Elm park', false],
  ['Elm Parks', false],
  ['Elm Parkway', false],
  ['Car Park', false],
  ['The Park', false],
  ['New Road', false],
])('whether "%s" is the name of a place: %s', (text, isName) => {
  const { raw, words } = taken(text);
  expect(isPlaceName(raw, words, raw.length - 1)).toBe(isName);
});
