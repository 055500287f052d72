import { readFileSync } from 'node:fs';
import { answersFileText, parseAnswersFile } from '../../src/assessment/answers-file';
import { describeMistake } from '../../src/assessment/mistake';
import { toVersion2 } from '../../src/assessment/migrate/to-version-2';
import { decodeStored } from '../../src/statement/store/stored-part';

const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/versions/${name}`, `file://${__dirname}/`), 'utf8');

test('an answers file of version 1 is read with everything that it says', () => {
  const read = parseAnswersFile(fixture('answers-1.json'));
  if (!read.ok) throw new Error(JSON.stringify(read.mistakes));
  expect(read.answers.participation.who).toMatch(/^Three drop-in sessions/);
  expect(read.answers.wording).toEqual({
    'signOff.climateTeam': '2 December 2026',
    'signOff.socialDepartment': '3 December 2026',
  });
  expect(read.answers.signOff.climateTeam.state).toBeNull();
  expect(read.answers.measures[1]?.owner).toBe('Leasehold team');
});

test('a stored part of version 1 is read with everything that it says', () => {
  const decoded = decodeStored(fixture('stored-1.xml'));
  if (decoded.kind !== 'ok') throw new Error(decoded.kind);
  const { answers, written, schema } = decoded.stored;
  expect(schema).toBe(2);
  expect(answers.participation.who).toBe('Die Schulkonferenz wurde am Entwurf beteiligt.');
  expect(answers.wording['signOff.climateTeam']).toBe('16.11.2026');
  expect(written?.['participation']).toBe(answers.participation.who);
});

test('an exported file comes back as the same answers', () => {
  const read = parseAnswersFile(fixture('answers-1.json'));
  if (!read.ok) throw new Error('not read');
  const again = parseAnswersFile(answersFileText(read.answers, 'uk-council', 'long'));
  expect(again).toEqual({ ...read, profile: 'uk-council' });
});

test('a file of a newer version is refused in words, a version that is no number is named', () => {
  const newer = parseAnswersFile('{"schema":3,"somethingNew":{}}');
  if (newer.ok) throw new Error('read');
  expect(newer.mistakes.map((one) => describeMistake(one, 'en'))).toEqual([
    '“schema” names a newer version than this one knows (up to 2). Please use a newer version of the add-in; the file is unchanged.',
  ]);
  expect(parseAnswersFile('{"schema":"two"}')).toMatchObject({
    ok: false,
    mistakes: [{ place: 'schema' }],
  });
});

test('what is not as version 1 had it is named and not lost', () => {
  expect(parseAnswersFile('{"participation":7,"signOff":"x"}')).toMatchObject({ ok: false });
  expect(parseAnswersFile('[]')).toMatchObject({ ok: false });
  expect(parseAnswersFile('null')).toMatchObject({ ok: false });
});

test('a sign-off of version 1 is kept as wording, one that is no text stays for the schema to name', () => {
  const confirmed = { state: 'confirmed' };
  expect(
    toVersion2({
      participation: '',
      wording: { participation: 'p' },
      signOff: { climateTeam: '16.11.', socialDepartment: '', mayor: confirmed },
    }),
  ).toEqual({
    participation: { who: '' },
    wording: { participation: 'p', 'signOff.climateTeam': '16.11.' },
    signOff: { mayor: confirmed },
  });
});

test('without a participation or a sign-off nothing is added', () => {
  expect(toVersion2({ coBenefits: 'x' })).toEqual({ coBenefits: 'x' });
  expect(toVersion2({ signOff: ['x'], wording: 7 })).toEqual({ signOff: ['x'], wording: 7 });
  expect(toVersion2({ signOff: {}, wording: [1] })).toEqual({ signOff: {}, wording: {} });
});
