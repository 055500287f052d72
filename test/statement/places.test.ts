import { openDocx } from '../../src/docx/port';
import { builtInProfiles } from '../../src/profile/built-in';
import { openProposal } from '../../src/statement/use-cases/open-proposal';
import { placeNeighbours, placesToChoose } from '../../src/statement/plan/places';
import { documentKinds } from '../fixtures/kinds';
import { docx, p, table } from '../fixtures/docx';

async function placesIn(bytes: Uint8Array) {
  const { snapshot, proposal, profile } = await openProposal(openDocx(bytes), builtInProfiles);
  const places = placesToChoose(snapshot, proposal, profile);
  return places.map(({ place }) => {
    const { above, below } = placeNeighbours(snapshot, place);
    return [place.kind, above?.slice(0, 12) ?? null, below?.slice(0, 12) ?? null];
  });
}

test('the automatic place comes first, then one behind every section that has text of its own', async () => {
  expect(await placesIn(documentKinds['typed numbers of two levels']!.bytes)).toEqual([
    ['before', 'Die Kosten b', '4. Anlagen'],
    ['before', 'Der Rat besc', '2. Begründun'],
    ['before', 'Es werden ke', '3.2 Finanzie'],
    ['after', 'Lageplan vom', null],
    ['cursor', null, null],
    ['end', 'Lageplan vom', null],
  ]);
});

test('a place beside a cell is one beside the whole table', async () => {
  const body =
    p('Davor') +
    table([
      [p('a'), p('b')],
      [p('c'), p('d')],
    ]) +
    p('Danach');
  const snapshot = await openDocx(docx({ body })).read();
  for (const paragraph of [1, 2, 3, 4]) {
    const after = placeNeighbours(snapshot, { kind: 'after', paragraph });
    expect(after).toEqual({ above: 'd', below: 'Danach' });
    const before = placeNeighbours(snapshot, { kind: 'before', paragraph });
    expect(before).toEqual({ above: 'Davor', below: 'a' });
  }
});

test('a document without text has a place all the same', async () => {
  expect(await placesIn(documentKinds['nothing in it']!.bytes)).toEqual([
    ['before', null, null],
    ['cursor', null, null],
    ['end', null, null],
  ]);
});

describe('the automatic place', () => {
  const heading = (text: string) => p(text, '<w:pStyle w:val="berschrift1"/>');
  const first = async (...blocks: string[]) => (await placesIn(docx({ body: blocks.join('') })))[0];
  const costs = 'Die Kosten sind gedeckt.';

  test('is before the signatures that close a paper', async () => {
    const paper = [heading('Finanzielle Auswirkungen'), p(costs)];
    const signed = [p('Musterstadt, den 3. Mai'), p('Stadträtin für Bauen')];
    expect(await first(...paper, ...signed)).toEqual(['after', 'Die Kosten s', 'Musterstadt,']);
    expect(await first(...paper, p('Stadträtin für Bauen'))).toEqual([
      'after',
      'Stadträtin f',
      null,
    ]);
    expect(await first(...paper, p('gez. Amtsleitung'))).toEqual([
      'after',
      'Die Kosten s',
      'gez. Amtslei',
    ]);
    expect(await first(...paper, p(''), p('Im Auftrag'), p(''))).toEqual([
      'after',
      'Die Kosten s',
      'Im Auftrag',
    ]);
    expect(
      await first(
        ...paper,
        p(
          'Im Auftrag des Rates wird gebaut und zwar so, wie es in der Anlage zu dieser Vorlage ausführlich und mit Plänen beschrieben ist.',
        ),
      ),
    ).toEqual(['after', 'Im Auftrag d', null]);
  });

  test('is before a decision that closes the paper, and before the reasons where they do', async () => {
    const decision = [heading('Beschlussvorschlag'), p('Der Rat beschließt den Bau.')];
    const reasons = [heading('Sachverhalt'), p('Die Halle ist undicht.')];
    expect(await first(...reasons, ...decision)).toEqual([
      'before',
      'Die Halle is',
      'Beschlussvor',
    ]);
    expect(await first(...decision, ...reasons)).toEqual(['before', 'Der Rat besc', 'Sachverhalt']);
  });

  test('is below all tables of one form', async () => {
    const row = table([[p('Finanzielle Auswirkungen'), p('x nein'), p('ja')]]);
    const amounts = table([[p('Einmalig'), p('Jährlich')]]);
    const staff = table([[p('Personelle Auswirkungen'), p('keine')]]);
    const decision = [heading('Beschlussvorschlag'), p('Der Rat beschließt den Bau.')];
    expect(await first(...decision, row, p(''), amounts, p('Schluss'))).toEqual([
      'after',
      'Jährlich',
      'Schluss',
    ]);
    expect(await first(...decision, row, p('Dazu:'), amounts)).toEqual(['after', 'ja', 'Dazu:']);
    expect(await first(...decision, row, p(''), staff)).toEqual(['after', 'ja', 'Personelle A']);
  });

  test('is behind a hand-written section with its table, and behind the one on the other half', async () => {
    const form = table([
      [p('Wirkung auf Klimaschutz und Klimaanpassung')],
      [p('Klimaschutz'), p('☒ positiv')],
      [p('Alternativen'), p('siehe Begründung')],
    ]);
    const social = [heading('Soziale Auswirkungen'), p('Familien gewinnen Plätze.')];
    const paper = [heading('Klimacheck'), form, ...social, heading('Anlagen'), p('Lageplan')];
    expect(await first(...paper)).toEqual(['before', 'Familien gew', 'Anlagen']);
  });
});
