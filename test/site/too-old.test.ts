import { readFileSync } from 'node:fs';
import { Linter } from 'eslint';
import { JSDOM } from 'jsdom';
import { messagesFor } from '../../src/i18n/messages';

const script = readFileSync('src/site/too-old.js', 'utf8');
const pane = readFileSync('src/taskpane/app/taskpane.html', 'utf8');

/** What a parser that knows nothing newer than ES5 says. */
function errorsInES5(code: string): string[] {
  const es5 = { languageOptions: { ecmaVersion: 5, sourceType: 'script' } } as const;
  return new Linter().verify(code, [es5]).map(({ message }) => message);
}

/** The page in an engine, after the script has run; `older` takes from it what came later. */
function shownIn(html: string, older = ''): string[] {
  const { window } = new JSDOM(html.replace(/<%[^]*?%>/g, ''), { runScripts: 'outside-only' });
  window.eval(older);
  window.eval(script);
  const isShown = (id: string) => {
    const element = window.document.getElementById(id);
    return element && !element.hidden && element.style.display !== 'none';
  };
  return ['starting', 'too-old'].filter(isShown);
}

test('the script is read by an engine that knows ES5 only', () => {
  expect(errorsInES5(script)).toEqual([]);
  expect(errorsInES5('const a = () => 1;')).not.toEqual([]);
});

test('a present engine goes on starting', () => {
  expect(shownIn(pane)).toEqual(['starting']);
});

test.each([
  ['Object.hasOwn', 'Reflect.deleteProperty(Object, "hasOwn")'],
  ['Array.prototype.at', 'Reflect.deleteProperty(Array.prototype, "at")'],
])('an engine without %s is told of at once', (_, older) => {
  expect(shownIn(pane, older)).toEqual(['too-old']);
  const batch = readFileSync('src/batch/batch.html', 'utf8');
  expect(shownIn(batch, older)).toEqual(['too-old']);
});

test('pages, pane and docs name the same versions of Word and the same end', () => {
  const german = [pane, messagesFor('de').pane.obstacles['too-old']];
  const english = [pane, messagesFor('en').pane.obstacles['too-old']];
  const docs = readFileSync('docs/installing.md', 'utf8');
  for (const text of [...german, ...english, docs].map((one) => one.replace(/\s+/g, ' '))) {
    expect(text).toContain('LTSC 2024');
    expect(text).not.toContain('LTSC 2019');
  }
  for (const text of german) expect(text).toContain('bis 9. Oktober 2029');
  for (const text of [...english, docs]) expect(text).toContain('until 9 October 2029');
});
