import { noDirectFormatting } from '../../../src/document/blocks/direct-formatting';
import type { Snapshot } from '../../../src/document/snapshot/snapshot';
import { readFlatOpc, writeFlatOpc } from '../../../src/docx/package/flat-opc';
import { openPackage } from '../../../src/docx/package/package';
import { readSnapshot } from '../../../src/docx/read/snapshot';
import {
  docx,
  germanStyles,
  p,
  run,
  sdt,
  section,
  table,
  type DocxFixture,
} from '../../fixtures/docx';

const storedNamespace = 'urn:council-impact:assessment:1';

/** Reads a fixture in both forms; they have to agree before anything else is looked at. */
function read(fixture: DocxFixture | string): Snapshot {
  const bytes = docx(typeof fixture === 'string' ? { body: fixture } : fixture);
  const pkg = openPackage(bytes);
  const snapshot = readSnapshot(pkg, storedNamespace);
  const flat = readSnapshot(readFlatOpc(writeFlatOpc(pkg)), storedNamespace);
  expect(flat).toEqual({ ...snapshot, stored: [] });
  return snapshot;
}

const texts = (fixture: DocxFixture | string): string[] =>
  read(fixture).paragraphs.map(({ text }) => text);
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

describe('current text', () => {
  test.each([
    ['a run', run('Text'), 'Text'],
    ['white space that the file does not keep', '<w:r><w:t> Text </w:t></w:r>', 'Text'],
    ['an insertion', `<w:ins w:id="1" w:author="x">${run('neu')}</w:ins>`, 'neu'],
    ['text moved here', `<w:moveTo w:id="1">${run('hier')}</w:moveTo>`, 'hier'],
    ['a hyperlink', `<w:hyperlink r:id="x">${run('Link')}</w:hyperlink>`, 'Link'],
    ['a smart tag', `<w:smartTag w:element="x">${run('Ort')}</w:smartTag>`, 'Ort'],
    ['a content control', sdt('x', run('Wert')), 'Wert'],
    ['a simple field', `<w:fldSimple w:instr="PAGE">${run('7')}</w:fldSimple>`, '7'],
    [
      'tab and breaks',
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/></w:r>',
      'a\tb\nc\n',
    ],
    [
      'hyphens',
      '<w:r><w:t>CO2</w:t><w:noBreakHyphen/><w:t>frei</w:t><w:softHyphen/></w:r>',
      'CO2-frei',
    ],
    ['a check mark of a symbol font', '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', '☑'],
    ['a formula', '<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>', 'x=1'],
    [
      'ruby text without its gloss',
      `<w:r><w:ruby><w:rt>${run('no')}</w:rt><w:rubyBase>${run('yes')}</w:rubyBase></w:ruby></w:r>`,
      'yes',
    ],
  ])('%s counts', (_, content, expected) => {
    expect(texts(`<w:p>${content}</w:p>`)).toEqual([expected]);
  });

  test.each([
    ['a deletion', `<w:del w:id="1"><w:r><w:delText>weg</w:delText></w:r></w:del>`],
    ['text moved away', `<w:moveFrom w:id="1">${run('weg')}</w:moveFrom>`],
    ['a hidden run', run('weg', '<w:vanish/>')],
    ['a field code', field('begin') + code('TOC') + field('separate') + field('end')],
    [
      'old formatting that was hidden',
      `<w:r><w:rPr><w:vanish/><w:rPrChange w:id="1"><w:rPr><w:vanish w:val="0"/></w:rPr></w:rPrChange></w:rPr><w:t>weg</w:t></w:r>`,
    ],
    ['a footnote reference', '<w:r><w:footnoteReference w:id="2"/></w:r>'],
    ['an element that nobody knows', `<x:note><w:r><w:t>weg</w:t></w:r></x:note>`],
  ])('%s does not count', (_, content) => {
    expect(texts(`<w:p>${run('da')}${content}</w:p>`)).toEqual(['da']);
  });

  test('text hidden by its character or paragraph style does not count, unless both hide it', () => {
    const styles =
      germanStyles +
      '<w:style w:type="character" w:customStyle="1" w:styleId="Hint"><w:name w:val="Hint"/><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Note"><w:name w:val="Note"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const hint = run('x', '<w:rStyle w:val="Hint"/>');
    const body =
      `<w:p>${hint}</w:p>` +
      p('y', '<w:pStyle w:val="Note"/>') +
      `<w:p><w:pPr><w:pStyle w:val="Note"/></w:pPr>${hint}</w:p>`;
    expect(texts({ body, styles })).toEqual(['', '', 'x']);
  });

  test('the result of a field counts, also of one inside another and over several paragraphs', () => {
    const inner = field('begin') + code('REF a') + field('separate') + run('innen') + field('end');
    const outer = field('begin') + code('IF ') + inner + field('separate');
    expect(
      texts(`<w:p>${outer}${run('eins')}</w:p><w:p>${run('zwei')}${field('end')}${run('!')}</w:p>`),
    ).toEqual(['eins', 'zwei!']);
  });

  test('a field that never ends swallows nothing', () => {
    expect(texts(`<w:p>${field('begin')}${code('X')}${run('a')}</w:p>${p('b')}`)).toEqual([
      'a',
      'b',
    ]);
  });

  test('the check box of a form shows its state', () => {
    const box = (state: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/>${state}</w:checkBox></w:ffData></w:fldChar></w:r>${code('FORMCHECKBOX')}${field('end')}`;
    expect(
      texts(`<w:p>${box('<w:checked/>')}${run(' ja ')}${box('')}${run(' nein')}</w:p>`),
    ).toEqual(['☒ ja ☐ nein']);
  });

  test('the prompt of an empty control is not its text', () => {
    const control = `<w:sdt><w:sdtPr><w:tag w:val="t"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Klicken Sie hier')}</w:sdtContent></w:sdt>`;
    const snapshot = read(`<w:p>${run('a')}${control}${run('b')}</w:p>`);
    expect(snapshot.paragraphs[0]?.text).toBe('ab');
    expect(snapshot.controls[0]?.text).toBe('');
  });
});

describe('text boxes', () => {
  const shape = (text: string): string =>
    `<w:drawing><wp:inline><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx><w:txbxContent>${text}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>`;
  const old = (text: string): string =>
    `<w:pict><v:shape><v:textbox><w:txbxContent>${text}</w:txbxContent></v:textbox></v:shape></w:pict>`;
  const both = (text: string): string =>
    `<mc:AlternateContent><mc:Choice Requires="wps">${shape(text)}</mc:Choice><mc:Fallback>${old(text)}</mc:Fallback></mc:AlternateContent>`;

  test('belong to the paragraph that they are anchored in, and are read once', () => {
    const snapshot = read(
      `<w:p>${run('a')}<w:r>${both(p('eins') + p('zwei'))}</w:r>${run('b')}</w:p>${p('c')}`,
    );
    expect(snapshot.paragraphs.map(({ text, boxes }) => [text, boxes])).toEqual([
      ['ab', ['eins\nzwei']],
      ['c', []],
    ]);
  });

  test('of the old kind are read, too', () => {
    expect(read(`<w:p><w:r>${old(p('alt'))}</w:r></w:p>`).paragraphs[0]?.boxes).toEqual(['alt']);
  });

  test('are read from the fallback when nobody knows what the choice requires', () => {
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="x">${shape(p('neu'))}</mc:Choice><mc:Fallback>${old(p('alt'))}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(read(body).paragraphs[0]?.boxes).toEqual(['alt']);
  });

  test('leave tables, fields and controls around them alone', () => {
    const box = `<w:p><w:r>${shape(table([[p('in'), p('box')]]) + sdt('inner', p('x')))}</w:r>${run('y')}</w:p>`;
    const snapshot = read(table([[sdt('outer', box), p('z')]]));
    expect(snapshot.paragraphs.map(({ text, cell }) => [text, cell?.column])).toEqual([
      ['y', 0],
      ['z', 1],
    ]);
    expect(snapshot.controls.map(({ tag, text }) => [tag, text])).toEqual([['outer', 'y']]);
  });
});

describe('paragraphs', () => {
  test('in controls, custom XML and insertions are counted where they stand', () => {
    const body =
      p('a') +
      sdt('x', p('b') + sdt('y', p('c'))) +
      `<w:customXml w:element="e">${p('d')}</w:customXml>` +
      p('e');
    expect(texts(body)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('know their cell of the outermost table, spans counted', () => {
    const wide = `<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>`;
    const inner = table([[p('i1'), p('i2')]]);
    const body =
      table([
        [wide + p('a'), p('b')],
        [p('c') + inner + p('d'), p('e')],
      ]) +
      p('f') +
      table([[p('g')]]);
    expect(
      read(body).paragraphs.map(({ text, cell }) => [
        text,
        cell && [cell.table, cell.row, cell.column],
      ]),
    ).toEqual([
      ['a', [0, 0, 0]],
      ['b', [0, 0, 2]],
      ['c', [0, 1, 0]],
      ['i1', [0, 1, 0]],
      ['i2', [0, 1, 0]],
      ['d', [0, 1, 0]],
      ['e', [0, 1, 1]],
      ['f', null],
      ['g', [1, 0, 0]],
    ]);
  });

  test('have the name of their style, not its localised id, and its outline level', () => {
    const styles =
      germanStyles +
      '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Vorlage"><w:name w:val="Vorlage Punkt"/><w:basedOn w:val="berschrift2"/></w:style>';
    const body =
      p('a', '<w:pStyle w:val="berschrift2"/>') +
      p('b', '<w:pStyle w:val="Vorlage"/>') +
      p('c') +
      p('d', '<w:outlineLvl w:val="3"/>') +
      p('e', '<w:pStyle w:val="berschrift1"/><w:outlineLvl w:val="9"/>') +
      p('f', '<w:pStyle w:val="gone"/>');
    expect(
      read({ body, styles }).paragraphs.map(({ style, outlineLevel }) => [
        style.name,
        style.builtIn,
        outlineLevel,
      ]),
    ).toEqual([
      ['heading 2', true, 2],
      ['Vorlage Punkt', false, 2],
      ['normal', true, null],
      ['normal', true, 4],
      ['heading 1', true, null],
      ['normal', true, null],
    ]);
  });

  test('are bold when every visible character is', () => {
    const bold = '<w:b/>';
    const body = [
      p('fett', '', bold),
      `<w:p>${run('fett', bold)}${run(' ')}</w:p>`,
      `<w:p>${run('fett', bold)}${run('nicht')}</w:p>`,
      p('durch die Vorlage', '<w:pStyle w:val="berschrift1"/>'),
      p('aufgehoben', '<w:pStyle w:val="berschrift1"/>', '<w:b w:val="false"/>'),
      p('', '', bold),
    ].join('');
    expect(read(body).paragraphs.map((one) => one.bold)).toEqual([
      true,
      true,
      false,
      true,
      false,
      false,
    ]);
  });

  test('have the size that their first visible run sets itself', () => {
    const body =
      p('a', '', '<w:sz w:val="25"/>') +
      p('b') +
      `<w:p>${run(' ', '<w:sz w:val="40"/>')}${run('c', '<w:sz w:val="20"/>')}</w:p>`;
    expect(read(body).paragraphs.map(({ size }) => size)).toEqual([12.5, null, 10]);
  });

  test('are listed when Word numbers them, directly or through the style', () => {
    const level = (at: number, text: string, more = ''): string =>
      `<w:lvl w:ilvl="${at}"><w:numFmt w:val="decimal"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, '%1.')}${level(1, '', '<w:pStyle w:val="berschrift2"/>')}</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>`;
    const styles = germanStyles.replace(
      '<w:outlineLvl w:val="0"/>',
      '<w:numPr><w:numId w:val="5"/></w:numPr><w:outlineLvl w:val="0"/>',
    );
    const num = (id: number, at = 0): string =>
      `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`;
    const body =
      p('a', num(5)) +
      p('b', num(0)) +
      p('c', num(9)) +
      p('d', num(5, 1)) +
      p('e', '<w:pStyle w:val="berschrift1"/>') +
      p('f', `<w:pStyle w:val="berschrift1"/>${num(0)}`);
    expect(read({ body, styles, numbering }).paragraphs.map(({ listed }) => listed)).toEqual([
      true,
      false,
      false,
      false,
      true,
      false,
    ]);
  });

  test('are listed at the level that their style is bound to', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:pStyle w:val="berschrift2"/><w:lvlText w:val=""/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>';
    const styles = germanStyles.replaceAll(
      '<w:pPr><w:outlineLvl',
      '<w:pPr><w:numPr><w:numId w:val="5"/></w:numPr><w:outlineLvl',
    );
    const body =
      p('a', '<w:pStyle w:val="berschrift1"/>') + p('b', '<w:pStyle w:val="berschrift2"/>');
    const listed = read({ body, styles, numbering }).paragraphs.map((one) => one.listed);
    expect(listed).toEqual([true, false]);
  });
});

describe('controls', () => {
  test('are found in every position, outer before inner, with their text', () => {
    const row = `<w:tbl><w:tblPr/><w:tblGrid/>${sdt('row', `<w:tr>${sdt('cell', `<w:tc>${p('z')}</w:tc>`)}</w:tr>`)}</w:tbl>`;
    const body =
      p('0') +
      sdt(
        'block',
        p('a') + `<w:p>${run('b')}${sdt('run', run('c'), 'Titel')}${run('d')}</w:p>`,
        'Block',
      ) +
      row;
    expect(read(body).controls).toEqual([
      {
        tag: 'block',
        title: 'Block',
        text: 'a\nbcd',
        first: 1,
        last: 2,
        parent: null,
        deleted: false,
      },
      { tag: 'run', title: 'Titel', text: 'c', first: 2, last: 2, parent: 0, deleted: false },
      { tag: 'row', title: '', text: 'z', first: 3, last: 3, parent: null, deleted: false },
      { tag: 'cell', title: '', text: 'z', first: 3, last: 3, parent: 2, deleted: false },
    ]);
  });

  test('know the nearest tagged control around them, past untagged ones', () => {
    const untagged = (content: string): string =>
      `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const { controls } = read(sdt('a', untagged(p('x') + sdt('b', p('y')))));
    expect(controls.map(({ tag, parent }) => [tag, parent])).toEqual([
      ['a', null],
      ['b', 0],
    ]);
  });

  test('are deleted when all their text is', () => {
    const gone = '<w:del w:id="1"><w:r><w:delText>weg</w:delText></w:r></w:del>';
    const body =
      sdt('all', `<w:p>${gone}</w:p><w:p>${gone}</w:p>`) +
      sdt('part', `<w:p>${gone}${run('da')}</w:p>`) +
      sdt('empty', '<w:p/>');
    expect(read(body).controls.map(({ tag, deleted }) => [tag, deleted])).toEqual([
      ['all', true],
      ['part', false],
      ['empty', false],
    ]);
  });
});

describe('the document', () => {
  test('names its language: default style, document defaults, theme', () => {
    const lang = (tag: string): string => `<w:rPr><w:lang w:val="${tag}"/></w:rPr>`;
    const defaults = (tag: string): string =>
      `<w:docDefaults><w:rPrDefault>${lang(tag)}</w:rPrDefault></w:docDefaults>`;
    const style = (tag: string): string =>
      `<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/>${lang(tag)}</w:style>`;
    const settings = '<w:themeFontLang w:val="fr-FR"/>';
    const language = (styles: string | null): string | null =>
      read({ body: p('a'), styles, settings }).language;
    expect(language(defaults('de-DE') + style('en-GB'))).toBe('en-GB');
    expect(language(defaults('de-DE') + style(''))).toBe('de-DE');
    expect(language(defaults('x-none'))).toBe('fr-FR');
    expect(language(null)).toBe('fr-FR');
    expect(read({ body: p('a'), styles: null }).language).toBeNull();
  });

  test('gives the width of a text column of its last section', () => {
    const first = '<w:p><w:pPr><w:sectPr><w:pgSz w:w="20000"/></w:sectPr></w:pPr></w:p>';
    const last = (columns: string): string =>
      `<w:sectPr><w:pgSz w:w="12000"/><w:pgMar w:left="1000" w:right="1000" w:gutter="200"/>${columns}</w:sectPr><!--last-->`;
    expect(read(first + last('')).textWidth).toBe(490);
    expect(read(first + last('<w:cols w:num="2" w:space="800"/>')).textWidth).toBe(225);
    expect(
      read(first + last('<w:cols w:num="2"><w:col w:w="3000"/><w:col w:w="6000"/></w:cols>'))
        .textWidth,
    ).toBe(150);
    expect(read('<w:p/><w:sectPr></w:sectPr><!--last-->').textWidth).toBe(468);
  });

  test('gives each section with its last paragraph and its width', () => {
    const inner =
      '<w:p/><w:p><w:pPr><w:sectPr><w:pgSz w:w="12000"/><w:pgMar w:left="1000" w:right="1000"/></w:sectPr></w:pPr></w:p>';
    const { sections } = read(
      `${inner}<w:p/><w:sectPr><w:pgSz w:w="16000"/><w:pgMar w:left="1000" w:right="1000"/></w:sectPr><!--last-->`,
    );
    expect(sections).toEqual([
      { last: 1, textWidth: 500 },
      { last: 2, textWidth: 700 },
    ]);
  });

  test('gives the text of the headers that its sections use', () => {
    const reference = (id: string): string => `<w:headerReference w:type="default" r:id="${id}"/>`;
    const body = `<w:p><w:pPr><w:sectPr>${reference('header2')}</w:sectPr></w:pPr></w:p>${section.replace('<w:pgSz', `${reference('header1')}${reference('header2')}<w:pgSz`)}<!--last-->`;
    expect(
      read({ body, headers: [p('Drucksache Nr. 1') + p('Amt'), p('zwei'), p('ungenutzt')] })
        .headers,
    ).toEqual(['zwei', 'Drucksache Nr. 1\nAmt']);
  });

  test('keeps the stored parts in our namespace, oldest first, and passes over damaged ones', () => {
    const ours = (text: string): string => `<a xmlns="${storedNamespace}">${text}</a>`;
    const parts = {
      'customXml/item10.xml': ours('neu'),
      'customXml/item2.xml': ours('alt'),
      'customXml/item3.xml': '<a xmlns="urn:other"/>',
      'customXml/item4.xml': '<a',
      'customXml/itemProps2.xml': ours('no'),
    };
    expect(read({ body: p('a'), parts }).stored).toEqual([
      { id: 'customXml/item2.xml', xml: ours('alt') },
      { id: 'customXml/item10.xml', xml: ours('neu') },
    ]);
  });

  test('reads alike with strict namespaces and other prefixes', () => {
    const body = table([[p('a', '<w:pStyle w:val="berschrift1"/>'), p('b')]]) + sdt('t', p('c'));
    const plain = read({ body });
    expect(read({ body, strict: true })).toEqual(plain);
    const main = docx({ body });
    const pkg = openPackage(main);
    const renamed = (pkg.text(pkg.main) ?? '')
      .replaceAll('<w:', '<q:')
      .replaceAll('</w:', '</q:')
      .replaceAll(' w:', ' q:')
      .replace('xmlns:w=', 'xmlns:q=');
    pkg.write(pkg.main, new TextEncoder().encode(renamed));
    expect(readSnapshot(pkg, storedNamespace)).toEqual(plain);
  });

  test('is found wherever its relationship leads, with an absolute target', () => {
    expect(texts({ body: p('a'), main: 'doc/main part.xml' })).toEqual(['a']);
  });
});

describe('direct formatting', () => {
  const direct = (properties: string, runs: string): unknown =>
    read(`<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`).paragraphs[0]?.direct;

  test('is null where the style says it all', () => {
    expect(direct('<w:keepNext/>', run('Text', '<w:lang w:val="de-DE"/>'))).toBeNull();
  });

  test('of the paragraph is read in points', () => {
    const properties =
      '<w:spacing w:before="240" w:after="60" w:line="360" w:lineRule="auto"/><w:ind w:left="720" w:hanging="360"/><w:jc w:val="both"/>';
    expect(direct(properties, run('Text'))).toEqual({
      ...noDirectFormatting,
      spaceBefore: 12,
      spaceAfter: 3,
      lineSpacing: 18,
      leftIndent: 36,
      firstLineIndent: -18,
      alignment: 'justify',
    });
  });

  test('leaves out heights of lines in points, and spacing that is automatic', () => {
    const properties =
      '<w:spacing w:before="100" w:beforeAutospacing="1" w:line="280" w:lineRule="exact"/>';
    expect(direct(properties, run('Text'))).toBeNull();
  });

  test('of the text is that of most characters', () => {
    const arial = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:color w:val="auto"/>';
    const runs =
      run('Wichtig:', '<w:b/><w:u w:val="single"/>') + run(' Alles Weitere folgt.', arial);
    expect(direct('', runs)).toEqual({ ...noDirectFormatting, font: 'Arial', color: '#000000' });
  });

  test('a theme font is left to the style', () => {
    const theme = '<w:rFonts w:asciiTheme="minorHAnsi" w:ascii="Calibri"/>';
    expect(direct('', run('Text', theme))).toBeNull();
  });

  test('the size of text is found through its style and the defaults', () => {
    const sizes = read(
      p('a') + p('b', '<w:pStyle w:val="berschrift1"/>') + p('c', '', '<w:sz w:val="18"/>'),
    ).paragraphs.map(({ textSize }) => textSize);
    expect(sizes).toEqual([11, 16, 9]);
  });
});
