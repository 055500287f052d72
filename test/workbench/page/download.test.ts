import { downloadName } from '../../../src/workbench/page/download';

test('the file that is downloaded says what was done to it, once', () => {
  expect(downloadName('Vorlage.docx', '-mit-Abschnitt')).toBe('Vorlage-mit-Abschnitt.docx');
  expect(downloadName('Vorlage-mit-Abschnitt.DOCX', '-mit-Abschnitt')).toBe(
    'Vorlage-mit-Abschnitt.docx',
  );
});
