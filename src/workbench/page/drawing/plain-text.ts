import { paragraphMark } from './marks';

/** Shows the paragraphs as plain text, with the same marks as a drawing. */
export function plainText(texts: string[]): HTMLElement {
  const wrapper = document.createElement('div');
  wrapper.className = 'docx-wrapper';
  const page = document.createElement('section');
  page.className = 'docx plain';
  const article = document.createElement('article');
  for (const [index, text] of texts.entries()) {
    const paragraph = document.createElement('p');
    const mark = document.createElement('span');
    mark.id = paragraphMark(index);
    const content = document.createElement('span');
    content.textContent = text;
    paragraph.append(mark, content);
    article.append(paragraph);
  }
  page.append(article);
  wrapper.append(page);
  return wrapper;
}
