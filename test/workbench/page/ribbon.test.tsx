import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRibbon } from '../../../src/workbench/page/add-in/ribbon';

const manifest = readFileSync(join(__dirname, '../../../manifest.xml'), 'utf8');

test('the ribbon is the one of the manifest, in the language of Word', () => {
  const german = readRibbon(manifest, 'de-DE');
  expect(german?.group).toBe('Klima und Soziales');
  expect(german?.buttons.map(({ label }) => label)).toEqual([
    'Bewerten',
    'Muster einfügen',
    'Prüfen',
  ]);
  expect(readRibbon(manifest, 'en-US')?.buttons.map(({ label }) => label)).toEqual([
    'Assess',
    'Insert template',
    'Check',
  ]);
});

test('buttons open pages of this site or run a command, with an icon of this site', () => {
  const buttons = readRibbon(manifest, 'de-DE')?.buttons ?? [];
  expect(buttons.map(({ action }) => action)).toEqual([
    { kind: 'pane', page: '/taskpane.html#assess' },
    { kind: 'command', name: 'insertTemplate' },
    { kind: 'pane', page: '/taskpane.html#check' },
  ]);
  expect(buttons[0]?.icon).toBe('assets/assess-32.png');
  expect(buttons.every(({ description }) => description.length > 20)).toBe(true);
});

test('a manifest without a ribbon group gives none', () => {
  expect(readRibbon('<OfficeApp/>', 'de-DE')).toBeNull();
});
