import { emptyGroup, emptyMeasure } from '../assessment/empty';
import { normaliseText } from '../document/text';
import type { Profile } from '../profile/profile';
import type { FieldPath } from './field';
import { partsOf, pathsOf, type Part } from './paragraphs';
import type { Line, StatementReading } from './read-statement';

/** The layout's own words of one paragraph: before, between and behind its fields. */
export type Frame = string[];

/** A paragraph as it reads when its fields hold these texts. */
export function framed(frame: Frame, texts: readonly string[]): string {
  return normaliseText(
    frame
      .map((words, index) => (index === 0 ? words : `${texts[index - 1] ?? ''}${words}`))
      .join(''),
  );
}

/** The paragraph of the layout that starts with a field, in the profile's words; null in the table. */
export function partOf(path: FieldPath, profile: Profile): Part | null {
  const [list = '', id = ''] = path.split('.');
  if (path === 'groups') return { lead: profile.labels.groups, pieces: [{ path, title: '' }] };
  if (path === 'measures') return { lead: profile.labels.measure, pieces: [{ path, title: '' }] };
  const { groups, measures, ...single } = partsOf(
    {
      groups: list === 'groups' ? [emptyGroup(id)] : [],
      measures: list === 'measures' ? [emptyMeasure(id)] : [],
    },
    profile,
  );
  const parts = [...groups, ...measures, ...Object.values(single)];
  return parts.find((part) => pathsOf(part).includes(path)) ?? null;
}

/** The frame of a paragraph of the layout. */
export function frameOf(part: Part): Frame {
  const frame: Frame = [];
  let words = `${part.lead}: `;
  for (const piece of part.pieces) {
    if (typeof piece === 'string') words += piece;
    else {
      frame.push(words);
      words = '';
    }
  }
  return [...frame, words];
}

/** The frame that a paragraph had when it was last written, or null when that cannot be told. */
function writtenFrame(line: Line, reading: StatementReading): Frame | null {
  const { stored } = reading;
  const text = stored?.paragraphs[line.paths[0] ?? ''];
  if (text === undefined || !stored?.written) return null;
  const frame: Frame = [];
  let from = 0;
  for (const path of line.paths) {
    const field = stored.written[path];
    const at = field === undefined ? -1 : text.indexOf(field, from);
    if (field === undefined || at < 0) return null;
    frame.push(text.slice(from, at));
    from = at + field.length;
  }
  return [...frame, text.slice(from)];
}

/**
 * The frame of a paragraph that holds nothing but its fields and the words of the layout; null when
 * a person typed beside the fields. What the layout says today and what it said when it was last
 * written (another version of the profile) both count as ours.
 */
export function ownFrame(line: Line, reading: StatementReading, profile: Profile): Frame | null {
  const texts = line.paths.map((path) => reading.fields[path] ?? '');
  const part = line.inTable ? null : partOf(line.paths[0] ?? '', profile);
  const today = line.inTable ? ['', ''] : part && frameOf(part);
  for (const frame of [today, writtenFrame(line, reading)]) {
    if (frame && frame.length === texts.length + 1 && framed(frame, texts) === line.text) {
      return frame;
    }
  }
  return null;
}
