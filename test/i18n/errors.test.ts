import type { DocumentErrorCode } from '../../src/document/errors';
import { messagesFor, type Language } from '../../src/i18n/messages';

type Sentence = (file: string, detail: string) => string;

test.each<Language>(['de', 'en'])('every document error has its sentence (%s)', (language) => {
  const { mistakes, things, ...documents } = messagesFor(language).errors;
  const sentences: Record<DocumentErrorCode, Sentence> = documents;
  for (const [code, sentence] of Object.entries(sentences)) {
    const text = sentence('Vorlage 12.docx', 'detail');
    expect([code, text]).toEqual([code, expect.stringContaining('Vorlage 12.docx')]);
    expect(text).toMatch(/\.$/);
    expect(text).not.toMatch(/undefined|XML-Namens|stack/);
  }
  expect(Object.keys(mistakes).length).toBeGreaterThan(5);
  expect(things.whole).toBeTruthy();
});
