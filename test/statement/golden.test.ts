import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Assessment } from '../../src/assessment/assessment';
import { profileById } from '../../src/profile/built-in';
import { layoutStatement } from '../../src/statement/layout/layout';
import { plainFormats } from '../../src/statement/style/statement-formats';
import { appointment, dayCare, everything, parkingCharges } from './support/full-answers';
import { statementText } from './support/statement-text';

const german =
  'Die Vorlage regelt ausschließlich die Besetzung eines Gremiums; sie löst keine Bau-, Beschaffungs-, Energie-, Verkehrs- oder Gebührenfolgen aus.';
const english =
  'The report only appoints members to an outside body; it has no consequences for building, buying, energy, traffic or charges.';

const cases: [string, string, 'long' | 'short', () => Assessment][] = [
  ['dortmund-long', 'dortmund', 'long', dayCare],
  ['dortmund-short', 'dortmund', 'short', dayCare],
  ['dortmund-not-relevant', 'dortmund', 'long', () => appointment('appointment', german)],
  ['de-standard-long', 'de-standard', 'long', everything],
  ['de-standard-short', 'de-standard', 'short', everything],
  ['de-standard-not-relevant', 'de-standard', 'short', () => appointment('', german)],
  ['uk-council-long', 'uk-council', 'long', parkingCharges],
  ['uk-council-short', 'uk-council', 'short', parkingCharges],
  ['uk-council-not-relevant', 'uk-council', 'long', () => appointment('appointment', english)],
  ['us-city-long', 'us-city', 'long', parkingCharges],
  ['us-city-short', 'us-city', 'short', parkingCharges],
  ['us-city-not-relevant', 'us-city', 'long', () => appointment('appointment', english)],
];

/** Write them anew with UPDATE_GOLDEN=1, and read every changed line before it is kept. */
test.each(cases)('the statement %s reads as it was reviewed', (name, id, form, answers) => {
  const profile = profileById(id);
  if (!profile) throw new Error(id);
  const text = `${statementText(layoutStatement(answers(), profile, form, plainFormats))}\n`;
  const file = `${__dirname}/golden/${name}.txt`;
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(text);
});
