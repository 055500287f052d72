import './support/page-globals';
import { act, screen } from '@testing-library/react';
import { openDocx, type DocxDocument } from '../../src/docx/port';
import { builtInProfiles } from '../../src/profile/built-in';
import { insertStatement } from '../../src/statement/use-cases/insert-statement';
import { openProposal } from '../../src/statement/use-cases/open-proposal';
import { encodeStored } from '../../src/statement/store/stored-part';
import { edited } from '../statement/support/council-docx';
import { sampleDocument, showPane } from './support/show-pane';

const now = '2026-11-23T09:00:00.000Z';
const statement = /<w:sdt>.*<\/w:sdt>/s;

/** A sample with its statement, written by the product itself. */
async function withStatement(): Promise<DocxDocument> {
  const document = sampleDocument();
  const opened = await openProposal(document, builtInProfiles);
  const outcome = await insertStatement(document, opened, opened, now);
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return openDocx(document.save());
}

/** The same with the stored answers replaced. */
async function stored(change: (xml: string) => string): Promise<DocxDocument> {
  const document = await withStatement();
  const { reading } = await openProposal(document, builtInProfiles);
  if (!reading.stored) throw new Error('Nothing is stored.');
  await document.store(change(encodeStored(reading.stored)));
  return document;
}

test('answers without a statement: it can be inserted again', async () => {
  await showPane(
    'overview',
    edited(await withStatement(), (xml) => xml.replace(statement, '')),
  );
  expect(screen.getByText(/Abschnitt wurde aus dem Text gelöscht/)).toBeTruthy();
  expect(screen.getAllByText('fehlt')).toHaveLength(2);
});

test('a statement without answers: what the text says was taken over', async () => {
  const document = await withStatement();
  await document.deleteStored();
  await showPane('overview', document);
  expect(screen.getByText(/Antworten dazu sind nicht gespeichert/)).toBeTruthy();
  expect(screen.getAllByText('vorhanden')).toHaveLength(2);
});

test('the statement twice: nothing can be written until one is deleted', async () => {
  const twice = edited(await withStatement(), (xml) =>
    xml.replace(statement, (one) => one + one.replace(/<w:id w:val="-?\d+"\/>/g, '')),
  );
  const { session } = await showPane('statement', twice);
  expect(screen.getByText(/steht mehrfach in der Vorlage/)).toBeTruthy();
  const before = Buffer.from(twice.save());
  const button = screen.getByRole('button', { name: 'In die Vorlage einfügen' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  await act(() => session.insert());
  expect(Buffer.from(twice.save()).equals(before)).toBe(true);
});

test('a statement deleted under tracked changes: accept or reject first', async () => {
  const deleted = edited(await withStatement(), (xml) =>
    xml.replace(statement, (one) =>
      one
        .replace(/<w:r>|<w:r (?=[^>]*>)/g, (run) => `<w:del w:id="9" w:author="Amt">${run}`)
        .replace(/<\/w:r>/g, '</w:r></w:del>')
        .replace(/<w:t(?=[ >])/g, '<w:delText')
        .replace(/<\/w:t>/g, '</w:delText>'),
    ),
  );
  await showPane('overview', deleted);
  expect(screen.getByText(/als gelöscht markiert/)).toBeTruthy();
});

test.each(['overview', 'statement'] as const)(
  'text in another file is named on the page "%s", before anything is inserted',
  async (page) => {
    const document = edited(sampleDocument(), (xml) =>
      xml.replace('<w:body>', '<w:body><w:altChunk r:id="rId99"/>'),
    );
    await showPane(page, document);
    expect(screen.getByText(/liegt in einer anderen Datei/)).toBeTruthy();
  },
);

test('damaged answers stay as they are until the person agrees', async () => {
  const document = await stored(() => '<assessment xmlns="urn:council-impact:assessment:1"/>');
  const { session } = await showPane('overview', document);
  expect(screen.getByText(/gespeicherten Antworten sind beschädigt/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Trotzdem speichern' })).toBeTruthy();
  const before = (await document.read()).stored;
  await act(() => session.go('screening'));
  expect((await document.read()).stored).toEqual(before);
});

test('answers of a newer version stay as they are', async () => {
  const document = await stored((xml) =>
    xml.replace('"schema":2', '"schema":3').replace('"answers"', '"replies"'),
  );
  await showPane('overview', document);
  expect(screen.getByText(/stammen aus einer neueren Version/)).toBeTruthy();
});
