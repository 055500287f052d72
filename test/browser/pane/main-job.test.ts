import { unzipSync } from 'fflate';
import { openDocx } from '../../../src/docx/port';
import { validationErrors } from '../../support/validate-docx';
import { closeBrowser, requestsElsewhere, siteOrigin } from '../support/open-page';
import { openWorkbench, savedDocument, typeOver, workbench } from './support';

afterAll(closeBrowser);

const sample = 'de-kita-sanierung-ohne-einschaetzung.docx';
const reason = 'Die Wärmepumpe ersetzt den Gaskessel und senkt den Verbrauch um rund ein Drittel.';

/** Parts that may differ after a statement was inserted: its text, and how its answers are attached. */
const mayDiffer = /^(word\/document\.xml|\[Content_Types\]\.xml|word\/_rels\/document\.xml\.rels)$/;

/** Content of every part by its name; entries for folders are not parts. */
function hex(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  return Object.fromEntries(
    parts.map(([name, content]) => [name, Buffer.from(content).toString('hex')]),
  );
}

async function textsOf(bytes: Uint8Array): Promise<string[]> {
  return (await openDocx(bytes).read()).paragraphs.map(({ text }) => text);
}

async function fieldsOf(bytes: Uint8Array): Promise<Record<string, string>> {
  const { controls } = await openDocx(bytes).read();
  return Object.fromEntries(controls.map(({ tag, text }) => [tag, text]));
}

test('a clerk screens, assesses, inserts and updates with clicks, and nothing leaves the machine', async () => {
  const { page, pane, requests, consoleErrors, close } = await openWorkbench(sample);
  const answer = await fetch(`${siteOrigin()}/assets/samples/${sample}`);
  const original = new Uint8Array(await answer.arrayBuffer());
  const button = (name: string | RegExp) => pane.getByRole('button', { name });
  const status = pane.getByRole('status').first();

  const throughStageTwo = async () => {
    for (const next of ['Soziales', 'Abwägung', 'Abschnitt'])
      await button(`Weiter: ${next}`).click();
  };

  await pane.getByText('Die Vorlage enthält noch keinen Abschnitt').waitFor();
  expect(hex(await savedDocument(page))).toEqual(hex(original));

  await button('Vorprüfung beginnen').click();
  await button(/^Alle \d+ Vorschläge übernehmen$/).click();
  await button(/mit Nein beantworten$/).click();
  await button('Weiter: Klima').click();

  const mitigation = pane.getByRole('region', { name: 'Klimaschutz' });
  await mitigation.getByRole('combobox').click();
  await pane.getByRole('option', { name: 'positiv (+)', exact: true }).click();
  await mitigation.getByRole('textbox', { name: 'Begründung' }).fill(reason);
  await throughStageTwo();

  await pane.getByRole('table').getByText(reason).waitFor();
  await button('In die Vorlage einfügen').click();
  await status.getByText('steht jetzt in der Vorlage').waitFor();

  const inserted = await savedDocument(page);
  expect(await fieldsOf(inserted)).toMatchObject({
    'impact:mitigation.rating': 'positiv (+)',
    'impact:mitigation.reason': reason,
  });
  expect(await validationErrors(inserted)).toEqual(await validationErrors(original));
  const before = await textsOf(original);
  const after = await textsOf(inserted);
  const { controls } = await openDocx(inserted).read();
  const root = controls.find(({ tag }) => tag === 'impact-statement')!;
  expect(after.filter((_, index) => index < root.first || index > root.last)).toEqual(before);
  const parts = hex(inserted);
  const others = Object.entries(hex(original)).filter(([name]) => !mayDiffer.test(name));
  expect(others.length).toBeGreaterThan(3);
  expect(parts).toMatchObject(Object.fromEntries(others));

  await typeOver(page, reason, `${reason} Geprüft vom Hochbauamt.`);
  await button(/^3/).click();
  await mitigation.getByRole('combobox').click();
  await pane.getByRole('option', { name: 'stark positiv (++)' }).click();
  await throughStageTwo();
  await button('Abschnitt aktualisieren').click();
  await status.getByText('Der Abschnitt ist aktualisiert').waitFor();
  expect(await fieldsOf(await savedDocument(page))).toMatchObject({
    'impact:mitigation.rating': 'stark positiv (++)',
    'impact:mitigation.reason': `${reason} Geprüft vom Hochbauamt.`,
  });

  expect(await workbench(page, 'missing')).toEqual([]);
  expect(requestsElsewhere(requests)).toEqual([]);
  expect(consoleErrors).toEqual([]);
  await close();
});

test('the same job can be done with the keyboard alone', async () => {
  const { page, pane, close } = await openWorkbench(sample);
  const keys = page.keyboard;

  /** Goes on with Tab until the focus stands on a control whose name matches. */
  async function tabTo(name: RegExp): Promise<void> {
    const focused = pane.locator(':focus');
    for (let step = 0; step < 150; step += 1) {
      await keys.press('Tab');
      if ((await focused.count()) === 0) continue;
      const said = await focused.evaluate((element) => {
        const labels = (element.getAttribute('aria-labelledby') ?? '').split(' ');
        const named = labels.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
        return `${element.getAttribute('aria-label') ?? ''} ${named} ${element.textContent}`;
      });
      if (name.test(said)) return;
    }
    throw new Error(`The keyboard does not reach ${String(name)}.`);
  }

  // Word moves the focus into the pane with F6; from here on there are only keys.
  await pane.getByRole('button').first().focus();
  await tabTo(/Vorprüfung beginnen/);
  await keys.press('Enter');
  await pane.getByRole('heading', { level: 1, name: 'Vorprüfung' }).waitFor();
  await tabTo(/Vorschläge übernehmen/);
  await keys.press('Space');
  await tabTo(/mit Nein beantworten/);
  await keys.press('Enter');
  await tabTo(/Weiter: Klima/);
  await keys.press('Enter');
  await pane.getByRole('heading', { level: 1, name: 'Klima' }).waitFor();
  await tabTo(/^ *Bewertung Noch nicht bewertet/);
  await keys.press('ArrowDown');
  await pane.locator('[role=option]:focus').waitFor();
  await keys.press('Enter');
  await pane.getByRole('combobox').getByText('stark positiv (++)').waitFor();
  await tabTo(/^ *Begründung/);
  await keys.type(reason);
  for (const next of ['Soziales', 'Abwägung', 'Abschnitt']) {
    await tabTo(new RegExp(`Weiter: ${next}`));
    await keys.press('Enter');
    await pane.getByRole('heading', { level: 1, name: next }).waitFor();
  }
  await tabTo(/In die Vorlage einfügen/);
  await keys.press('Enter');
  await pane.getByRole('status').getByText('steht jetzt in der Vorlage').waitFor();

  const fields = await fieldsOf(await savedDocument(page));
  expect(fields['impact:mitigation.reason']).toBe(reason);
  expect(fields['impact:mitigation.rating']).toMatch(/positiv/);
  await close();
});
