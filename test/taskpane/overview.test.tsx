import { act, fireEvent, screen, within } from '@testing-library/react';
import { DocumentError } from '../../src/document/errors';
import { sampleDocument, showPane } from './support/show-pane';

test('the overview says what was read and what is missing', async () => {
  const { store } = await showPane('overview');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Überblick');
  expect(screen.getByText(store.get().opened!.proposal.title!)).toBeTruthy();
  expect(screen.getByText('21874-26')).toBeTruthy();
  expect(screen.getAllByText('fehlt')).toHaveLength(2);
  expect(screen.getByText(/noch keinen Abschnitt/)).toBeTruthy();
});

test('the sentences that speak for climate and equity can be shown in the document', async () => {
  const { shown } = await showPane('overview');
  const section = screen.getByRole('region', { name: 'Was für eine Einschätzung spricht' });
  const buttons = within(section).getAllByRole('button', { name: /^Im Dokument zeigen: / });
  expect(buttons.length).toBeGreaterThan(1);
  await act(async () => {
    fireEvent.click(buttons[0]!);
    await Promise.resolve();
  });
  expect(shown).toHaveLength(1);
  expect(shown[0]).toHaveProperty('paragraph');
});

test('it says how likely each half is affected, and in which fields', async () => {
  await showPane('overview');
  const section = screen.getByRole('region', { name: 'Was für eine Einschätzung spricht' });
  const levels = within(section).getAllByText(/^(Wahrscheinlich|Möglicherweise) betroffen$/);
  expect(levels.length).toBeGreaterThan(0);
  expect(levels[0]!.parentElement!.textContent).toMatch(/: .*Energie/);
});

test('after a change of page the focus is on its heading, but not on opening', async () => {
  await showPane('overview');
  expect(document.activeElement).toBe(document.body);
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Vorprüfung beginnen' }));
    await Promise.resolve();
  });
  expect(document.activeElement).toBe(
    screen.getByRole('heading', { level: 1, name: 'Vorprüfung' }),
  );
});

test('a section written by hand is named and left alone', async () => {
  await showPane('overview', sampleDocument('de-parkgebuehren-handschriftlich.docx'));
  expect(screen.getByText(/selbst geschriebenen Abschnitt „Klima/)).toBeTruthy();
});

test('a proposal whose decision changed since the assessment says so', async () => {
  await showPane('overview', sampleDocument('en-warm-homes-programme-outdated.docx'));
  expect(screen.getByText(/Beschlusstext wurde seit der Einschätzung geändert/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Einschätzung überprüfen' })).toBeTruthy();
});

test('a document that cannot be read becomes a sentence, and trying again works', async () => {
  const document = sampleDocument();
  let broken = true;
  await showPane('overview', document, {
    read: () =>
      broken ? Promise.reject(new DocumentError('host', 'GeneralException')) : document.read(),
  });
  const alert = screen.getByRole('alert');
  expect(alert.textContent).toContain('Die Vorlage konnte nicht gelesen werden.');
  broken = false;
  await act(async () => {
    fireEvent.click(within(alert).getByRole('button', { name: 'Noch einmal versuchen' }));
    await Promise.resolve();
  });
  expect(await screen.findByText('21874-26')).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toBe('');
});
