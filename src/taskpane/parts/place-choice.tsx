import type { Filled } from '../pane-context';
import { usePane } from '../pane-context';
import { choosePlace, type ChosenPlace } from '../../statement/place';
import { placeWords } from '../sentences';
import { Select } from '../ui/select';

/** Where the statement will go: the profile's place, or another one of the person's choice. */
export function PlaceChoice({ filled }: { filled: Filled }) {
  const { state, store, messages } = usePane();
  const { snapshot, proposal } = filled.opened;
  const standard = choosePlace(snapshot, proposal, filled.form.profile);
  const places: ChosenPlace[] = [
    standard,
    ...placesBehindSections(filled),
    { place: { kind: 'cursor' }, expect: null },
    { place: { kind: 'end' }, expect: null },
  ];
  const byKey = new Map<string, ChosenPlace>();
  for (const place of places) {
    const key = keyOf(place);
    if (!byKey.has(key)) byKey.set(key, place);
  }
  const wordsOf = ({ place }: ChosenPlace) => placeWords(place, snapshot, proposal, messages);
  return (
    <Select
      label={messages.pane.statement.place}
      placeholder=""
      options={[...byKey].map(([key, place]) => ({ key, text: wordsOf(place) }))}
      value={keyOf(state.place ?? standard)}
      onChange={(key) => {
        const place = byKey.get(key);
        if (place) store.dispatch({ type: 'place-chosen', place });
      }}
    />
  );
}

/** Behind each section that is no row of a form table: before the next heading, or at the end. */
function placesBehindSections({ opened }: Filled): ChosenPlace[] {
  const { paragraphs } = opened.snapshot;
  const sections = opened.proposal.sections.filter(
    ({ paragraph }) => paragraphs[paragraph]?.cell === null,
  );
  return sections.map(({ last }, index) => {
    const next = sections[index + 1];
    const place = next
      ? ({ kind: 'before', paragraph: next.paragraph } as const)
      : ({ kind: 'after', paragraph: last } as const);
    return { place, expect: paragraphs[place.paragraph]?.text ?? null };
  });
}

function keyOf({ place }: ChosenPlace): string {
  return 'paragraph' in place ? `${place.kind}-${place.paragraph}` : place.kind;
}
