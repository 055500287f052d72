import { docx, p, sdt, table } from '../fixtures/docx';
import { startOfficeInNode } from '../support/office-in-node';
import { currentHost, throughDocx, throughWord } from './paths';
import { thereAndBack } from './there-and-back';

let close: () => void;
beforeAll(async () => {
  close = await startOfficeInNode(currentHost);
});
afterAll(() => close());

const headed = p('Beschlussvorlage', '<w:pStyle w:val="berschrift1"/>');
const bold = p('Der Rat beschließt.', '<w:rPr><w:b/><w:sz w:val="24"/></w:rPr>');

const inside =
  headed +
  p('Finanzielle Auswirkungen', '<w:pStyle w:val="berschrift1"/>') +
  bold +
  p('Begründung', '<w:pStyle w:val="berschrift1"/>') +
  bold;
const tracking = '<w:trackRevisions/>';

test.each([
  ['plain', headed + bold, '', 'equal'],
  ['tracked', headed + bold, tracking, 'empty-paragraph-more'],
  ['tracked, with a table', headed + table([[p('a')]]) + bold, tracking, 'empty-paragraph-more'],
  ['tracked, with a place inside', inside, tracking, 'equal'],
  ['with a control', headed + sdt('theirs', p('a')) + bold, '', 'equal'],
])(
  'a document that is %s is valid after each step, and at the end as it was',
  async (_name, body, settings, inWord) => {
    const bytes = docx({ body, settings });
    expect(await thereAndBack(bytes, throughDocx)).toEqual({ kind: 'equal' });
    expect(await thereAndBack(bytes, throughWord)).toEqual({ kind: inWord });
  },
);
