import type { Place } from '../../../document/plan/edit-plan';
import type { Concessions } from '../../../document/plan/concessions';
import { isProtection, type Protection } from '../../../document/snapshot/protection';
import type { Snapshot } from '../../../document/snapshot/snapshot';
import type { Messages } from '../../../i18n/messages';
import type { Proposal } from '../../../proposal/proposal';
import type { Failure, Result } from '../../app/state';

/** Why something failed, and what to do; `shownProtection` is the protection that the page already explains. */
export function failureSentence(
  failure: Failure,
  messages: Messages,
  shownProtection: Protection | null = null,
): string {
  if (shownProtection !== null && failure.code === shownProtection)
    return messages.pane.nothingWritten;
  const { failed, because } = messages.pane;
  const { stands } = failure;
  const isNotVerified = failure.code === 'not-verified';
  // What the document holds then says it all, and what to do.
  const saysItAll = isNotVerified && (stands === 'twice' || stands === 'other');
  const reason = failure.code ? because[failure.code](failure.detail) : because.other;
  const unknown = isNotVerified ? [messages.pane.lookAtPlace] : [];
  const currently = stands === null ? unknown : [messages.pane.nowStands[stands]];
  const unstored = failure.code === 'no-answer' && failure.operation !== 'open';
  const kept = unstored || isProtection(failure.code) ? [messages.pane.answersHere] : [];
  return [failed[failure.operation], ...(saysItAll ? [] : [reason]), ...currently, ...kept].join(
    ' ',
  );
}

/** What is in the document now. */
export function resultSentences(result: Result, messages: Messages): string[] {
  const words = messages.pane.statement.results;
  switch (result.kind) {
    case 'inserted': {
      const { heading, place, before } = result;
      const inserted = place
        ? words.inserted(
            heading,
            placeWords(place.place, before.snapshot, before.proposal, messages),
          )
        : words.tookOver(heading);
      return [inserted, ...remarks(result, messages)];
    }
    case 'updated':
      return [words.updated(result.changed), ...remarks(result, messages)];
    case 'removed':
      return [words.removed, ...remarks(result, messages)];
    case 'data-removed': {
      const { removed, removedAll } = messages.pane.files.removeData;
      return [result.stands ? removed : removedAll];
    }
    case 'single':
      return [words.single(result.removed, result.released)];
    case 'impossible':
      return [words.impossible[result.because]];
    case 'checked':
      return [messages.pane.check.checked(result.findings)];
    case 'fixed':
    case 'accepted':
    case 'withdrawn': {
      const { check } = messages.pane;
      return result.stored || result.kind === 'fixed'
        ? [check.done[result.kind], ...(result.stored ? [] : [words.notStored])]
        : [check.notStored];
    }
    case 'not-fixed':
      return [messages.pane.check.notFixed];
  }
}

function remarks(
  {
    kept,
    stored,
    concessions,
  }: { kept: number; stored: boolean; concessions?: Concessions | undefined },
  messages: Messages,
): string[] {
  const words = messages.pane.statement.results;
  const { unformatted, rowsAsParagraphs }: Concessions = concessions ?? { unformatted: [] };
  return [
    ...(rowsAsParagraphs ? [words.rowsAsParagraphs] : []),
    ...(unformatted.length > 0
      ? [words.unformatted(unformatted.map((kind) => words.formatting[kind]))]
      : []),
    ...(kept > 0 ? [words.kept(kept)] : []),
    ...(stored ? [] : [words.notStored]),
  ];
}

const longestQuote = 50;

/** A place in words: by the section's heading where there is one, else by the paragraph's text. */
export function placeWords(
  place: Place,
  snapshot: Pick<Snapshot, 'paragraphs'>,
  proposal: Pick<Proposal, 'sections'>,
  messages: Messages,
): string {
  const words = messages.pane.statement.places;
  if (place.kind === 'cursor' || place.kind === 'end') return words[place.kind];
  const { paragraph } = place;
  const { sections } = proposal;
  const section = sections.find((candidate) =>
    place.kind === 'after' ? candidate.last === paragraph : candidate.paragraph === paragraph,
  );
  if (section && place.kind === 'before') {
    const above = sections.filter(
      (candidate) => candidate.paragraph < paragraph && candidate.level <= section.level,
    );
    const nearest = above[above.length - 1];
    return nearest
      ? words.between(nearest.heading, section.heading)
      : words.before(section.heading);
  }
  if (section) return words.after(section.heading);
  const text = snapshot.paragraphs[paragraph]?.text.trim() ?? '';
  const short = text.length > longestQuote ? `${text.slice(0, longestQuote).trim()} …` : text;
  return place.kind === 'after' ? words.afterParagraph(short) : words.beforeParagraph(short);
}
