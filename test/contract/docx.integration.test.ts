import { openDocx } from '../../src/docx/port';
import { contractDocuments } from './documents';
import { adoptionSuite } from './adoption-suite';
import { heldSuite } from './held-suite';
import { kindSuite } from './kind-suite';
import { lookSuite } from './look-suite';
import { contractSuite, type Opened } from './suite';
import { statementWithTwoTables } from '../fixtures/statement';
import { newValidationErrors } from '../support/validate-docx';

const open = (bytes: Uint8Array): Promise<Opened> => {
  const document = openDocx(bytes);
  return Promise.resolve({
    port: document,
    save: () => Promise.resolve(document.save()),
    close: () => undefined,
  });
};

contractSuite('docx', open);
lookSuite('docx', open);
kindSuite('docx', open);
adoptionSuite('docx', open);
heldSuite('docx', open);

test.each(Object.entries(contractDocuments))('what is written is valid: %s', async (_, bytes) => {
  const document = openDocx(bytes);
  await document.apply({
    kind: 'insert',
    place: { kind: 'end' },
    expect: null,
    statement: statementWithTwoTables(),
  });
  await document.store('<a xmlns="urn:council-impact:assessment:1"/>');
  expect(await newValidationErrors(bytes, document.save())).toEqual([]);
});
