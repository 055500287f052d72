import { messagesFor } from '../src/i18n/messages';
import { shapeDifferences, sources, structureMistakes } from './support/source-structure';

test('imports point downward, packages stay in their folders, files are short', () => {
  const all = sources();
  expect(all.length).toBeGreaterThan(20);
  expect(all.flatMap(structureMistakes)).toEqual([]);
});

test('every sentence is there in German and in English, with the same arguments', () => {
  expect(shapeDifferences(messagesFor('de'), messagesFor('en'))).toEqual([]);
});

test.each<[string, string, string, string]>([
  ['an import upward', 'src/document/a.ts', "import '../word/port';", 'not below it'],
  ['an import sideways', 'src/cli/a.ts', "import '../taskpane/b';", 'not below it'],
  ['a nested one', 'src/docx/read/a.ts', "export * from '../../word/b';", 'not below it'],
  ['a type from above', 'src/document/a.ts', "type A = import('../docx/b').B;", 'not below it'],
  ['a late import', 'src/document/a.ts', "void import('../cli/b');", 'not below it'],
  ['Fluent outside ui', 'src/taskpane/a.tsx', "import '@fluentui/react/lib/Button';", 'belongs'],
  ['zip outside docx', 'src/cli/a.ts', "import { unzip } from 'fflate';", 'belongs to docx'],
  ['XML outside docx', 'src/statement/a.ts', "import * as s from 'saxes';", 'belongs to docx'],
  ['Node in a pure folder', 'src/checks/a.ts', "import 'node:fs';", 'belongs to cli'],
  ['an unknown package', 'src/cli/a.ts', "import 'left-pad';", 'does not name'],
  ['an unknown folder', 'src/helpers/a.ts', '', 'does not name'],
  ['Word outside word', 'src/taskpane/a.ts', 'void Word.run(() => 1);', 'mentions Word'],
  ['a type of office.js', 'src/commands/a.ts', 'let a: Office.AsyncResult<1>;', 'mentions Office'],
  ['a long file', 'src/document/a.ts', '\n'.repeat(301), 'has 301 lines'],
])('the check finds %s', (_, path, text, sentence) => {
  expect(structureMistakes({ path, text }).join('\n')).toContain(sentence);
});

test('the check accepts what is allowed', () => {
  const allowed: [string, string][] = [
    ['src/word/a.ts', "import '../docx/b'; void Word.run(() => 1);"],
    ['src/taskpane/ui/a.tsx', "import '@fluentui/react/lib/Button'; import './b';"],
    ['src/taskpane/a.ts', "import '../word/port'; const a = { Word: 1 }.Word;"],
    ['src/docx/read/a.ts', "import { unzip } from 'fflate'; import '../../document/b';"],
  ];
  expect(allowed.flatMap(([path, text]) => structureMistakes({ path, text }))).toEqual([]);
});

test('the comparison of languages finds what differs', () => {
  const german = { a: 'Ja', b: (n: number) => `${n}`, c: ['x'], d: { e: 'tief' } };
  expect(shapeDifferences(german, { a: '', b: () => '', c: [], d: {} })).toEqual([
    'a: empty',
    'b: other arguments',
    'c.0: string and undefined',
    'd.e: string and undefined',
  ]);
});
