import { act, fireEvent, screen, within } from '@testing-library/react';
import type { DocxDocument } from '../../src/docx/port';
import { builtInProfiles } from '../../src/profile/built-in';
import { statementTag } from '../../src/document/tags';
import { fieldTag } from '../../src/statement/field';
import { assessmentSchema } from '../../src/assessment/assessment';
import { insertStatement } from '../../src/statement/use-cases/insert-statement';
import { openProposal } from '../../src/statement/use-cases/open-proposal';
import { sampleDocument, showPane } from './support/show-pane';

const screened = {
  climate: { energy: 'yes', buildings: 'yes' },
  equity: { access: 'yes' },
};

/** A proposal with a short statement whose step does not fit its amount (Q06, with a fix). */
async function withStatement(): Promise<DocxDocument> {
  const document = sampleDocument();
  const opened = await openProposal(document, builtInProfiles, 'de-standard');
  const answers = assessmentSchema.parse({
    screening: screened,
    mitigation: {
      rating: 2,
      reason: 'Fernwärme senkt die Emissionen um 42 t CO2e pro Jahr (berechnet), 30 Jahre lang.',
    },
    adaptation: { rating: 0, reason: 'Dach und Außenanlagen der Kita bleiben unverändert.' },
    equity: { rating: 1, reason: 'Kinder aus 40 Familien erhalten einen Platz im Wohnumfeld.' },
  });
  const done = await insertStatement(
    document,
    opened,
    { answers, form: 'short' },
    '2026-11-23T09:00:00Z',
  );
  expect(done.kind).toBe('done');
  return document;
}

async function fieldsOf(document: DocxDocument) {
  return (await openProposal(document, builtInProfiles)).reading;
}

const click = (element: HTMLElement) =>
  act(async () => {
    fireEvent.click(element);
    await Promise.resolve();
  });

test('a proposal without any assessment gets one prompt, with what its text suggests', async () => {
  const document = sampleDocument();
  const before = Buffer.from(document.save());
  const { store } = await showPane('check', document);
  const prompt = screen.getByRole('region', { name: 'Noch keine Einschätzung' });
  expect(within(prompt).getAllByText('Wahrscheinlich betroffen').length).toBeGreaterThan(0);
  expect(screen.queryByRole('button', { name: /annehmen/ })).toBeNull();
  expect(screen.getAllByRole('status')[0]?.textContent).toContain('Geprüft. 1 offener Punkt.');
  expect(Buffer.from(document.save()).equals(before)).toBe(true);
  await click(within(prompt).getByRole('button', { name: 'Einschätzung beginnen' }));
  expect(store.get().page).toBe('screening');
});

test('findings stand by what to do first, with help, and checking writes nothing', async () => {
  const document = await withStatement();
  const before = Buffer.from(document.save());
  await showPane('check', document);
  const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
  expect(headings[0]).toBe('Vollständigkeit');
  const groups = headings.slice(1).map((text) => text.replace(/ \(\d+\)$/, ''));
  const order = ['Zuerst ergänzen', 'Dann prüfen', 'Hinweise'];
  expect(groups).toEqual(order.filter((group) => groups.includes(group)));
  expect(groups).toContain('Dann prüfen');
  const [help] = screen.getAllByRole('button', { name: 'Hilfe: Stufe passt nicht zur Menge' });
  expect(help).toBeDefined();
  if (help) await click(help);
  expect(screen.getByText(/^Die Schwellenwerte sorgen dafür/)).toBeTruthy();
  expect(screen.getByText('Anteil der erforderlichen Angaben, die ausgefüllt sind')).toBeTruthy();
  expect(Buffer.from(document.save()).equals(before)).toBe(true);
});

test('a fix changes its one field in the document and is no edit afterwards', async () => {
  const document = await withStatement();
  const before = await fieldsOf(document);
  const { store, session } = await showPane('check', document);
  const finding = store.get().checked?.findings.find(({ rule }) => rule === 'Q06');
  expect(finding?.fix).toEqual({ path: 'mitigation.rating', to: 'positiv (+)' });
  if (finding) await act(() => session.fix(finding));
  const after = await fieldsOf(document);
  expect(after.fields).toEqual({ ...before.fields, 'mitigation.rating': 'positiv (+)' });
  expect(after.stored?.answers.mitigation.rating).toBe(1);
  expect(store.get().opened?.edited).toEqual([]);
  expect(store.get().checked?.findings.some(({ rule }) => rule === 'Q06')).toBe(false);
  expect(store.get().result).toEqual({ kind: 'fixed', stored: true });
});

test('a fix for a place that changed meanwhile is not applied', async () => {
  const document = await withStatement();
  const { store, session } = await showPane('check', document);
  const finding = store.get().checked?.findings.find(({ rule }) => rule === 'Q06');
  await document.apply({
    kind: 'update',
    root: statementTag,
    fields: [{ tag: fieldTag('mitigation.rating'), from: 'stark positiv (++)', to: 'positiv (+)' }],
    removals: [],
    insertions: [],
  });
  const before = Buffer.from(document.save());
  if (finding) await act(() => session.fix(finding));
  expect(Buffer.from(document.save()).equals(before)).toBe(true);
  expect(store.get().result).toEqual({ kind: 'not-fixed' });
});

test('a finding is accepted with a reason, shows as accepted, and can be opened again', async () => {
  const document = await withStatement();
  const before = await fieldsOf(document);
  const { store, session } = await showPane('check', document);
  const open = () => store.get().checked?.findings.filter(({ accepted }) => accepted === null);
  const count = open()?.length ?? 0;
  const [accept] = screen.getAllByRole('button', { name: /^Mit Begründung annehmen/ });
  if (accept) await click(accept);
  await click(screen.getByRole('button', { name: 'Annehmen' }));
  expect(screen.getByText(/^Bitte schreiben Sie, warum/)).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Begründung'), {
    target: { value: 'Mit dem Klimaschutz-Team abgestimmt.' },
  });
  await click(screen.getByRole('button', { name: 'Annehmen' }));
  await act(() => session.refresh());
  expect(open()).toHaveLength(count - 1);
  expect(screen.getByText('1 angenommen')).toBeTruthy();
  const stored = await fieldsOf(document);
  expect(Object.values(stored.stored?.answers.accepted ?? {})).toEqual([
    'Mit dem Klimaschutz-Team abgestimmt.',
  ]);
  expect(stored.fields).toEqual(before.fields);

  await click(screen.getByRole('button', { name: /^Zurücknehmen/, hidden: true }));
  await act(() => session.refresh());
  expect(open()).toHaveLength(count);
  expect((await fieldsOf(document)).stored?.answers.accepted).toEqual({});
});

test('a section written by hand is reckoned from its findings', async () => {
  await showPane('check', sampleDocument('de-parkgebuehren-handschriftlich.docx'));
  expect(screen.getByText(/Geschätzt aus dem Text/)).toBeTruthy();
  const soziales = screen.getByText('Soziale Gerechtigkeit', { selector: 'dt' });
  expect(soziales.parentElement?.textContent).toContain('0 %');
});
