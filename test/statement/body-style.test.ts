import { openDocx } from '../../src/docx/port';
import { bodyLook } from '../../src/statement/style/body-style';
import { docx, p } from '../fixtures/docx';

test.each([
  ['center', undefined],
  ['right', undefined],
  ['both', 'justify'],
])(
  'text that stands %s lends the statement no more than its justification',
  async (jc, expected) => {
    const body = p('Samtgemeinde am Wald, die Bürgermeisterin', `<w:jc w:val="${jc}"/>`);
    const { paragraphs } = await openDocx(docx({ body })).read();
    expect(bodyLook(paragraphs)?.direct?.alignment).toBe(expected);
  },
);
