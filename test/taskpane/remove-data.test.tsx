import './support/page-globals';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { openDocx } from '../../src/docx/port';
import { withPart } from '../../src/taskpane/edit/change';
import { isUnsaved } from '../../src/taskpane/app/state';
import { withSettings } from '../fixtures/changed-parts';
import { sampleDocument, showPane } from './support/show-pane';

const name = 'Daten der Einschätzung entfernen …';

/** A pane over a proposal with a statement in it. */
async function withStatement() {
  const pane = await showPane('overview');
  const { store, session } = pane;
  const answers = withPart(store.get().form!.answers, 'mitigation', {
    rating: 1,
    reason: 'Weniger Gas.',
  });
  await act(async () => {
    store.dispatch({ type: 'answered', answers: { ...answers, coBenefits: 'Weniger Lärm.' } });
    await session.insert();
    await session.go('overview');
  });
  return pane;
}

test('what is stored goes after a question, the statement stays, and nothing is stored again', async () => {
  const { store, session, document } = await withStatement();
  const before = await document.read();
  await act(() => fireEvent.click(screen.getByRole('button', { name })));
  const dialog = await screen.findByRole('alertdialog');
  expect(dialog.textContent).toMatch(/gespeicherten Antworten.*Abschnitt im Text bleibt/s);
  await act(() => fireEvent.click(within(dialog).getByRole('button', { name: 'Abbrechen' })));
  expect((await document.read()).stored).toHaveLength(1);

  await act(() => fireEvent.click(screen.getByRole('button', { name })));
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Entfernen' }));
    await session.refresh();
  });
  expect(await document.read()).toEqual({ ...before, stored: [] });
  expect(new TextDecoder('latin1').decode(document.save())).not.toContain('customXml/item');
  expect(screen.getByText(/Abschnitt im Text blieb, wie er ist/)).toBeTruthy();
  expect(screen.queryByRole('button', { name })).toBeNull();
  expect(store.get().opened?.reading.state).toBe('statement-only');
  expect(store.get().form?.answers.mitigation).toMatchObject({ rating: 1, reason: 'Weniger Gas.' });
  expect(isUnsaved(store.get())).toBe(false);
  await act(() => session.go('statement'));
  expect((await document.read()).stored).toEqual([]);
});

test('a protected document says why nothing can be written, and the answers stay', async () => {
  const bytes = withSettings(
    sampleDocument().save(),
    '<w:documentProtection w:edit="forms" w:enforcement="1"/>',
  );
  const { store, session, document, messages } = await showPane('overview', openDocx(bytes));
  const note = () => screen.queryAllByText(/als Formular geschützt/);
  expect(note()).toHaveLength(1);
  const answers = { ...store.get().form!.answers, coBenefits: 'Weniger Lärm.' };
  await act(async () => {
    store.dispatch({ type: 'answered', answers });
    await session.save();
  });
  expect(store.get().failure).toBeNull();
  expect(note()[0]?.textContent).toMatch(/Bearbeitung einschränken.*als Datei sichern/s);
  await act(() => session.go('statement'));
  await act(() => session.insert());
  expect(note()).toHaveLength(1);
  expect(screen.getByRole('alert').textContent).toMatch(/^Geschrieben wurde nichts/);
  expect(screen.queryByRole('button', { name: messages.pane.retry })).toBeNull();
  expect(store.get().form?.answers.coBenefits).toBe('Weniger Lärm.');
  expect((await document.read()).controls).toEqual([]);
});

test('that the draft cannot be stored in a protected document is said where one answers, until it can', async () => {
  const protection = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>';
  const plain = sampleDocument().save();
  let document = openDocx(withSettings(plain, protection));
  const { store, session } = await showPane('climate', document, {
    read: () => document.read(),
    store: (xml) => document.store(xml),
  });
  const note = () => screen.queryAllByText(/Ihre Antworten stehen nur hier im Fenster/);
  const type = (text: string) =>
    act(async () => {
      const answers = { ...store.get().form!.answers, coBenefits: text };
      store.dispatch({ type: 'answered', answers });
      await session.save();
    });
  expect(note()).toHaveLength(0);
  await type('eins');
  await type('zwei');
  expect(note()).toHaveLength(1);
  expect(note()[0]?.closest('[role=status]')).not.toBeNull();
  expect(store.get().failure).toBeNull();
  expect(store.get().form?.answers.coBenefits).toBe('zwei');
  document = openDocx(plain);
  await type('drei');
  expect(note()).toHaveLength(0);
  expect((await document.read()).stored[0]?.xml).toContain('drei');
});
