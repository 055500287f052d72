import { openDocx } from '../../../src/docx/port';
import { markedFinal, withSettings } from '../../fixtures/changed-parts';
import { docx, p, run, sdt } from '../../fixtures/docx';

const plain = docx({ body: p('Text'), settings: '<w:defaultTabStop w:val="708"/>' });
const password = 'w:cryptAlgorithmSid="4" w:hash="9oXp9Ym9tGs=" w:salt="Ag=="';

describe('whether a document may be written to', () => {
  test.each([
    ['<w:documentProtection w:edit="forms" w:enforcement="1"/>', 'protected-forms'],
    ['<w:documentProtection w:edit="comments" w:enforcement="1"/>', 'protected-comments'],
    ['<w:documentProtection w:edit="readOnly" w:enforcement="1"/>', 'protected-read-only'],
    ['<w:documentProtection w:edit="readOnly" w:enforcement="0"/>', undefined],
    ['<w:documentProtection w:edit="readOnly"/>', undefined],
    ['<w:documentProtection w:edit="none" w:formatting="1" w:enforcement="1"/>', undefined],
    ['<w:documentProtection w:edit="trackedChanges" w:enforcement="1"/>', undefined],
    [`<w:writeProtection ${password}/>`, 'protected-password'],
    ['<w:writeProtection w:recommended="1"/>', undefined],
  ])('%s: %s', async (settings, protection) => {
    const document = openDocx(withSettings(plain, settings));
    expect((await document.read()).protection).toBe(protection);
    const stored = document.store('<a xmlns="urn:council-impact:assessment:1"/>');
    if (protection === undefined) await stored;
    else {
      await expect(stored).rejects.toMatchObject({ code: protection });
      await expect(document.deleteStored()).rejects.toMatchObject({ code: protection });
    }
  });

  test('a document marked as final says so, until that is taken back', async () => {
    expect((await openDocx(markedFinal(plain)).read()).protection).toBe('marked-final');
    expect((await openDocx(markedFinal(plain, 'false')).read()).protection).toBeUndefined();
  });

  test.each([
    ['<w:trackRevisions/>', true],
    ['<w:trackRevisions w:val="0"/>', undefined],
    ['<w:documentProtection w:edit="trackedChanges" w:enforcement="1"/>', true],
  ])('%s: changes are tracked: %s', async (settings, tracking) => {
    expect((await openDocx(withSettings(plain, settings)).read()).tracking).toBe(tracking);
  });
});

describe('a statement under tracked changes', () => {
  const author = 'w:id="1" w:author="a"';
  const statement = (open: string, close: string): string =>
    sdt(
      'impact-statement',
      `<w:p>${open}${run('Klima')}${close}</w:p>` +
        `<w:p>${open}${run('Grund: ')}${close}${sdt('impact:summary', open + run('weil') + close)}</w:p>`,
    );
  const read = async (body: string): Promise<[string, string, boolean][]> =>
    (await openDocx(docx({ body })).read()).controls.map((one) => [one.tag, one.text, one.deleted]);
  const deleted = (xml: string): string =>
    xml.replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText ');

  test('counts as deleted where all of its text is', async () => {
    const body = deleted(statement(`<w:del ${author}>`, '</w:del>')) + p('x');
    expect(await read(body)).toEqual([
      ['impact-statement', '\n', true],
      ['impact:summary', '', true],
    ]);
  });

  test('counts where it was moved to, and not where it came from', async () => {
    const body =
      statement(`<w:moveFrom ${author}>`, '</w:moveFrom>') +
      p('x') +
      statement(`<w:moveTo ${author}>`, '</w:moveTo>');
    expect(await read(body)).toEqual([
      ['impact-statement', '\n', true],
      ['impact:summary', '', true],
      ['impact-statement', 'Klima\nGrund: weil', false],
      ['impact:summary', 'weil', false],
    ]);
  });

  test('is read with what was inserted and without what was deleted', async () => {
    const field = sdt(
      'impact:summary',
      run('sehr ') +
        deleted(`<w:del ${author}>${run('un')}</w:del>`) +
        `<w:ins ${author}>${run('klar')}</w:ins>`,
    );
    expect(await read(sdt('impact-statement', `<w:p>${field}</w:p>`))).toEqual([
      ['impact-statement', 'sehr klar', false],
      ['impact:summary', 'sehr klar', false],
    ]);
  });

  test('says where it is commented on', async () => {
    const field = sdt(
      'impact:summary',
      `<w:commentRangeStart w:id="1"/>${run('klar')}<w:commentRangeEnd w:id="1"/>`,
    );
    const body = sdt('impact-statement', `<w:p>${field}${sdt('impact:title', run('x'))}</w:p>`);
    const { controls } = await openDocx(docx({ body })).read();
    expect(controls.map(({ commented }) => commented)).toEqual([true, true, undefined]);
  });
});
