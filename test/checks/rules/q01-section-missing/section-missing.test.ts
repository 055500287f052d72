import { checkBasics as checkProposal, rulesOf } from '../../support/check-basics';
import { bare, complete, snapshotOf } from '../../support/snapshot-of';

describe('Q01: a half', () => {
  test('names the half that is missing', () => {
    const text = 'Die Einsparung von 40 t CO2e im Jahr ist positiv.';
    const { status, climate, equity, findings } = checkProposal(
      snapshotOf([...bare, '# Klimarelevanz', text]),
    );
    expect({ status, climate, equity }).toEqual({
      status: 'incomplete',
      climate: 'present',
      equity: 'missing',
    });
    expect(findings).toMatchObject([{ rule: 'Q01', half: 'equity' }]);
  });

  test('a heading over sub-headings that have text is not empty', () => {
    const lines = [
      '# Klimarelevanz',
      '## Klimaschutz',
      'Die Wärmepumpe senkt den Verbrauch um 128.000 kWh Erdgas im Jahr.',
      '## Klimafolgenanpassung',
      'Der entsiegelte Hof verbessert den Rückhalt von Regenwasser.',
    ];
    expect(rulesOf([...bare, ...lines])).toEqual(['Q01']);
  });

  test('a heading for both halves over a sub-heading for one covers only that one', () => {
    const lines = [
      '# Klima und Soziales',
      '## Klimaschutz',
      'Der Verbrauch sinkt um 128.000 kWh Erdgas.',
    ];
    const { climate, equity } = checkProposal(snapshotOf([...bare, ...lines]));
    expect({ climate, equity }).toEqual({ climate: 'present', equity: 'missing' });
  });

  test('a statement whose equity row was deleted lacks that half', () => {
    const climateOnly = Object.fromEntries(
      Object.entries(complete).filter(([path]) => !path.startsWith('equity')),
    );
    const { equity, findings } = checkProposal(snapshotOf(bare, climateOnly));
    expect(equity).toBe('missing');
    expect(findings).toMatchObject([{ rule: 'Q01', half: 'equity' }]);
  });

  test('a statement that is deleted under tracked changes does not count', () => {
    const snapshot = snapshotOf(bare, complete);
    for (const control of snapshot.controls) control.deleted = true;
    expect(checkProposal(snapshot).status).toBe('missing');
  });
});
