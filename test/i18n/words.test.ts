import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** The German words of the screens, the checks and the reports, and the pages that tell of them. */
const texts = [
  ...readdirSync(join(root, 'src/i18n/de'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join('src/i18n/de', name)),
  'docs/clerks.md',
  'docs/batch.md',
  'README.md',
].map((name) => [name, readFileSync(join(root, name), 'utf8')] as const);

/** What is done with a whole assessment and never with a step of the scale (decision 0005). */
const ofTheWhole =
  /Bewertungsdaten|Bewertung (?:überprüfen|fortsetzen|beginnen|in der Datei)|(?:Angaben zur|Datum der|seit der|nach der|Gesamte) Bewertung|[Dd]ie Bewertung (?:ausgefüllt|geschrieben|gesehen|zurückgegeben|geändert|dort vor|erneut vor|vor\b|gilt für)|öffnen Sie die Bewertung|ohne Bewertung|keine Bewertung zu/;

test('an assessment is called Einschätzung and a step of the scale Bewertung', () => {
  expect(texts.length).toBeGreaterThan(20);
  const mixed = texts.flatMap(([name, text]) =>
    text
      .split('\n')
      .filter((line) => ofTheWhole.test(line))
      .map((line) => `${name}: ${line.trim()}`),
  );
  expect(mixed).toEqual([]);
});
