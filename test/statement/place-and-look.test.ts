import { openDocx } from '../../src/docx/port';
import { builtInProfiles } from '../../src/profile/built-in';
import { interpretSnapshot, openProposal } from '../../src/statement/use-cases/open-proposal';
import { insertStatement } from '../../src/statement/use-cases/insert-statement';
import { chooseFormats } from '../../src/statement/style/statement-style';
import { choosePlace } from '../../src/statement/plan/place';
import { school } from './support/answers';
import { docx, germanStyles, p, table } from '../fixtures/docx';

const h2 = '<w:pStyle w:val="berschrift2"/>';
const h3 = '<w:pStyle w:val="berschrift3"/>';
const styles = `${germanStyles}<w:style w:type="paragraph" w:styleId="berschrift3"><w:name w:val="heading 3"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="Amtstext"><w:name w:val="Amtstext"/></w:style><w:style w:type="paragraph" w:styleId="Beschriftung"><w:name w:val="caption"/></w:style>`;
const text = (words: string) => p(words, '<w:pStyle w:val="Amtstext"/>');

/** Place (with the paragraph's text) and looks that are chosen for a body. */
async function chosen(body: string[]) {
  const opened = await openProposal(
    openDocx(docx({ body: body.join(''), styles })),
    builtInProfiles,
  );
  const { snapshot, proposal, profile } = opened;
  const { place, expect: standing } = choosePlace(snapshot, proposal, profile);
  return { place: place.kind, standing, looks: chooseFormats(snapshot, proposal, place) };
}

const decision = [p('Beschlussvorschlag', h2), text('Der Rat beschließt den Bau der Turnhalle.')];
const finance = [p('Finanzielle Auswirkungen', h2), text('Die Kosten betragen 3 Mio. Euro.')];
const reasons = [p('Begründung', h2), text('Die alte Turnhalle ist nicht mehr zu halten.')];

test('the statement goes behind the finances with all their subsections', async () => {
  const body = [...decision, ...finance, p('Folgekosten', h3), text('20.000 Euro.'), ...reasons];
  expect(await chosen(body)).toMatchObject({ place: 'before', standing: 'Begründung' });
});

test('behind the last section it goes after its last paragraph', async () => {
  const body = [...decision, ...reasons, ...finance];
  expect(await chosen(body)).toMatchObject({
    place: 'after',
    standing: 'Die Kosten betragen 3 Mio. Euro.',
  });
});

test('without finances it goes before the reasons', async () => {
  expect(await chosen([...decision, ...reasons])).toMatchObject({
    place: 'before',
    standing: 'Begründung',
  });
});

test('a section on the climate that somebody wrote comes first', async () => {
  const climate = [p('Klimarelevanz', h2), text('Es werden Bäume gefällt.')];
  const body = [...decision, ...climate, ...reasons, ...finance];
  expect(await chosen(body)).toMatchObject({ place: 'before', standing: 'Begründung' });
});

test('a form table is not torn apart', async () => {
  const form = table([
    [p('Finanzielle Auswirkungen'), p('Die Kosten betragen 3 Mio. Euro.')],
    [p('Personelle Auswirkungen'), p('Keine zusätzlichen Stellen.')],
  ]);
  const result = await chosen([form, text('Text unter dem Formular.'), ...decision]);
  expect(result.place).toBe('after');
  expect(['Finanzielle Auswirkungen', 'Die Kosten betragen 3 Mio. Euro.']).toContain(
    result.standing,
  );
});

test('a form has the head of the proposal above its reasons: the statement goes below the table', async () => {
  const form = table([
    [p('Drucksache Nr.'), p('12345-26')],
    [p('Begründung'), p('Die alte Turnhalle ist nicht mehr zu halten.')],
  ]);
  const document = openDocx(docx({ body: form + text('Anlage: Lageplan'), styles }));
  const opened = await openProposal(document, builtInProfiles);
  const content = { answers: school, form: 'long' as const };
  await insertStatement(document, opened, content, '2026-11-23T09:00:00.000Z');
  const texts = (await document.read()).paragraphs.map((one) => one.text);
  expect(texts.slice(0, 5)).toEqual([
    'Drucksache Nr.',
    '12345-26',
    'Begründung',
    'Die alte Turnhalle ist nicht mehr zu halten.',
    'Klimarelevanz und soziale Wirkungen',
  ]);
  expect(texts.at(-1)).toBe('Anlage: Lageplan');
});

test('a document that is no proposal gets it at the cursor', async () => {
  expect(await chosen([text('Ein Brief.')])).toMatchObject({ place: 'cursor', standing: null });
});

test('the heading looks like its neighbour and the text like the document’s text', async () => {
  const captions = Array.from({ length: 5 }, (_, index) =>
    p(
      `Abbildung ${index}: ein sehr langer Text unter einem Bild, der hier nicht zählt`,
      '<w:pStyle w:val="Beschriftung"/>',
    ),
  );
  const { looks } = await chosen([...decision, ...finance, ...captions, ...reasons]);
  expect(looks).toEqual({
    page: { textWidth: 453.6, textSize: 11 },
    heading: { style: { name: 'heading 2', builtIn: true }, bold: false, size: null },
    body: { style: { name: 'Amtstext', builtIn: false }, bold: false, size: null },
  });
});

test('where headings are faked with bold text, ours is faked alike', async () => {
  const bold = (words: string) => p(words, '', '<w:b/><w:sz w:val="26"/>');
  const body = [
    bold('Beschlussvorschlag'),
    p('Der Rat beschließt den Bau der Turnhalle.', '', '<w:sz w:val="20"/>'),
    bold('Finanzielle Auswirkungen'),
    p('Die Kosten betragen 3 Mio. Euro.', '', '<w:sz w:val="20"/>'),
    bold('Begründung'),
    p('Die alte Turnhalle ist nicht mehr zu halten.', '', '<w:sz w:val="20"/>'),
  ];
  const { looks } = await chosen(body);
  expect(looks.heading).toEqual({ style: { name: 'normal', builtIn: true }, bold: true, size: 13 });
  expect(looks.body).toMatchObject({ style: { name: 'normal' }, bold: false, size: 10 });
});

test('where headings end with a colon, ours does too and is still known as ours', async () => {
  const body = [
    p('Beschlussvorschlag:', h2),
    text('Der Rat beschließt den Bau der Turnhalle.'),
    p('Finanzielle Auswirkungen:', h2),
    text('Die Kosten betragen 3 Mio. Euro.'),
    p('Begründung:', h2),
    text('Die alte Turnhalle ist nicht mehr zu halten.'),
  ];
  const document = openDocx(docx({ body: body.join(''), styles }));
  const opened = await openProposal(document, builtInProfiles);
  const content = { answers: school, form: 'long' as const };
  await insertStatement(document, opened, content, '2026-11-23T09:00:00.000Z');
  const again = await openProposal(document, builtInProfiles);
  expect(again.reading.lines[0]?.text).toBe('Klimarelevanz und soziale Wirkungen:');
  expect(again.reading.typed).toEqual([]);
});

test('an empty document has looks and a place, too', async () => {
  const snapshot = await openDocx(docx({ body: '' })).read();
  const opened = interpretSnapshot(snapshot, builtInProfiles);
  expect(chooseFormats(opened.snapshot, opened.proposal).body.style.name).toBe('normal');
  expect(opened.reading.state).toBe('none');
});

const arial = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>';

test('what the neighbours set directly is taken over, what they say in capitals said so', async () => {
  const spaced = '<w:spacing w:before="240" w:after="120"/>';
  const head = (words: string) => p(words, spaced, `${arial}<w:b/><w:u w:val="single"/>`);
  const justified = (words: string) => p(words, '<w:jc w:val="both"/>', arial);
  const { looks } = await chosen([
    head('BESCHLUSSVORSCHLAG:'),
    justified('Der Rat beschließt den Bau der Turnhalle.'),
    head('FINANZIELLE AUSWIRKUNGEN:'),
    justified('Die Kosten betragen 3 Mio. Euro.'),
    head('BEGRÜNDUNG:'),
    justified('Die alte Turnhalle ist nicht mehr zu halten.'),
  ]);
  expect(looks).toMatchObject({
    heading: {
      bold: true,
      direct: { font: 'Arial', underline: 'single', spaceBefore: 12, spaceAfter: 6 },
    },
    body: { bold: false, direct: { font: 'Arial', alignment: 'justify', underline: null } },
    colon: true,
    capitals: true,
  });
});

test('empty lines between paragraphs become spacing of a line', async () => {
  const bold = (words: string) => p(words, '', '<w:b/>');
  const { looks } = await chosen(
    [
      bold('Beschlussvorschlag'),
      p('Der Rat beschließt den Bau der Turnhalle.'),
      bold('Finanzielle Auswirkungen'),
      p('Die Kosten betragen 3 Mio. Euro.'),
      p('Sie stehen im Haushalt bereit.'),
      bold('Begründung'),
      p('Die alte Turnhalle ist nicht mehr zu halten.'),
    ].flatMap((one) => [one, p('')]),
  );
  expect(looks.body.direct).toMatchObject({ spaceAfter: 11, alignment: null });
  expect(looks.heading.direct).toMatchObject({ spaceBefore: null, spaceAfter: 11 });
  expect(looks.closing).toBe(11);
});

test('the heading before the place is the model, not a lower one inside it', async () => {
  const body = [...decision, ...finance, p('Folgekosten', h3), text('20.000 Euro.'), ...reasons];
  const { looks } = await chosen(body);
  expect(looks.heading.style.name).toBe('heading 2');
});

test('a document with all its text in a form keeps its typeface below the form', async () => {
  const words = (one: string) => p(one, '<w:ind w:left="200"/>', `${arial}<w:sz w:val="20"/>`);
  const form = table([
    [words('Finanzielle Auswirkungen'), words('Die Kosten betragen 3 Mio. Euro.')],
    [words('Personelle Auswirkungen'), words('Keine zusätzlichen Stellen.')],
  ]);
  const { looks } = await chosen([form, p('')]);
  expect(looks.body).toMatchObject({ size: 10, direct: { font: 'Arial', leftIndent: null } });
  expect(looks.heading).toMatchObject({ bold: true, size: 10, direct: { spaceBefore: 12 } });
});

test('where the text hangs behind typed numbers, ours does not hang', async () => {
  const hanging = '<w:ind w:left="709" w:hanging="709"/>';
  const numbered = (number: string, words: string) =>
    `<w:p><w:pPr>${hanging}</w:pPr><w:r><w:t>${number}</w:t><w:tab/><w:t>${words}</w:t></w:r></w:p>`;
  const { looks } = await chosen([
    p('Recommendations', h2),
    numbered('2.1', 'That Cabinet approves the policy.'),
    p('Financial implications', h2),
    numbered('7.1', 'The full-year saving is £710,000.'),
  ]);
  expect(looks.body.direct).toMatchObject({ leftIndent: 0, firstLineIndent: 0 });
});

test('text without typed numbers is the model, where there is some', async () => {
  const numbered = `<w:p><w:pPr><w:ind w:left="709" w:hanging="709"/></w:pPr><w:r><w:t>1.1</w:t><w:tab/><w:t>${'The council decides. '.repeat(40)}</w:t></w:r></w:p>`;
  const { looks } = await chosen([
    ...decision,
    text('Es geht um eine Halle. '.repeat(20)),
    numbered,
  ]);
  expect(looks.body).toMatchObject({ style: { name: 'Amtstext' } });
});
