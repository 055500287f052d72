import type { Assessment } from '../../src/assessment/assessment';
import { checkProposal, checkWithoutWords } from '../../src/checks/check';
import { findingKey, type UnwordedFinding } from '../../src/checks/finding';
import { profileFor } from '../../src/profile/built-in';
import type { Profile } from '../../src/profile/profile';
import { documentOf } from './support/rule-examples';

/** What a check makes of its findings: the city's own severities, what was accepted, and the status of the whole. */
const standard = profileFor('de');
const lines = ['# Beschlussvorschlag', 'Der Rat besetzt einen Sitz im Beirat.'];
const fields = {
  'mitigation.rating': 'keine oder geringe (0)',
  'mitigation.reason': 'siehe oben',
  'adaptation.rating': 'keine oder geringe (0)',
  'adaptation.reason': 'Es wird nichts gebaut und nichts gekauft, nur ein Sitz wird besetzt.',
  'equity.rating': 'keine oder geringe (0)',
  'equity.reason': 'Es wird nichts gebaut und nichts gekauft, nur ein Sitz wird besetzt.',
};
const documentWith = (answers: Partial<Assessment> = {}, written: string[] = lines) =>
  documentOf({ title: '', language: 'de', lines: written, fields, answers, finds: [] });
const weighed = (checks: Profile['checks']) => {
  const { status, findings } = checkProposal(documentWith(), { ...standard, checks });
  const kept = findings.filter(({ rule }) => rule === 'Q10');
  return { status, found: kept.map(({ severity }) => severity) };
};

describe('a city', () => {
  test('has the severity of the rule where it says nothing', () => {
    expect(weighed({})).toEqual({ status: 'incomplete', found: ['error'] });
    expect(weighed({ Q11: 'off' })).toEqual({ status: 'incomplete', found: ['error'] });
  });

  test('may weigh a rule otherwise, and the status follows', () => {
    expect(weighed({ Q10: 'hint' })).toEqual({ status: 'complete', found: ['hint'] });
  });

  test('may leave a rule out', () => {
    expect(weighed({ Q10: 'off' })).toEqual({ status: 'complete', found: [] });
  });
});

describe('the status', () => {
  const section = (heading: string) => [
    '# Beschluss',
    'Es wird gebaut.',
    heading,
    'Es ist negativ.',
  ];
  const statusOf = (written: string[]) =>
    checkProposal(documentOf({ title: '', language: 'de', lines: written, finds: [] })).status;

  test('is missing only where both halves are', () => {
    expect(statusOf(section('# Anlagen'))).toBe('missing');
    expect(statusOf(section('# Klimarelevanz'))).toBe('incomplete');
    expect(statusOf(section('# Soziale Auswirkungen'))).toBe('incomplete');
  });
});

describe('an accepted finding', () => {
  const key = 'Q10:evasive:Klimaschutz: Begründung';
  const withReason = (accepted: Record<string, string>) =>
    checkProposal(documentWith({ accepted }));

  test('keeps its place and names the reason, and no longer counts', () => {
    const { status, findings } = withReason({ [key]: 'So besprochen.' });
    expect(status).toBe('complete');
    expect(findings.filter(({ rule }) => rule === 'Q10').map(({ accepted }) => accepted)).toEqual([
      'So besprochen.',
    ]);
  });

  test('is open under any other key', () => {
    const { status, findings } = withReason({ 'Q10:evasive:Soziales': 'So besprochen.' });
    expect(status).toBe('incomplete');
    expect(findings.map(({ accepted }) => accepted)).toEqual(findings.map(() => null));
  });

  const finding = (more: Partial<UnwordedFinding>) =>
    ({ rule: 'Q26', kind: 'measure-open', about: 'Maßnahme', ...more }) as UnwordedFinding;

  test('is remembered by its field, else by what it stands under, in 160 characters', () => {
    expect(findingKey(finding({}))).toBe('Q26:measure-open:Maßnahme');
    expect(findingKey(finding({ path: 'measures.m1.owner' }))).toBe(
      'Q26:measure-open:measures.m1.owner',
    );
    const long = findingKey(finding({ about: 'x'.repeat(400) }));
    expect(long).toBe(`Q26:measure-open:${'x'.repeat(160 - 'Q26:measure-open:'.length)}`);
  });
});

test('what is checked without words is the same, with the language and what was looked at', () => {
  const document = documentWith();
  const { language, subject, ...without } = checkWithoutWords(document);
  expect(language).toBe('de');
  expect(subject.proposal.sections.map(({ role }) => role)).toEqual(['decision']);
  expect(checkProposal(document)).toMatchObject(without);
  expect(without.findings.filter((one) => 'message' in one)).toEqual([]);
});
