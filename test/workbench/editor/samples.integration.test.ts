import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPackage, type Package } from '../../../src/docx/package/package';
import { readSnapshot } from '../../../src/docx/read/snapshot';
import { storyControls } from '../../../src/wordprocessingml/story';
import { mainTexts, typeParagraph } from '../../../src/workbench/editor/type-paragraph';
import { validationErrors } from '../../support/validate-docx';

const folder = join(__dirname, '../../../assets/samples');
const samples = readdirSync(folder).filter((file) => file.endsWith('.docx'));
const open = (file: string): Package =>
  openPackage(new Uint8Array(readFileSync(join(folder, file))));
const readerTexts = (document: Package): string[] =>
  readSnapshot(document, 'urn:none').paragraphs.map((paragraph) => paragraph.text);

test.each(samples)('what is typed into %s is what the reader reads', (file) => {
  const document = open(file);
  const main = document.tree(document.main);
  const expected = readerTexts(document);
  expect(mainTexts(main)).toEqual(expected);
  const controls = storyControls(main).length;
  for (let index = 0; index < expected.length; index += 7) {
    const old = expected[index] ?? '';
    const typed = `${old.slice(0, 3)}Geändert\t& <neu>${old.slice(5)}`;
    expected[index] = typed;
    expect(typeParagraph(main, index, typed)).toBe('typed');
  }
  document.touch(document.main);
  expect(readerTexts(openPackage(document.save()))).toEqual(expected);
  expect(storyControls(main)).toHaveLength(controls);
});

test.each(samples.slice(0, 2))('typing into %s leaves it valid', async (file) => {
  const document = open(file);
  const before = await validationErrors(document.save());
  const main = document.tree(document.main);
  for (const [index, text] of mainTexts(main).entries()) {
    typeParagraph(main, index, index % 5 === 0 ? '' : `Neu\t${text.slice(4)}\nEnde`);
  }
  document.touch(document.main);
  expect(await validationErrors(document.save())).toEqual(before);
});
