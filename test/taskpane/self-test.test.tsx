import './support/page-globals';
import { screen, within } from '@testing-library/react';
import { blankDocument } from '../../src/cli/commands/blank-document';
import type { DocumentPort } from '../../src/document/port';
import { DocumentError } from '../../src/document/errors';
import { openDocx } from '../../src/docx/port';
import { selfTestMessagesFor } from '../../src/i18n/self-test-messages';
import { click } from './support/assess';
import { readProbeFile } from '../probe/probe-file';
import { sampleDocument, showPane } from './support/show-pane';

const words = selfTestMessagesFor('de');
const blank = () => openDocx(blankDocument('de', ''));
/** A Word that stores nothing and does not say so. */
const forgetful: Partial<DocumentPort> = { store: () => Promise.resolve() };

/** Shows the page, begins the test and waits for its end. */
async function run(document = blank(), faults: Partial<DocumentPort> = {}) {
  const pane = await showPane('self-test', document, faults);
  await screen.findByRole('button', { name: words.begin });
  await click(screen.getByRole('button', { name: words.begin }));
  const { value: report } = await screen.findByRole<HTMLTextAreaElement>('textbox');
  return { ...pane, report };
}

test('every step succeeds on an empty document, which is then as it was', async () => {
  const document = blank();
  const before = await document.read();
  const { report } = await run(document);
  expect(report.match(/ passed /g)).toHaveLength(8);
  expect(report).toContain('Platform: PC');
  expect(report).toContain('WordApi 1.3');
  screen.getByText(words.passed);
  expect(await document.read()).toEqual(before);
});

test('a step that fails is named, the rest is left out, and the document is cleaned', async () => {
  const document = blank();
  const apply: DocumentPort['apply'] = (plan) =>
    plan.kind === 'update'
      ? Promise.reject(new DocumentError('host', 'GeneralException'))
      : document.apply(plan);
  const { report } = await run(document, { apply });
  expect(report).toMatch(/update +failed .*host: GeneralException/);
  expect(report.match(/ skipped /g)).toHaveLength(4);
  expect(report).toMatch(/clean +passed/);
  screen.getByText(words.failed(1));
  const { controls, stored } = await document.read();
  expect([controls, stored]).toEqual([[], []]);
});

test('a write that silently does nothing is noticed', async () => {
  const { report } = await run(blank(), forgetful);
  expect(report).toMatch(/insert +failed/);
});

test('a document that holds anything is not written to', async () => {
  await showPane('self-test', sampleDocument());
  await screen.findByText(words.scratchOnly);
  expect(screen.getByRole('button', { name: words.begin }).getAttribute('aria-disabled')).toBe(
    'true',
  );
});

test('the overview does not lead there from a proposal', async () => {
  await showPane('overview', sampleDocument());
  expect(screen.queryByRole('button', { name: 'Selbsttest' })).toBeNull();
});

test('what Word answered to the probe is shown where it is not as assumed, and can be saved', async () => {
  const answers = [
    { name: 'as-assumed', expected: { left: 1 }, answered: { left: 1 }, milliseconds: 3 },
    { name: 'refused', expected: 1, answered: 'refused: NotAllowed', milliseconds: 4 },
    { name: 'otherwise', expected: {}, answered: { listed: 0, same: false }, milliseconds: 5 },
  ];
  const asked: string[] = [];
  await showPane('self-test', blank(), {}, 'de', (text, report) => {
    asked.push(text);
    answers.forEach(report);
    return Promise.resolve(answers);
  });
  await click(await screen.findByRole('button', { name: words.probe.begin }));
  await screen.findByText(words.probe.otherwise(2, 3));
  const table = within(screen.getByRole('table'));
  table.getByText('refused: NotAllowed');
  table.getByText('listed: 0, same: false');
  expect(table.queryByText('as-assumed')).toBeNull();
  const saved = screen.getByRole<HTMLTextAreaElement>('textbox', { name: words.probe.text });
  expect(readProbeFile(saved.value)).toMatchObject({ word: { platform: 'PC' }, results: answers });
  expect(asked).toEqual(['']);
});

test('the probe is not asked of a document that holds anything', async () => {
  let asked = 0;
  const { session, store } = await showPane('self-test', sampleDocument(), {}, 'de', () => {
    asked += 1;
    return Promise.resolve([]);
  });
  const button = await screen.findByRole('button', { name: words.probe.begin });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  await session.probe(() => undefined);
  expect(asked).toBe(0);
  expect(store.get().failure).not.toBeNull();
});
