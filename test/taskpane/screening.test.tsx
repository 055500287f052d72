import { act, fireEvent, screen, within } from '@testing-library/react';
import { findEvidence } from '../../src/proposal/evidence/evidence';
import { unanswered, unconfirmed } from '../../src/taskpane/shared/answers/screening-questions';
import { sampleDocument, showPane } from './support/show-pane';

const click = (element: HTMLElement) => act(() => fireEvent.click(element));

test('nothing is answered before the person answers', async () => {
  await showPane('screening');
  expect(screen.getAllByRole('radio')).toHaveLength(18 * 3);
  expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
});

test('every question is a group of radio buttons with the question as its name', async () => {
  const { messages } = await showPane('screening');
  for (const { question } of Object.values(messages.catalogue.equity)) {
    const group = screen.getByRole('radiogroup', { name: question });
    expect(
      within(group)
        .getAllByRole('radio')
        .map((radio) => radio.nextSibling?.textContent),
    ).toEqual(['Ja', 'Nein', 'Unklar']);
  }
});

test('a suggestion comes with its sentence and is accepted singly', async () => {
  const { store } = await showPane('screening');
  const accept = screen.getAllByRole('button', { name: /^Übernehmen: Ja, / });
  await click(accept[0]!);
  expect(unanswered(store.get().form!.answers)).toHaveLength(17);
  expect(screen.getAllByRole('button', { name: /^Übernehmen: Ja, / })).toHaveLength(
    accept.length - 1,
  );
});

test('all suggestions are accepted at once, and the rest is answered only on demand', async () => {
  const { store } = await showPane('screening');
  expect(screen.queryByRole('button', { name: /mit Nein beantworten/ })).toBeNull();
  await click(screen.getByRole('button', { name: /^Alle \d+ Vorschläge übernehmen$/ }));
  const open = unanswered(store.get().form!.answers).length;
  expect(open).toBeGreaterThan(0);
  expect(open).toBeLessThan(18);
  await click(screen.getByRole('button', { name: /mit Nein beantworten/ }));
  expect(unanswered(store.get().form!.answers)).toEqual([]);
});

test('a "no" against the text shows the sentence once more', async () => {
  const { messages } = await showPane('screening');
  const energy = messages.catalogue.climate.energy.question;
  const group = screen.getByRole('radiogroup', { name: energy });
  await click(within(group).getByRole('radio', { name: 'Nein' }));
  expect(screen.getByText('Im Text steht aber:')).toBeTruthy();
});

test('a "no" against the text is open until a reason is given, and the reason is kept', async () => {
  const { store, messages } = await showPane('screening');
  for (const radio of screen.getAllByRole('radio', { name: 'Nein' })) await click(radio);
  const { opened, form } = store.get();
  const evidence = findEvidence(opened!.snapshot, opened!.proposal);
  const open = () => unconfirmed(evidence, store.get().form!.answers);
  expect(unanswered(form!.answers)).toEqual([]);
  expect(open().length).toBeGreaterThan(0);
  expect(screen.getByRole('button', { name: messages.pane.screening.nextOpen })).toBeTruthy();
  for (const field of screen.getAllByRole('textbox', { name: 'Warum trifft das hier nicht zu?' }))
    await act(() => fireEvent.change(field, { target: { value: 'Nur der Zaun wird ersetzt.' } }));
  expect(open()).toEqual([]);
  expect(Object.values(store.get().form!.answers.screening.reasons)).toContain(
    'Nur der Zaun wird ersetzt.',
  );
  expect(screen.getByRole('button', { name: 'Weiter: Abschnitt' })).toBeTruthy();
});

test('help opens and closes', async () => {
  const { messages } = await showPane('screening');
  const { question, help } = messages.catalogue.climate.land;
  const { why, good, poor } = messages.catalogue.questions.S7;
  expect(screen.queryByText(help)).toBeNull();
  const button = screen.getByRole('button', { name: `Hilfe zu: ${question}` });
  await click(button);
  const knows = messages.catalogue.guidance.knows;
  for (const text of [help, why, good, poor, knows]) expect(screen.getByText(text)).toBeTruthy();
  expect(button.getAttribute('aria-expanded')).toBe('true');
  await click(button);
  expect(screen.queryByText(help)).toBeNull();
});

test('a question in the words of the city is shown to those who read its language', async () => {
  const english = await showPane('screening', sampleDocument(), {}, 'en');
  const { profile } = english.store.get().form!;
  expect(profile.language).toBe('de');
  expect(screen.queryByText(profile.questions.climate.programme!)).toBeNull();
  expect(screen.getByText(english.messages.catalogue.climate.programme.question)).toBeTruthy();
});

test('when nothing is affected one sentence is asked for', async () => {
  const { store } = await showPane('screening');
  for (const radio of screen.getAllByRole('radio', { name: 'Nein' })) await click(radio);
  const reason = screen.getByRole('textbox', { name: 'Warum ist nichts betroffen?' });
  await act(() => fireEvent.change(reason, { target: { value: 'Nur die Geschäftsordnung.' } }));
  expect(store.get().form!.answers.notRelevant.reason).toBe('Nur die Geschäftsordnung.');
});

test('a kind that usually matters for neither half is proposed with its sentence, and leads to a statement', async () => {
  const document = sampleDocument('de-gremienbesetzung-nicht-relevant.docx');
  const { store, shown } = await showPane('screening', document);
  expect(screen.getByText(/^Vorlagen dieser Art/)).toBeTruthy();
  await act(async () => {
    fireEvent.click(screen.getAllByRole('button', { name: /^Im Dokument zeigen/ })[0]!);
    await Promise.resolve();
  });
  expect(shown).toHaveLength(1);
  expect(store.get().form!.answers.notRelevant.kind).toBe('');
  await click(screen.getByRole('button', { name: /mit Nein beantworten$/ }));
  expect(unanswered(store.get().form!.answers)).toEqual([]);
  await click(screen.getByRole('button', { name: /^Übernehmen: Art der Vorlage/ }));
  expect(store.get().form!.answers.notRelevant.kind).not.toBe('');
  expect(screen.queryByRole('button', { name: /^Übernehmen: Art der Vorlage/ })).toBeNull();
  expect(screen.getByRole('button', { name: 'Weiter: Abschnitt' })).toBeTruthy();
});

test('where something is affected, the short form is offered at the end', async () => {
  const { store } = await showPane('screening');
  expect(screen.queryByRole('radio', { name: 'Kurz' })).toBeNull();
  for (const radio of screen.getAllByRole('radio', { name: 'Ja' })) await click(radio);
  await click(screen.getByRole('radio', { name: 'Kurz' }));
  expect(store.get().form!.form).toBe('short');
});
