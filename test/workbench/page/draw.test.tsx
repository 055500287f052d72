import { draw } from '../../../src/workbench/page/drawing/draw';
import { drawnCaret, drawnText } from '../../../src/workbench/page/drawing/drawn-text';
import { findMarks } from '../../../src/workbench/page/drawing/find-marks';

/** A drawn paragraph as docx-preview makes it of the copy for drawing. */
function drawing(markup: string): HTMLElement {
  document.body.innerHTML = `<section><article>${markup}</article></section>`;
  return document.body;
}

test('a document that cannot be drawn is shown as plain text with the same marks', async () => {
  const texts = ['Eins', 'Zwei <b>'];
  const { nodes, simple } = await draw({ bytes: new Uint8Array([1, 2]), texts, controls: [] });
  expect(simple).toBe(true);
  document.body.replaceChildren(...nodes);
  const paragraphs = findMarks(document.body, []);
  expect([...paragraphs.values()].map(drawnText)).toEqual(texts);
});

test('a document of very many paragraphs is not drawn at all', async () => {
  const texts = Array.from({ length: 4001 }, () => 'x');
  expect((await draw({ bytes: new Uint8Array(), texts, controls: [] })).simple).toBe(true);
});

test('marks become attributes, and a control inside a paragraph gets a frame with its title', () => {
  const control = { ordinal: 4, tag: 't', title: 'Grund', inline: true, first: 7, last: 7 };
  const body = drawing(
    '<p><span id="council-paragraph-7"></span><span>a</span><span id="council-control-4"></span><span>b</span><span id="council-end-4"></span><span id="council-note"></span><span>1</span></p>',
  );
  const paragraph = findMarks(body, [control]).get(7);
  expect(paragraph?.querySelector('[data-control="4"]')?.textContent).toBe('b');
  expect(paragraph?.querySelector<HTMLElement>('[data-control]')?.title).toBe('Grund');
  expect(body.querySelector('[id]')).toBeNull();
  expect(paragraph && drawnText(paragraph)).toBe('ab');
});

test('the caret is an offset in the text and knows the control around it', () => {
  const body = drawing(
    '<p data-paragraph="0"><span>ab</span><br data-break=""><span data-control="2">cd</span><br></p>',
  );
  const paragraph = body.querySelector('p') as HTMLElement;
  const inside = paragraph.querySelector('[data-control]')?.firstChild as Node;
  expect(drawnText(paragraph)).toBe('ab\ncd');
  expect(drawnCaret(paragraph, { node: inside, offset: 1 })).toEqual({ offset: 4, control: 2 });
  expect(drawnCaret(paragraph, { node: paragraph, offset: 1 })).toEqual({
    offset: 2,
    control: null,
  });
});
