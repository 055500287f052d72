import { readFileSync } from 'node:fs';
import { DocumentError } from '../../src/document/errors';
import type { DocumentPort } from '../../src/document/port';
import { openDocx, type DocxDocument } from '../../src/docx/port';
import { builtInProfiles } from '../../src/profile/built-in';
import { withPart } from '../../src/taskpane/edit/change';
import { withAnswers } from '../../src/taskpane/edit/screening';
import { questions } from '../../src/taskpane/shared/answers/screening-questions';
import { createSession } from '../../src/taskpane/app/session/session';
import { isUnsaved } from '../../src/taskpane/app/state';
import { initialState } from '../../src/taskpane/app/reducer';
import { createStore } from '../../src/taskpane/app/store';
import { resultSentences, failureSentence } from '../../src/taskpane/shared/page/outcome-sentences';
import { messagesFor } from '../../src/i18n/messages';

const sample = 'assets/samples/de-kita-sanierung-ohne-einschaetzung.docx';

/** A pane without screens over a real .docx; `faults` stand in for single calls of the port. */
function pane(document: DocxDocument, faults: Partial<DocumentPort> = {}) {
  const store = createStore(initialState('overview'));
  const port: DocumentPort = { ...document, ...faults };
  const session = createSession(store, {
    port,
    profiles: builtInProfiles,
    language: 'de',
    now: () => '2026-11-23T10:00:00Z',
    clock: () => 0,
    probe: () => Promise.resolve([]),
    host: () => ({ platform: 'PC', version: '16.0', language: 'de', requirementSets: [] }),
  });
  const rate = (reason: string) => {
    const answers = store.get().form!.answers;
    const yes = withAnswers(answers, questions, 'yes');
    const rated = withPart(yes, 'mitigation', { rating: 1, reason });
    store.dispatch({ type: 'answered', answers: rated });
  };
  return { store, session, rate, document };
}

const open = () => openDocx(readFileSync(sample));

test('opening reads the proposal and writes nothing', async () => {
  const document = open();
  const before = Buffer.from(document.save());
  const { store, session } = pane(document);
  await session.open();
  const state = store.get();
  expect(state.opened?.proposal.title).toBeTruthy();
  expect(state.opened?.reading.state).toBe('none');
  expect(isUnsaved(state)).toBe(false);
  await session.go('screening');
  expect(Buffer.from(document.save()).equals(before)).toBe(true);
});

test('a draft is stored at a change of step and found by the next pane', async () => {
  const { session, rate, document } = pane(open());
  await session.open();
  rate('Die Heizung wird ersetzt.');
  await session.go('climate');
  const next = pane(document);
  await next.session.open();
  expect(next.store.get().form?.answers.mitigation.reason).toBe('Die Heizung wird ersetzt.');
  expect(next.store.get().opened?.reading.state).toBe('none');
  expect(next.store.get().opened?.reading.stored?.written).toBeNull();
});

test('inserting, updating and removing say what is in the document', async () => {
  const { store, session, rate } = pane(open());
  const sentence = () => resultSentences(store.get().result!, messagesFor('de')).join(' ');
  await session.open();
  rate('Die Heizung wird ersetzt.');
  await session.insert();
  expect(store.get().failure).toBeNull();
  expect(store.get().opened?.reading.state).toBe('statement');
  expect(store.get().opened?.reading.fields['mitigation.reason']).toBe('Die Heizung wird ersetzt.');
  expect(sentence()).toContain(
    'steht jetzt in der Vorlage, zwischen „Finanzielle Auswirkungen“ und „Begründung“.',
  );
  rate('Eine Wärmepumpe ersetzt den Gaskessel.');
  await session.update();
  expect(sentence()).toContain('1 Stelle wurde geändert');
  await session.remove();
  expect(store.get().opened?.reading.root).toBeNull();
  expect(store.get().form?.answers.mitigation.reason).toBe(
    'Eine Wärmepumpe ersetzt den Gaskessel.',
  );
  expect(sentence()).toContain('entfernt');
});

test('what is typed while the draft is being stored is kept', async () => {
  const document = open();
  const { store, session, rate } = pane(document, {
    store: async (xml) => {
      rate('zwei');
      await document.store(xml);
    },
  });
  await session.open();
  rate('eins');
  await session.save();
  expect(store.get().form?.answers.mitigation.reason).toBe('zwei');
  expect(isUnsaved(store.get())).toBe(true);
});

test('a document that changed since it was read is read again and the work goes on', async () => {
  const document = open();
  let first = true;
  const { store, session, rate } = pane(document, {
    apply: (plan) => {
      if (!first) return document.apply(plan);
      first = false;
      return Promise.reject(new DocumentError('changed', 'paragraph 3'));
    },
  });
  await session.open();
  rate('Die Heizung wird ersetzt.');
  await session.insert();
  expect(store.get().failure).toBeNull();
  expect(store.get().opened?.reading.state).toBe('statement');
  expect(store.get().form?.answers.mitigation.reason).toBe('Die Heizung wird ersetzt.');
});

test('when storing fails after inserting, the pane says that the statement is there and loses nothing', async () => {
  const document = open();
  const { store, session, rate } = pane(document, {
    store: () => Promise.reject(new DocumentError('host', 'AccessDenied')),
  });
  await session.open();
  rate('Die Heizung wird ersetzt.');
  await session.insert();
  const { failure, form, opened } = store.get();
  expect(failure?.stands).toBe('new');
  expect(failureSentence(failure!, messagesFor('de'))).toContain(
    'Der neue Abschnitt steht vollständig in der Vorlage',
  );
  expect(opened?.reading.state).toBe('statement-only');
  expect(form?.answers.screening.climate.energy).toBe('yes');
});

test('a read-only document leaves the pane usable and can be tried again', async () => {
  const document = open();
  let locked = true;
  const { store, session, rate } = pane(document, {
    apply: (plan) =>
      locked ? Promise.reject(new DocumentError('read-only', '')) : document.apply(plan),
  });
  await session.open();
  rate('Die Heizung wird ersetzt.');
  await session.insert();
  expect(store.get().failure?.code).toBe('read-only');
  expect(store.get().failure?.stands).toBe('none');
  expect(store.get().busy).toBeNull();
  locked = false;
  await session.retry();
  expect(store.get().opened?.reading.state).toBe('statement');
});

test('a text changed here and in the document is asked about, and the answer holds', async () => {
  const { store, session, rate, document } = pane(open());
  await session.open();
  rate('Die Heizung wird ersetzt.');
  await session.insert();
  const tag = 'impact:mitigation.reason';
  await document.apply({
    kind: 'update',
    root: 'impact-statement',
    fields: [{ tag, from: 'Die Heizung wird ersetzt.', to: 'Im Dokument geschrieben.' }],
    removals: [],
    insertions: [],
  });
  await session.open();
  expect(store.get().opened?.edited).toEqual(['mitigation.reason']);
  expect(store.get().form?.answers.mitigation.reason).toBe('Im Dokument geschrieben.');
});

test('both changed: nothing is written before the person has decided', async () => {
  const { store, session, rate, document } = pane(open());
  await session.open();
  rate('Die Heizung wird ersetzt.');
  await session.insert();
  rate('Im Fenster geschrieben.');
  await document.apply({
    kind: 'update',
    root: 'impact-statement',
    fields: [
      {
        tag: 'impact:mitigation.reason',
        from: 'Die Heizung wird ersetzt.',
        to: 'Im Dokument geschrieben.',
      },
    ],
    removals: [],
    insertions: [],
  });
  await session.update();
  expect(store.get().asked?.conflicts).toEqual([
    {
      path: 'mitigation.reason',
      document: 'Im Dokument geschrieben.',
      form: 'Im Fenster geschrieben.',
    },
  ]);
  store.dispatch({ type: 'resolved', path: 'mitigation.reason', side: 'document' });
  await session.update();
  expect(store.get().asked).toBeNull();
  expect(store.get().form?.answers.mitigation.reason).toBe('Im Dokument geschrieben.');
});

test('the check reads and reports in the language of the pane', async () => {
  const { store, session } = pane(open());
  await session.go('check');
  expect(store.get().checked?.status).toBe('missing');
  expect(store.get().result).toEqual({
    kind: 'checked',
    findings: store.get().checked!.findings.length,
  });
});
