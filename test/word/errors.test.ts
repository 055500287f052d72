import { DocumentError } from '../../src/document/errors';
import { toDocumentError } from '../../src/word/host/errors';

const word = (code: string, errorLocation = ''): Error =>
  Object.assign(new Error('x'), { code, debugInfo: { errorLocation } });

const onPlatform = (platform: string): void =>
  void Object.assign(globalThis, { Office: { context: { platform } } });
beforeEach(() => onPlatform('PC'));
afterAll(() => Reflect.deleteProperty(globalThis, 'Office'));

test('on the web, NotAllowed means that Word in the browser cannot do it', () => {
  onPlatform('OfficeOnline');
  expect(toDocumentError(word('NotAllowed'))).toMatchObject({ code: 'not-on-web' });
  expect(toDocumentError(word('AccessDenied'))).toMatchObject({ code: 'read-only' });
});

test.each(['AccessDenied', 'NotAllowed'])('%s means that Word will not write', (code) => {
  expect(toDocumentError(word(code))).toMatchObject({ code: 'read-only' });
});

test('the common API says 7000 when the add-in may not write', () => {
  expect(toDocumentError({ code: 7000, name: 'x', message: 'y' })).toMatchObject({
    code: 'read-only',
    detail: '7000',
  });
});

test('something that is gone means that the document changed', () => {
  expect(toDocumentError(word('ItemNotFound'))).toMatchObject({ code: 'changed' });
});

test('every other error keeps its code and the member that failed', () => {
  const error = toDocumentError(word('GeneralException', 'Body.getOoxml'));
  expect(error).toMatchObject({ code: 'host', detail: 'GeneralException in Body.getOoxml' });
  expect(toDocumentError(new TypeError('broken'))).toMatchObject({
    code: 'host',
    detail: 'broken',
  });
  expect(toDocumentError(undefined)).toMatchObject({ code: 'host' });
});

test('our own errors pass', () => {
  const own = new DocumentError('changed', 'x');
  expect(toDocumentError(own)).toBe(own);
});
