import { openPackage } from '../../../src/docx/package/package';
import { openDocx } from '../../../src/docx/port';
import { docx, p } from '../../fixtures/docx';
import { sampleStatement } from '../../fixtures/statement';

test('a writing that does not come out as planned is taken back', async () => {
  const document = openDocx(docx({ body: p('a') }));
  const before = await document.read();
  const statement = sampleStatement();
  const [, second] = statement.blocks;
  if (second) statement.blocks.push(second);
  const plan = { kind: 'insert', place: { kind: 'end' }, expect: null, statement } as const;
  await expect(document.apply(plan)).rejects.toMatchObject({ code: 'not-verified' });
  expect(await document.read()).toEqual(before);
});

test('a stored part that is taken out leaves no link and no content type behind', async () => {
  const bytes = docx({ body: p('a') });
  const document = openDocx(bytes);
  await document.store('<a xmlns="urn:council-impact:assessment:1"/>');
  await document.deleteStored();
  const [before, after] = [openPackage(bytes), openPackage(document.save())];
  expect(after.names()).toEqual(before.names());
  for (const name of before.names()) expect(after.text(name)).toBe(before.text(name));
});

test('a stored part that comes back altered is taken out again, and the older one stays', async () => {
  const document = openDocx(docx({ body: p('a') }));
  const older = '<a xmlns="urn:council-impact:assessment:1">before</a>';
  await document.store(older);
  const kept = document.save();
  // Half of a surrogate pair has no UTF-8: what is read back is U+FFFD (Unicode 15.0, 3.9).
  const altered = '<a xmlns="urn:council-impact:assessment:1">\ud83d</a>';
  await expect(document.store(altered)).rejects.toMatchObject({ code: 'not-stored' });
  expect((await document.read()).stored.map(({ xml }) => xml)).toEqual([older]);
  const [before, after] = [openPackage(kept), openPackage(document.save())];
  for (const name of before.names()) expect(after.text(name)).toBe(before.text(name));
  expect(after.names()).toEqual(before.names());
});
