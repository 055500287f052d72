import type { Look } from '../../../src/document/blocks/blocks';
import type { EditPlan } from '../../../src/document/plan/edit-plan';
import { openPackage } from '../../../src/docx/package/package';
import { openDocx } from '../../../src/docx/port';
import { withPart } from '../../fixtures/changed-parts';
import { docx, germanStyles, p, run, sdt, table, type DocxFixture } from '../../fixtures/docx';
import { sampleStatement, statementEndingInTable } from '../../fixtures/statement';
import { newValidationErrors, validationErrors } from '../../support/validate-docx';

const heading = (name: string, more: Partial<Look> = {}): Look => ({
  style: { name, builtIn: true },
  bold: false,
  size: null,
  ...more,
});
const insert = (look?: Look): EditPlan => ({
  kind: 'insert',
  place: { kind: 'end' },
  expect: null,
  statement: sampleStatement(look),
});

/** Applies plans to a fixture and gives the file. */
async function apply(fixture: DocxFixture | Uint8Array, ...plans: EditPlan[]): Promise<Uint8Array> {
  const document = openDocx(fixture instanceof Uint8Array ? fixture : docx(fixture));
  for (const plan of plans) await document.apply(plan);
  return document.save();
}

const mainOf = (bytes: Uint8Array): string => {
  const pkg = openPackage(bytes);
  return pkg.text(pkg.main) ?? '';
};
const partOf = (bytes: Uint8Array, name: string): string => openPackage(bytes).text(name) ?? '';

describe('a statement', () => {
  test('takes the style of its heading by name, whatever its id is', async () => {
    const xml = mainOf(await apply({ body: p('a') }, insert()));
    expect(xml).toMatch(/<w:pStyle w:val="berschrift2"\/><\/w:pPr><w:r><w:t[^>]*>Auswirkungen auf/);
  });

  test('brings a built-in style along that the document does not have, and no other', async () => {
    const bytes = await apply({ body: p('a') }, insert(heading('heading 3')));
    expect(mainOf(bytes)).toContain('<w:pStyle w:val="Heading3"/>');
    expect(partOf(bytes, 'word/styles.xml')).toContain(
      '<w:name w:val="heading 3"/><w:basedOn w:val="Standard"/>',
    );
    const [paragraph] = (await openDocx(bytes).read()).paragraphs.slice(1);
    expect(paragraph).toMatchObject({
      outlineLevel: 3,
      style: { name: 'heading 3', builtIn: true },
    });
    const custom = { ...heading('x'), style: { name: 'Nicht da', builtIn: false } };
    const without = await apply({ body: p('a') }, insert(custom));
    expect(partOf(without, 'word/styles.xml')).toBe(
      partOf(docx({ body: p('a') }), 'word/styles.xml'),
    );
  });

  test('finds a free id for such a style', async () => {
    const taken =
      germanStyles +
      '<w:style w:type="character" w:customStyle="1" w:styleId="Heading3"><w:name w:val="x"/></w:style>';
    const bytes = await apply({ body: p('a'), styles: taken }, insert(heading('heading 3')));
    expect(mainOf(bytes)).toContain('<w:pStyle w:val="Heading31"/>');
  });

  test('does not take a style of the city for a built-in one of the same name', async () => {
    const styles =
      germanStyles.replace('<w:name w:val="heading 2"/>', '<w:name w:val="heading 4"/>') +
      '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Own"><w:name w:val="heading 2"/></w:style>';
    const xml = mainOf(await apply({ body: p('a'), styles }, insert()));
    expect(xml).toContain('<w:pStyle w:val="Heading2"/>');
  });

  test('fakes its heading as its neighbours do, and keeps it with what follows', async () => {
    const xml = mainOf(
      await apply({ body: p('a') }, insert(heading('normal', { bold: true, size: 12.5 }))),
    );
    expect(xml).toMatch(
      /<w:pPr><w:keepNext\/><w:rPr><w:b\/><w:bCs\/><w:sz w:val="25"\/><w:szCs w:val="25"\/><\/w:rPr><\/w:pPr><w:r><w:rPr><w:b\/><w:bCs\/><w:sz w:val="25"\/><w:szCs w:val="25"\/><\/w:rPr><w:t[^>]*>Ausw/,
    );
  });

  test('has a table over the full width with a repeated header row and a description', async () => {
    const xml = mainOf(await apply({ body: p('a') }, insert()));
    expect(xml).toContain('<w:tblW w:w="5000" w:type="pct"/>');
    expect(xml).toContain('<w:tblDescription w:val="Bewertung mit Begründung für jeden Bereich"/>');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(3);
    const grid = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map((match) => Number(match[1]));
    expect(grid.reduce((sum, width) => sum + width)).toBe(11906 - 2 * 1417);
  });

  test('gives every control an id of its own', async () => {
    const own =
      '<w:sdt><w:sdtPr><w:id w:val="1160000001"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>';
    const xml = mainOf(await apply({ body: own + p('a') }, insert()));
    const ids = [...xml.matchAll(/<w:id w:val="(\d+)"\/>/g)].map((match) => match[1]);
    expect(ids).toHaveLength(9);
    expect(new Set(ids).size).toBe(9);
  });

  test.each([
    ['without styles', { body: p('a'), styles: null }],
    ['in a strict document', { body: p('a'), strict: true }],
  ])('is valid %s', async (_, fixture) => {
    const before = docx(fixture);
    expect(await newValidationErrors(before, await apply(before, insert()))).toEqual([]);
  });

  test('is readable where the document has no prefix for its elements', async () => {
    const pkg = openPackage(docx({ body: p('a') }));
    const xml = mainOf(docx({ body: p('a') }))
      .replaceAll('<w:', '<')
      .replaceAll('</w:', '</')
      .replaceAll(' w:', ' q:')
      .replace(/xmlns:w=("[^"]*")/, 'xmlns=$1 xmlns:q=$1');
    pkg.write(pkg.main, new TextEncoder().encode(xml));
    const bytes = await apply(pkg.save(), insert());
    expect((await openDocx(bytes).read()).controls[0]?.tag).toBe('impact-statement');
  });

  test('drops characters that XML does not allow, and keeps line breaks and tabs', async () => {
    const fields = [
      {
        tag: 'impact:summary',
        from: 'Weniger CO₂ & mehr Platz.',
        to: 'a\u0000b\u000Bc\td\uFFFE\uD800 <e>',
      },
    ];
    const update: EditPlan = {
      kind: 'update',
      root: 'impact-statement',
      fields,
      removals: [],
      insertions: [],
    };
    const bytes = await apply({ body: p('a') }, insert(), update);
    expect((await openDocx(bytes).read()).controls[1]?.text).toBe('ab\nc\td <e>');
    expect(await validationErrors(bytes)).toEqual([]);
  });
});

describe('the place of a statement', () => {
  const order = (xml: string): string[] =>
    [
      ...xml.matchAll(
        /<w:body>|<w:sectPr|w:val="(impact-statement|vendor)"|<w:t(?: [^>]*)?>([^<]*)<|<w:p(?: w:rsidR="\w+")?\/>/g,
      ),
    ].map((match) => match[1] ?? match[2] ?? match[0]);

  test('at the end is before the last section, with a paragraph behind it', async () => {
    expect(order(mainOf(await apply({ body: p('a') }, insert()))).slice(-2)).toEqual([
      '<w:p w:rsidR="00C11A7E"/>',
      '<w:sectPr',
    ]);
  });

  test('behind a paragraph of a nested table is behind the outermost one', async () => {
    const body = table([[table([[p('innen')]]) + p('a')]]) + p('danach');
    const plan: EditPlan = {
      kind: 'insert',
      place: { kind: 'after', paragraph: 0 },
      expect: 'innen',
      statement: sampleStatement(),
    };
    const found = order(mainOf(await apply({ body }, plan)));
    expect(found.indexOf('impact-statement')).toBeGreaterThan(found.indexOf('a'));
    expect(found.indexOf('impact-statement')).toBeLessThan(found.indexOf('danach'));
  });

  test('between a table of ours and one of theirs has a paragraph', async () => {
    const plan: EditPlan = {
      kind: 'insert',
      place: { kind: 'before', paragraph: 1 },
      expect: 'b',
      statement: statementEndingInTable(),
    };
    const xml = mainOf(await apply({ body: p('a') + table([[p('b')]]) + p('c') }, plan));
    expect(xml).toMatch(/<\/w:sdt><w:p w:rsidR="00C11A7E"\/><w:tbl>/);
  });
});

describe('an update', () => {
  const statement = (field: string): DocxFixture => ({
    body: p('davor') + sdt('impact-statement', p('Überschrift') + field) + p('danach'),
  });
  const change = (from: string, to: string): EditPlan => ({
    kind: 'update',
    root: 'impact-statement',
    fields: [{ tag: 'impact:x', from, to }],
    removals: [],
    insertions: [],
  });

  test('keeps the formatting of the first run of a field that was split by hand', async () => {
    const parts = `${run('ei', '<w:i/>')}<w:bookmarkStart w:id="7" w:name="m"/>${run('n', '<w:b/>')}<w:ins w:id="1" w:author="a">${run('s')}</w:ins>`;
    const fixture = statement(
      `<w:p>${run('Wert: ')}${sdt('impact:x', parts)}<w:bookmarkEnd w:id="7"/>${run('.')}</w:p>`,
    );
    const bytes = await apply(fixture, change('eins', 'zwei'));
    expect(mainOf(bytes)).toMatch(
      /<w:sdtContent><w:r><w:rPr><w:i\/><\/w:rPr><w:t[^>]*>zwei<\/w:t><\/w:r><w:bookmarkStart w:id="7" w:name="m"\/><\/w:sdtContent>/,
    );
    expect((await openDocx(bytes).read()).paragraphs.map(({ text }) => text)).toEqual([
      'davor',
      'Überschrift',
      'Wert: zwei.',
      'danach',
    ]);
  });

  test('joins the paragraphs of a field that a person has typed into several', async () => {
    const bytes = await apply(
      statement(sdt('impact:x', p('eins', '<w:jc w:val="right"/>') + p('zwei'))),
      change('eins\nzwei', 'drei'),
    );
    expect(mainOf(bytes)).toMatch(
      /<w:p><w:pPr><w:jc w:val="right"\/><\/w:pPr><w:r><w:t[^>]*>drei</,
    );
    expect((await openDocx(bytes).read()).paragraphs).toHaveLength(4);
  });

  test('writes over the prompt of an empty field and not in its look', async () => {
    const empty = `<w:sdt><w:sdtPr><w:tag w:val="impact:x"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Klicken', '<w:rStyle w:val="Placeholder"/>')}</w:sdtContent></w:sdt>`;
    const bytes = await apply(statement(`<w:p>${empty}</w:p>`), change('', 'Wert'));
    expect(mainOf(bytes)).not.toMatch(/showingPlcHdr|Placeholder|Klicken/);
    expect((await openDocx(bytes).read()).controls[1]?.text).toBe('Wert');
  });

  test('leaves a field alone that keeps its text', async () => {
    const fixture = statement(`<w:p>${sdt('impact:x', run('a', '<w:i/>') + run('b'))}</w:p>`);
    expect(mainOf(await apply(fixture, change('ab', 'ab')))).toContain(
      mainOf(docx(fixture)).slice(-400, -200),
    );
  });

  test('empties the last paragraph of a cell that is to be taken out', async () => {
    const fixture = statement(table([[`<w:p>${sdt('impact:x', run('a'))}</w:p>`, p('b')]]));
    const plan: EditPlan = {
      kind: 'update',
      root: 'impact-statement',
      fields: [],
      insertions: [],
      removals: [{ tag: 'impact:x', expect: 'a' }],
    };
    const bytes = await apply(fixture, plan);
    expect(mainOf(bytes)).toContain('<w:tc><w:p/></w:tc>');
  });

  test('changes the live statement and not one that is deleted', async () => {
    const gone = sdt(
      'impact-statement',
      `<w:p>${sdt('impact:x', '<w:del w:id="1"><w:r><w:delText>alt</w:delText></w:r></w:del>')}</w:p>`,
    );
    const { body } = statement(`<w:p>${sdt('impact:x', run('da'))}</w:p>`);
    const bytes = await apply({ body: gone + body }, change('da', 'neu'));
    const { controls } = await openDocx(bytes).read();
    expect(
      controls.map(({ text, deleted }) => [text, deleted]).filter(([text]) => text !== ''),
    ).toEqual([
      ['Überschrift\nneu', false],
      ['neu', false],
    ]);
    expect(mainOf(bytes)).toContain('<w:delText>alt</w:delText>');
  });
});

describe('a removal', () => {
  const remove = (expect: string): EditPlan => ({
    kind: 'remove',
    root: 'impact-statement',
    expect,
  });

  test('gives back the document that was there before, byte by byte but for styles', async () => {
    const before = docx({ body: p('a') + table([[p('b')]]) + p('c') });
    const once = openPackage(before);
    once.tree(once.main);
    once.touch(once.main);
    const document = openDocx(before);
    const { controls } = await document.apply(insert());
    await document.apply(remove(controls[0]?.text ?? ''));
    expect(mainOf(document.save())).toBe(mainOf(once.save()));
  });

  const ends: [string, string, number][] = [
    ['a paragraph', p('a') + p('b'), 1],
    ['a table', p('a') + table([[p('b')]]), 1],
    ['a table and an empty line', p('a') + table([[p('b')]]) + '<w:p/>', 1],
    ['a control', p('a') + sdt('theirs', p('b')), 1],
    ['a control with a table', p('a') + sdt('theirs', table([[p('b')]])), 1],
    ['an empty line', p('a') + p('b') + '<w:p/>', 1],
    ['two tables', table([[p('a')]]) + p('c') + table([[p('b')]]), 0],
    ['tables that touch', table([[p('a')]]) + table([[p('b')]]), 0],
  ];
  test.each(
    ends.flatMap(([name, body, paragraph]) =>
      (['end', 'after'] as const).flatMap((kind) =>
        ['', '<w:trackRevisions/>'].map(
          (settings) => [name, kind, settings, body, paragraph] as const,
        ),
      ),
    ),
  )(
    'leaves nothing in a document that ends in %s (%s) %s',
    async (_name, kind, settings, body, paragraph) => {
      const before = docx({ body, settings });
      const document = openDocx(before);
      const place = kind === 'end' ? ({ kind } as const) : ({ kind, paragraph } as const);
      const plan: EditPlan = { kind: 'insert', place, expect: null, statement: sampleStatement() };
      const { controls } = await document.apply(plan);
      const root = controls.find(({ tag }) => tag === 'impact-statement');
      await document.apply(remove(root?.text ?? ''));
      expect(mainOf(document.save())).toBe(mainOf(before));
    },
  );

  test('leaves what somebody wrote into the paragraph behind it', async () => {
    const written = await apply({ body: p('a') }, insert());
    const typed = withPart(written, 'word/document.xml', (xml) =>
      xml.replace(/(<w:p w:rsidR="\w+")\/>/, '$1><w:r><w:t>b</w:t></w:r></w:p>'),
    );
    const document = openDocx(typed);
    const { controls } = await document.read();
    await document.apply(remove(controls[0]?.text ?? ''));
    expect((await document.read()).paragraphs.map(({ text }) => text)).toEqual(['a', 'b']);
  });

  test('leaves a paragraph where the statement was all there was', async () => {
    const bytes = await apply({ body: sdt('impact-statement', p('nur das')) }, remove('nur das'));
    expect(mainOf(bytes)).toContain('<w:body><w:p/><w:sectPr>');
  });
});
