import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openDocx, type DocxDocument } from '../../../src/docx/port';
import { docx, germanStyles, p } from '../../fixtures/docx';

const h2 = '<w:pStyle w:val="berschrift2"/>';

/** A short German proposal with real headings. */
export function germanProposal(): Uint8Array {
  return docx({
    body: [
      p('Sanierung der Grundschule am Park', '<w:pStyle w:val="berschrift1"/>'),
      p('Drucksache Nr.: 16389-26'),
      p('Beschlussvorschlag', h2),
      p('Der Rat beschließt die energetische Sanierung der Grundschule am Park.'),
      p('Finanzielle Auswirkungen', h2),
      p('Die Kosten betragen 3,2 Mio. Euro und sind im Haushalt veranschlagt.'),
      p('Begründung', h2),
      p('Das Gebäude stammt aus dem Jahr 1968 und wird bislang mit Gas beheizt.'),
      p('Anlagen', h2),
      p('Lageplan'),
    ].join(''),
  });
}

/** The same for an English council. */
export function englishProposal(): Uint8Array {
  return docx({
    styles: germanStyles.replace('de-DE', 'en-GB'),
    body: [
      p('Residents’ parking in the town centre', '<w:pStyle w:val="berschrift1"/>'),
      p('Recommendation', h2),
      p('That the committee approves the parking order for the town centre.'),
      p('Financial implications', h2),
      p('The scheme pays for itself after two years.'),
      p('Background papers', h2),
      p('Survey of residents'),
    ].join(''),
  });
}

const main = 'word/document.xml';

/** The XML of a document's main part, as it would be saved. */
export function mainXml(document: DocxDocument): string {
  return strFromU8(unzipSync(document.save())[main] ?? new Uint8Array());
}

/** Saves a document, changes the XML of its main part as a person's edit would, and opens it again. */
export function edited(document: DocxDocument, change: (xml: string) => string): DocxDocument {
  const parts = unzipSync(document.save());
  const xml = strFromU8(parts[main] ?? new Uint8Array());
  const changed = change(xml);
  if (changed === xml) throw new Error('The edit changed nothing');
  return openDocx(zipSync({ ...parts, [main]: strToU8(changed) }));
}

/** The outer control with all that it holds, as it stands in the file. */
export function statementXml(xml: string): string {
  const tag = xml.indexOf('impact-statement');
  const start = xml.lastIndexOf('<w:sdt>', tag);
  let depth = 0;
  for (const match of xml.slice(start).matchAll(/<(\/?)w:sdt>/g)) {
    depth += match[1] === '' ? 1 : -1;
    if (depth === 0) return xml.slice(start, start + match.index + '</w:sdt>'.length);
  }
  throw new Error('no statement');
}
