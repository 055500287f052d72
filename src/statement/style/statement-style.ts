import type { Place } from '../../document/plan/edit-plan';
import type { Paragraph, Snapshot } from '../../document/snapshot/snapshot';
import { textWidthAt } from '../../document/snapshot/text-width';
import type { Proposal } from '../../proposal/proposal';
import { bodyLook, cellTextLook, textDirect } from './body-style';
import { statementRanges, isInRanges } from '../parse/extent';
import {
  blankAbove,
  headingLookBesideForm,
  headingLookOf,
  inCapitals,
  withBlankLines,
} from './heading-style';
import { plainFormats, usualPage, type StatementFormats, type Page } from './statement-formats';
import { headingNumbering } from './heading-numbering';
import { modelHeading } from './model-heading';
import type { Line, StatementReading } from '../parse/read-statement';
import { numberText } from './typed-number';

/** How many paragraphs around the place are examined first for body text. */
const neighbourhood = 40;

/**
 * The document's own look of headings and text, so that the statement fits in. Without a place, the usual
 * look in the document.
 */
export function chooseFormats(
  snapshot: Snapshot,
  proposal: Proposal,
  place: Place | null = null,
): StatementFormats {
  const { paragraphs } = snapshot;
  const extents = statementRanges(snapshot);
  // An empty paragraph with a section break is not an empty line.
  const breaks = new Set(snapshot.sections.slice(0, -1).map(({ last }) => last));
  const foreign = paragraphs.filter(
    ({ index, text }) => !isInRanges(index, extents) && !(text === '' && breaks.has(index)),
  );
  const sections = proposal.sections.filter((section) => !isInRanges(section.paragraph, extents));
  const model = modelHeading(sections, place);
  const example = model ? paragraphs[model.paragraph] : undefined;
  const centre = place && 'paragraph' in place ? place.paragraph : model?.paragraph;
  const near = centre === undefined ? [] : around(foreign, centre);
  const body = bodyLook(near) ??
    bodyLook(foreign) ??
    cellTextLook(foreign) ?? { ...plainFormats.body };
  const page = pageOf(snapshot, place, body, foreign);
  if (!model || !example) return { heading: plainFormats.heading, body, page };
  if (model.marking === 'table') return { heading: headingLookBesideForm(body), body, page };
  const above = paragraphAbove(snapshot, place);
  const look = headingLookOf(example, model.marking === 'style');
  return {
    heading: withBlankLines(look, example, snapshot, above),
    body,
    page,
    ...habits(example),
    ...headingNumbering(sections, model, place, paragraphs),
    ...closing(snapshot, place, example),
  };
}

/** The formats of an existing statement, for additions and replacements. */
export function formatsOfStatement(
  snapshot: Snapshot,
  proposal: Proposal,
  reading: StatementReading,
): StatementFormats {
  const at = (line: Line | undefined) => (line ? snapshot.paragraphs[line.paragraph] : undefined);
  const heading = at(reading.lines[0]);
  const place: Place | null = heading ? { kind: 'before', paragraph: heading.index } : null;
  const usual = chooseFormats(snapshot, proposal, place);
  const { capitals, colon, closing: below, number, countsOnFrom } = usual;
  const formats = {
    heading: usual.heading,
    body: usual.body,
    ...(usual.page && { page: usual.page }),
  };
  const written = reading.lines.filter((line) => line.paths.length > 0 && !line.inTable);
  // The first one may have space above, the last one below.
  const text = at(written[1] ?? written[0]);
  const direct = textDirect(text?.direct ?? null);
  const shared = { ...formats, ...(below === undefined ? {} : { closing: below }) };
  return {
    ...shared,
    heading: heading ? headingLookOf(heading, heading.outlineLevel !== null) : formats.heading,
    body: text
      ? { style: text.style, bold: false, size: text.size, ...(direct ? { direct } : {}) }
      : formats.body,
    ...(heading
      ? { ...habits(heading), ...ownNumber(heading, countsOnFrom, reading) }
      : { ...(colon && { colon }), ...(capitals && { capitals }), ...(number && { number }) }),
  };
}

/** The statement's own heading number, determined as if the statement were not there. */
function ownNumber(
  heading: Paragraph,
  countsOnFrom: number | undefined,
  { root }: StatementReading,
): Pick<StatementFormats, 'number' | 'countsOnFrom'> {
  if (heading.ownNumbering && countsOnFrom !== undefined && root) {
    const own = countsOnFrom > root.last ? root.last - root.first + 1 : 0;
    return { countsOnFrom: countsOnFrom - own };
  }
  const number = numberText(heading.text);
  return number === '' ? {} : { number };
}

/** How the document writes the text of its headings. */
function habits(heading: Paragraph): Pick<StatementFormats, 'colon' | 'capitals'> {
  if (heading.cell !== null) return {};
  return {
    ...(/:\s*$/.test(heading.text) ? { colon: true } : {}),
    ...(inCapitals(heading) ? { capitals: true } : {}),
  };
}

/** Where an empty line separates headings from the text above, the heading after ours needs it too. */
function closing(
  { paragraphs }: Snapshot,
  place: Place | null,
  model: Paragraph,
): Pick<StatementFormats, 'closing'> {
  const pushed = place?.kind === 'before' && paragraphs[place.paragraph]?.cell === null;
  return pushed && blankAbove(model, paragraphs) ? { closing: Math.round(model.textSize) } : {};
}

/** The paragraph above the statement. */
function paragraphAbove({ paragraphs }: Snapshot, place: Place | null): Paragraph | undefined {
  if (place?.kind === 'before') return paragraphs[place.paragraph - 1];
  return place?.kind === 'after' ? paragraphs[place.paragraph] : undefined;
}

function pageOf(
  snapshot: Snapshot,
  place: Place | null,
  body: StatementFormats['body'],
  paragraphs: readonly Paragraph[],
): Page {
  const alike = paragraphs.find(
    (one) => one.style.name === body.style.name && one.size === body.size && one.text !== '',
  );
  return {
    textWidth: place ? textWidthAt(snapshot, place) : snapshot.textWidth,
    textSize: body.size ?? alike?.textSize ?? usualPage.textSize,
  };
}

function around(paragraphs: readonly Paragraph[], index: number): Paragraph[] {
  return paragraphs.filter((paragraph) => Math.abs(paragraph.index - index) <= neighbourhood);
}
