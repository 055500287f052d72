import { decisionFormula } from '../../src/proposal/sections/decision-formula';
import { fingerprintOf } from '../../src/proposal/fingerprint';
import { readProposal } from '../../src/proposal/read-proposal';
import { b, h, p, snapshot, table, type Part } from './snapshot-builder';

function decision(...parts: Part[]) {
  const proposal = readProposal(snapshot(parts));
  const sections = proposal.sections.filter((one) => one.role === 'decision');
  return {
    sections,
    texts: sections.map((one) => one.text),
    digest: fingerprintOf(proposal).decision,
  };
}

const reasons = 'Das Dach ist undicht und die Heizung am Ende ihrer Lebensdauer angekommen.';

describe('a decision without a heading', () => {
  it.each([
    'Der Rat der Stadt Musterhausen beschließt die Sanierung der Halle.',
    'Der Gemeinderat möge beschließen, die Halle zu sanieren.',
    'Der Gemeinderat beantragt dem Einwohnerrat, dem Kredit zuzustimmen.',
    'Der Ausschuss für Umwelt und Verkehr empfiehlt dem Rat, die Halle zu sanieren.',
    'Die Stadtverordnetenversammlung nimmt den Bericht zur Kenntnis.',
    'Es wird beantragt, die Halle zu sanieren.',
    'Dem Einwohnerrat wird beantragt, den Kredit für den Bau einer neuen Halle in der Nordstadt zu bewilligen.',
    'NOW, THEREFORE, the Board directs: The hall is closed on Sundays.',
    'It is recommended that Cabinet approves the works.',
    'That Council approve the works as outlined in the report.',
    'NOW, THEREFORE, BE IT RESOLVED by the City Council that the contract is approved.',
    'THEREFORE BE IT RESOLVED THAT the works proceed.',
    'Staff recommends that the Board award the contract.',
    'Members are asked to note the report.',
    'I move that the works proceed.',
    'RESOLVED, that the works are approved.',
    'The City of Oakfield Council hereby ordains as follows:',
  ])('starts with a formula: %s', (line) => {
    const { sections, digest } = decision(
      b('Sanierung der Halle'),
      p(line),
      h(1, 'Background'),
      p(reasons),
    );
    expect(sections).toMatchObject([{ paragraph: 1, last: 1, text: line }]);
    expect(digest).not.toBeNull();
  });

  it('holds the points that follow, up to the next heading', () => {
    const { texts } = decision(
      b('Sanierung der Halle'),
      p('Der Rat beschließt die folgenden Punkte'),
      p('1. Die Halle wird saniert.'),
      p('Die Mittel werden bereitgestellt.', { listed: true }),
      p('Danach folgt die Begründung in freiem Text.'),
      h(1, 'Begründung'),
      p(reasons),
    );
    expect(texts).toEqual([
      'Der Rat beschließt die folgenden Punkte\n1. Die Halle wird saniert.\nDie Mittel werden bereitgestellt.',
    ]);
  });

  it('holds every clause of an American resolution', () => {
    const { texts } = decision(
      b('A RESOLUTION APPROVING THE CONTRACT'),
      p('WHEREAS, the roof leaks; and'),
      p('BE IT RESOLVED that the contract is approved.'),
      p('BE IT FURTHER RESOLVED that the mayor may sign.'),
      p('Passed this third day of May.'),
    );
    expect(texts).toEqual([
      'BE IT RESOLVED that the contract is approved.\nBE IT FURTHER RESOLVED that the mayor may sign.',
    ]);
  });

  it('is found in a cell', () => {
    const { sections } = decision(
      table(['Betreff', 'Sanierung der Halle'], ['Der Kreistag beschließt den Bau der Halle.', '']),
      p(''),
    );
    expect(sections).toMatchObject([{ text: 'Der Kreistag beschließt den Bau der Halle.' }]);
  });

  it.each([
    'Der Rat beschließt regelmäßig über Sanierungen.',
    'Der Rat hat am 3. Mai beschlossen, die Halle zu prüfen.',
    'Die Halle beschließt das Ensemble nach Norden.',
    'The Council owns twelve halls.',
    'It is expected that costs rise.',
    'We move house often.',
    'That council was abolished in 1974.',
    'The Committee noted that the roof leaks.',
  ])('is not made of what tells of one: %s', (line) => {
    expect(decisionFormula(line)).toBeNull();
  });

  it('is not looked for in reasons that tell of it, in attachments, or beside a heading', () => {
    const plain = p('Der Rat beschließt die Sanierung der Halle.');
    expect(decision(h(1, 'Begründung'), plain).texts).toEqual([]);
    expect(decision(h(1, 'Anlagen'), plain).texts).toEqual([]);
    expect(decision(plain, h(1, 'Beschlussvorschlag'), p('Die Halle wird saniert.')).texts).toEqual(
      ['Die Halle wird saniert.'],
    );
  });
});

test('the kind of document above the title is no section, the same word below it is the decision', () => {
  const { sections } = decision(
    p('Antrag'),
    p('Betreff: Sanierung der Halle'),
    p('Antrag', { bold: true }),
    p('Dem Kredit wird zugestimmt.'),
    b('Erwägungen'),
    p(reasons),
  );
  expect(sections).toMatchObject([{ paragraph: 2, text: 'Dem Kredit wird zugestimmt.' }]);
});

test('long hostile paragraphs are read', () => {
  for (const word of ['der rat ', 'the council ', 'that ', 'now therefore ', 'klima- und '])
    expect(() =>
      readProposal(snapshot(Array.from({ length: 300 }, () => p(word.repeat(2000))))),
    ).not.toThrow();
});
