import { emptyGroup, emptyMeasure } from '../../src/assessment/empty';
import { openDocx, type DocxDocument } from '../../src/docx/port';
import { statementTag } from '../../src/document/tags';
import { fieldTag } from '../../src/statement/field';
import { builtInProfiles } from '../../src/profile/built-in';
import type { Assessment } from '../../src/assessment/assessment';
import { decodeStored } from '../../src/statement/store/stored-part';
import { insertStatement } from '../../src/statement/use-cases/insert-statement';
import { insertTemplate } from '../../src/statement/use-cases/insert-template';
import { openProposal } from '../../src/statement/use-cases/open-proposal';
import type { Content, Opened, Outcome, WriteOptions } from '../../src/statement/use-cases/opened';
import { removeStatement } from '../../src/statement/use-cases/remove-statement';
import { saveDraft } from '../../src/statement/use-cases/save-draft';
import { updateStatement } from '../../src/statement/use-cases/update-statement';
import { profileById } from '../../src/profile/built-in';
import { appointment, parking, school } from './support/answers';
import { edited, englishProposal, germanProposal } from './support/council-docx';

const now = '2026-11-23T09:00:00.000Z';
const long = (answers: Assessment): Content => ({ answers, form: 'long' });

async function texts(document: DocxDocument): Promise<string[]> {
  return (await document.read()).paragraphs.map((paragraph) => paragraph.text);
}

function done(result: Outcome): Extract<Outcome, { kind: 'done' }> {
  if (result.kind !== 'done') throw new Error(JSON.stringify(result));
  return result;
}

async function inserted(answers = school, bytes = germanProposal()) {
  const document = openDocx(bytes);
  const opened = await openProposal(document, builtInProfiles);
  const result = done(await insertStatement(document, opened, long(answers), now));
  return { document, opened: result.opened };
}

/** Types into a field as a person would: the text goes, another one stands there. */
async function type(document: DocxDocument, path: string, to: string): Promise<void> {
  const tag = fieldTag(path);
  const from = (await document.read()).controls.find((control) => control.tag === tag)?.text ?? '';
  const edit = { kind: 'update' as const, root: statementTag, removals: [], insertions: [] };
  await document.apply({ ...edit, fields: [{ tag, from, to }] });
}

async function reopen(document: DocxDocument): Promise<Opened> {
  return openProposal(openDocx(document.save()), builtInProfiles);
}

async function update(
  document: DocxDocument,
  change: (answers: Assessment) => Assessment,
  options?: WriteOptions,
) {
  const opened = await openProposal(document, builtInProfiles);
  const form = { answers: change(opened.answers), form: opened.form };
  return updateStatement(document, opened, form, now, options);
}

const rate =
  (rating: Assessment['mitigation']['rating']) =>
  (answers: Assessment): Assessment => ({
    ...answers,
    mitigation: { ...answers.mitigation, rating },
  });

describe('inserting a statement', () => {
  test('puts it behind the financial implications and reads back the same answers', async () => {
    const { document } = await inserted();
    const lines = await texts(document);
    const heading = lines.indexOf('Klimarelevanz und soziale Wirkungen');
    expect(lines[heading - 1]).toMatch(/^Die Kosten betragen/);
    expect(lines[lines.length - 1]).toBe('Lageplan');
    const opened = await reopen(document);
    expect(opened.reading.state).toBe('statement');
    expect(opened.answers.mitigation).toEqual(school.mitigation);
    expect(opened.answers.measures).toEqual(school.measures);
    expect(opened).toMatchObject({ edited: [], conflicts: [], unreadable: [] });
    expect(opened.reading.typed).toEqual([]);
  });

  test('stays within forty controls however many groups and measures there are', async () => {
    const profile = profileById('dortmund');
    const groups = (profile?.groups ?? []).map(({ id }) => ({
      ...emptyGroup(id),
      effect: 'burden' as const,
      how: `Weil ${id}.`,
    }));
    const measures = Array.from({ length: 12 }, (_, index) => ({
      ...emptyMeasure(`m${index}`),
      what: `Schritt ${index}`,
      owner: 'Amt',
      date: '2027-01-01',
    }));
    const { document } = await inserted({ ...school, groups, measures });
    const { controls } = await document.read();
    expect(controls.length).toBeLessThanOrEqual(40);
    const opened = await reopen(document);
    expect(opened).toMatchObject({ edited: [], conflicts: [], unreadable: [] });
    expect(opened.answers.groups).toEqual(groups);
  });

  test('does not insert a second one', async () => {
    const { document, opened } = await inserted();
    const again = await insertStatement(document, opened, long(school), now);
    expect(again).toEqual({ kind: 'impossible', because: 'already-there' });
  });

  test('writes an English proposal in English', async () => {
    const { document } = await inserted(parking, englishProposal());
    const opened = await reopen(document);
    expect(opened.profile.id).toBe('uk-council');
    expect(opened.reading.fields['equity.rating']).toBe('negative (−)');
    expect(opened.reading.fields['measures.m1.date']).toBe('1 April 2027');
  });
});

describe('updating a statement', () => {
  test('keeps a reason that was edited in the document while the rating changes', async () => {
    const { document } = await inserted();
    await type(document, 'mitigation.reason', 'Von Hand geändert.');
    done(await update(document, rate(-1)));
    const { fields } = (await reopen(document)).reading;
    expect(fields['mitigation.reason']).toBe('Von Hand geändert.');
    expect(fields['mitigation.rating']).toBe('negativ (−)');
  });

  test('asks when both changed the same field, and writes nothing', async () => {
    const { document, opened } = await inserted();
    await type(document, 'mitigation.reason', 'Aus dem Dokument.');
    const before = document.save();
    const form = {
      ...school,
      mitigation: { ...school.mitigation, reason: 'Aus dem Formular.' },
    };
    const fresh = await openProposal(document, builtInProfiles);
    const asked = await updateStatement(document, fresh, long(form), now);
    expect(asked).toEqual({
      kind: 'ask',
      conflicts: [
        { path: 'mitigation.reason', document: 'Aus dem Dokument.', form: 'Aus dem Formular.' },
      ],
      lost: [],
    });
    expect(document.save()).toEqual(before);
    const resolutions = { 'mitigation.reason': 'form' as const };
    done(await updateStatement(document, fresh, long(form), now, { resolutions }));
    expect((await reopen(document)).answers.mitigation.reason).toBe('Aus dem Formular.');
    expect(opened.profile.id).toBe('dortmund');
  });

  test('refuses to write over text that was typed after the proposal was opened', async () => {
    const { document, opened } = await inserted();
    await type(document, 'mitigation.rating', 'stark positiv ++');
    const form = long(rate(-2)(school));
    await expect(updateStatement(document, opened, form, now)).rejects.toMatchObject({
      code: 'changed',
    });
  });

  test('adds and takes out paragraphs in their order', async () => {
    const { document } = await inserted();
    done(
      await update(document, (answers) => ({
        ...answers,
        participation: { ...answers.participation, who: '' },
        groups: [...answers.groups, { ...emptyGroup('tenants'), effect: 'none' }],
      })),
    );
    const lines = await texts(document);
    const at = (start: string) => lines.findIndex((line) => line.startsWith(start));
    expect(at('Beteiligung')).toBe(-1);
    expect(at('Mieterinnen')).toBe(at('Einkommensarme') + 1);
  });

  test('keeps a paragraph that somebody typed into, and says so', async () => {
    const { document } = await inserted();
    const typed = edited(document, (xml) =>
      xml.replace('Beteiligung: ', 'Beteiligung (siehe Protokoll): '),
    );
    const result = done(
      await update(typed, (answers) => ({
        ...answers,
        participation: { ...answers.participation, who: '' },
      })),
    );
    expect(result.kept).toEqual([
      'Beteiligung (siehe Protokoll): Die Schulkonferenz wurde am Entwurf beteiligt.',
    ]);
    expect(await texts(typed)).toContain(result.kept[0]);
  });

  test('leaves a rating that it cannot read until a person decides', async () => {
    const { document } = await inserted();
    await type(document, 'mitigation.rating', 'ganz gut eigentlich');
    done(await update(document, (answers) => ({ ...answers, followUp: 'Bericht 2029.' })));
    const opened = await reopen(document);
    expect(opened.unreadable).toEqual(['mitigation.rating']);
    expect(opened.reading.fields['mitigation.rating']).toBe('ganz gut eigentlich');
    expect(await update(document, rate(-1))).toMatchObject({
      kind: 'ask',
      conflicts: [{ path: 'mitigation.rating', document: 'ganz gut eigentlich' }],
    });
  });

  test('writes the statement anew at its place when its form changes', async () => {
    const { document } = await inserted();
    const opened = await openProposal(document, builtInProfiles);
    const short: Content = { answers: opened.answers, form: 'short' };
    done(await updateStatement(document, opened, short, now));
    const lines = await texts(document);
    const heading = lines.indexOf('Klimarelevanz und soziale Wirkungen');
    expect(lines[heading - 1]).toMatch(/^Die Kosten betragen/);
    expect(lines.some((line) => line.startsWith('Beteiligung'))).toBe(false);
    expect((await reopen(document)).answers).toEqual(opened.answers);
  });

  test('asks before a change of form would lose a paragraph typed by hand', async () => {
    const { document } = await inserted();
    const typed = edited(document, (xml) =>
      xml.replace('Beteiligung: ', 'Beteiligung (siehe Protokoll): '),
    );
    const opened = await openProposal(typed, builtInProfiles);
    const content = long({ ...appointment });
    expect(await updateStatement(typed, opened, content, now)).toMatchObject({
      kind: 'ask',
      lost: [expect.stringContaining('siehe Protokoll')],
    });
    done(await updateStatement(typed, opened, content, now, { discardTyped: true }));
    expect(await texts(typed)).toContain(
      'Art der Vorlage: Besetzung von Gremien und Benennung von Mitgliedern',
    );
  });

  test('does not write into the text when nothing changed', async () => {
    const { document } = await inserted();
    const before = await document.read();
    done(await update(document, (answers) => answers));
    expect({ ...(await document.read()), stored: [] }).toEqual({ ...before, stored: [] });
  });
});

describe('the template', () => {
  test('is read as answers as a person fills it in', async () => {
    const profile = profileById('dortmund');
    if (!profile) throw new Error('no profile');
    const document = openDocx(germanProposal());
    done(await insertTemplate(document, profile));
    await type(document, 'mitigation.rating', 'Stark positiv ++');
    await type(document, 'groups.low-income', 'Belastung: Die Gebühr steigt.');
    const opened = await reopen(document);
    expect(opened.reading.state).toBe('statement-only');
    expect(opened.answers.mitigation.rating).toBe(2);
    expect(opened.answers.adaptation.rating).toBeNull();
    expect(opened.answers.groups).toEqual([
      { ...emptyGroup('low-income'), effect: 'burden', how: 'Die Gebühr steigt.' },
    ]);
    expect(opened.conflicts).toEqual([]);
  });

  test('loses its instructions with the first update', async () => {
    const profile = profileById('uk-council');
    if (!profile) throw new Error('no profile');
    const document = openDocx(englishProposal());
    done(await insertTemplate(document, profile));
    await type(document, 'equity.reason', 'Typed into the template.');
    done(await update(document, (answers) => ({ ...answers, followUp: 'Report in 2028.' })));
    const lines = await texts(document);
    expect(lines.join('\n')).not.toMatch(/\[/);
    expect(lines).toContain('Typed into the template.');
    expect(lines).toContain('Monitoring and review: Report in 2028.');
  });
});

describe('removing a statement', () => {
  test('leaves the proposal as it was and the answers with their edits as a draft', async () => {
    const document = openDocx(germanProposal());
    const original = await texts(document);
    const opened = await openProposal(document, builtInProfiles);
    done(await insertStatement(document, opened, long(school), now));
    await type(document, 'equity.reason', 'Von Hand.');
    const again = await openProposal(document, builtInProfiles);
    const result = done(await removeStatement(document, again, long(again.answers), now));
    expect(await texts(document)).toEqual(original);
    expect(result.opened.reading.state).toBe('none');
    expect((await reopen(document)).answers.equity.reason).toBe('Von Hand.');
  });

  test('asks before text is lost that is in no answer', async () => {
    const { document } = await inserted();
    const typed = edited(document, (xml) => xml.replace('Mitzeichnung: ', 'Mitzeichnung neu: '));
    const opened = await openProposal(typed, builtInProfiles);
    expect(await removeStatement(typed, opened, long(opened.answers), now)).toMatchObject({
      kind: 'ask',
      lost: [expect.stringContaining('Mitzeichnung neu')],
    });
  });
});

describe('saving a draft', () => {
  test('writes nothing when nothing changed, and survives reopening otherwise', async () => {
    const document = openDocx(germanProposal());
    const opened = await openProposal(document, builtInProfiles);
    expect(await saveDraft(document, opened, long(opened.answers), now)).toMatchObject({
      saved: false,
    });
    expect((await document.read()).stored).toEqual([]);
    const saved = await saveDraft(document, opened, long(school), now);
    expect(saved.saved).toBe(true);
    const again = await reopen(document);
    expect(again.answers.mitigation).toEqual(school.mitigation);
    expect(again.reading.state).toBe('none');
  });

  test('keeps on record what was last written, so that later edits are still seen', async () => {
    const { document, opened } = await inserted();
    await saveDraft(document, opened, long(rate(0)(opened.answers)), now);
    await type(document, 'mitigation.rating', 'negativ');
    expect((await reopen(document)).conflicts).toEqual([
      { path: 'mitigation.rating', document: 'negativ', form: 'keine oder geringe (0)' },
    ]);
  });
});

describe('a stored part that cannot be used', () => {
  test('of a newer version is left as it is unless the person agrees', async () => {
    const document = openDocx(germanProposal());
    const xml =
      '<assessment xmlns="urn:council-impact:assessment:1">{"schema":3,"answers":{}}</assessment>';
    await document.store(xml);
    const opened = await openProposal(document, builtInProfiles);
    expect(opened.reading.storedProblem).toBe('newer');
    const result = done(await insertStatement(document, opened, long(school), now));
    expect(result.stored).toBe(false);
    expect((await document.read()).stored.map((part) => part.xml)).toEqual([xml]);
    const replaced = await updateStatement(document, result.opened, long(school), now, {
      replaceUnreadableStored: true,
    });
    expect(done(replaced).stored).toBe(true);
    const [part] = (await document.read()).stored;
    expect(decodeStored(part?.xml ?? '').kind).toBe('ok');
  });
});
