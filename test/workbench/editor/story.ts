import { parseTree, serialiseTree } from '../../../src/docx/xml/tree';
import type { XmlDocument } from '../../../src/wordprocessingml/tree';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A main story with this body, for example `p(r('Text'))`. */
export function story(body: string): XmlDocument {
  const text = `<w:document xmlns:w="${w}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:body>${body}</w:body></w:document>`;
  return parseTree(text, 'word/document.xml', 256);
}

/** The body's markup, without namespace declarations. */
export function bodyOf(main: XmlDocument): string {
  const text = serialiseTree(main).replace(/ xmlns:\w+="[^"]*"/g, '');
  return text.slice(text.indexOf('<w:body>') + 8, text.indexOf('</w:body>'));
}

export const p = (...content: string[]): string => `<w:p>${content.join('')}</w:p>`;
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const sdt = (tag: string, content: string, properties = ''): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="${tag}"/><w:tag w:val="${tag}"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
export const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
