import { Document, Packer, Paragraph } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { validationErrors } from './validate-docx';

const proposal = (): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({ sections: [{ children: [new Paragraph('Beschlussvorschlag')] }] }),
  );

test('a document as Word would write it has no errors', async () => {
  expect(await validationErrors(await proposal())).toEqual([]);
});

test('an element out of place is named with its part, without counts and file names', async () => {
  const parts = unzipSync(await proposal());
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  parts['word/document.xml'] = strToU8(body.replace('<w:p>', '<w:p><w:tbl/>'));
  const errors = await validationErrors(zipSync(parts));
  expect(errors.join('\n')).toContain('/word/document.xml | /w:document/w:body/w:p | ');
});

test('what is not a document at all is an error and not a crash', async () => {
  const errors = await validationErrors(strToU8('no zip'));
  expect(errors).toHaveLength(1);
  expect(errors[0]).not.toMatch(/validate-/);
});
