import { optionColumns, ratingColumns } from '../../assessment/fields/field';
import { fields, isList, readFieldPath } from '../../assessment/fields/fields';
import { signers } from '../../assessment/schema/sign-off';
import { normaliseText } from '../../document/text/normalise';
import type { Profile } from '../../profile/profile';
import { fieldLabel, listLabel } from './field-label';
import type { FieldPath } from '../field';
import { groupPart, measureDetails, measurePart, signOffPart, tensionPart } from './joint-parts';
import { singlePart, type TextPart } from './part';
import { optionRowPart, ratingRowPart } from './row-part';
import type { Line, StatementReading } from '../parse/read-statement';

/** The fixed words of one paragraph: before, between and after its fields. */
export type ParagraphTemplate = string[];

/** The text of a paragraph when its fields hold these texts. */
export function filledTemplate(template: ParagraphTemplate, texts: readonly string[]): string {
  return normaliseText(
    template
      .map((words, index) => (index === 0 ? words : `${texts[index - 1] ?? ''}${words}`))
      .join(''),
  );
}

/**
 * The paragraph of the layout that holds these fields, in the profile's words; for fields of a table the
 * one that stands for their row where Word refuses controls in cells.
 */
export function partOf(paths: readonly FieldPath[], profile: Profile): TextPart | null {
  const [path = ''] = paths;
  const field = readFieldPath(path);
  if (field === null) return null;
  if (isList(field.key)) return singlePart(listLabel(field.key, profile), path);
  const id = 'id' in field ? field.id : '';
  const lastNames = paths.map((one) => one.slice(one.lastIndexOf('.') + 1));
  const isHere = (name: string) => lastNames.includes(name);
  const description = fields[field.key];
  switch (description.place) {
    case 'ratings':
      return ratingRowPart(description.row, ratingColumns.filter(isHere), profile);
    case 'options':
      return optionRowPart(id, optionColumns.filter(isHere), profile);
    case 'groups':
      return groupPart(id, profile);
    case 'tensions':
      return tensionPart(id, profile);
    case 'measures':
      return measurePart(id, measureDetails.filter(isHere), profile);
    case 'signOff':
      return signOffPart(signers.filter(isHere), profile);
    default:
      return singlePart(fieldLabel(path, profile), path);
  }
}

/** The template of a paragraph of the layout. */
function templateOf(part: TextPart): ParagraphTemplate {
  const template: ParagraphTemplate = [];
  let words = `${part.lead}: `;
  for (const piece of part.pieces) {
    if (typeof piece === 'string') words += piece;
    else {
      template.push(words);
      words = '';
    }
  }
  return [...template, words];
}

/** The template that a paragraph had when it was last written, or null when that is not known. */
function writtenTemplate(line: Line, reading: StatementReading): ParagraphTemplate | null {
  const { stored } = reading;
  const text = stored?.paragraphs[line.paths[0] ?? ''];
  if (text === undefined || !stored?.written) return null;
  const template: ParagraphTemplate = [];
  let from = 0;
  for (const path of line.paths) {
    const field = stored.written[path];
    const at = field === undefined ? -1 : text.indexOf(field, from);
    if (field === undefined || at < 0) return null;
    template.push(text.slice(from, at));
    from = at + field.length;
  }
  return [...template, text.slice(from)];
}

/**
 * The template of a paragraph that holds only its fields and the layout's words; null when a person typed
 * beside the fields. Both today's words and those last written (with another version of the profile)
 * count as the layout's.
 */
export function templateAsStands(
  line: Line,
  reading: StatementReading,
  profile: Profile,
): ParagraphTemplate | null {
  const today = templateOfToday(line, profile);
  if (today && fits(today, line, reading)) return today;
  const written = writtenTemplate(line, reading);
  return written && fits(written, line, reading) ? written : null;
}

/**
 * Whether a paragraph has such a template; most are as last written, and today's layout need not be
 * computed.
 */
export function holdsOnlyFields(line: Line, reading: StatementReading, profile: Profile): boolean {
  const written = writtenTemplate(line, reading);
  if (written && fits(written, line, reading)) return true;
  const today = templateOfToday(line, profile);
  return today !== null && fits(today, line, reading);
}

function templateOfToday(line: Line, profile: Profile): ParagraphTemplate | null {
  if (line.inTable) return ['', ''];
  const part = partOf(line.paths, profile);
  return part && templateOf(part);
}

function fits(template: ParagraphTemplate, line: Line, { fields }: StatementReading): boolean {
  if (template.length !== line.paths.length + 1) return false;
  const texts = line.paths.map((path) => fields[path] ?? '');
  return filledTemplate(template, texts) === line.text;
}
