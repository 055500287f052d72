import { downloadName } from '../../../src/workbench/page/download';

test('the file that is downloaded says what was done to it, once', () => {
  expect(downloadName('Vorlage.docx', '-mit-Aussage')).toBe('Vorlage-mit-Aussage.docx');
  expect(downloadName('Vorlage-mit-Aussage.DOCX', '-mit-Aussage')).toBe('Vorlage-mit-Aussage.docx');
});
