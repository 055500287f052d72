import {
  placeKey,
  placeNeighbours,
  placesToChoose,
  type PlaceNeighbours,
} from '../../../statement/plan/places';
import { usePane, type Filled } from '../../app/pane-context';
import { placeWords } from '../../shared/page/outcome-sentences';
import type { StatementStatus } from '../../shared/statement/statement-status';
import { Select } from '../../ui/select';

/** Where the statement will go: the profile's place, or another one of the person's choice. */
export function PlaceChoice({ filled, status }: { filled: Filled; status: StatementStatus }) {
  const { state, store, messages } = usePane();
  const words = messages.pane.statement;
  const { snapshot, proposal } = filled.opened;
  const places = placesToChoose(snapshot, proposal, filled.form.profile);
  const [suggested] = places;
  const chosen = state.place ?? suggested;
  const options = places.map((candidate) => {
    const text = placeWords(candidate.place, snapshot, proposal, messages);
    return {
      key: placeKey(candidate),
      text: candidate === suggested ? words.suggested(text) : text,
    };
  });
  return (
    <Select
      label={words.place}
      placeholder=""
      options={options}
      value={placeKey(chosen)}
      onChange={(key) => {
        const place = places.find((candidate) => placeKey(candidate) === key);
        if (place) store.dispatch({ type: 'place-chosen', place });
      }}
      note={
        <Neighbours
          {...placeNeighbours(snapshot, chosen.place)}
          status={status}
          language={proposal.language}
        />
      }
    />
  );
}

/** The statement's heading between the texts above and below it. */
function Neighbours({
  above,
  below,
  status: { statement, numberTakenBy },
  language,
}: PlaceNeighbours & { status: StatementStatus; language: string }) {
  const { neighbours } = usePane().messages.pane.statement;
  const [heading] = statement.blocks;
  return (
    <span className="place-neighbours">
      {above !== null && (
        <span>
          {neighbours.above} <q lang={language}>{endOf(above)}</q>
        </span>
      )}
      <strong lang={language}>{heading.text}</strong>
      {below !== null && (
        <span>
          {neighbours.below} <q lang={language}>{startOf(below)}</q>
        </span>
      )}
      {numberTakenBy !== null && <span>{neighbours.withoutNumber(numberTakenBy)}</span>}
    </span>
  );
}

/** Characters of a neighbour that are shown at most, in whole words. */
const longestNeighbour = 90;

function startOf(text: string): string {
  return text.length > longestNeighbour
    ? `${text.slice(0, longestNeighbour).replace(/\s+\S*$/, '')} …`
    : text;
}

function endOf(text: string): string {
  return text.length > longestNeighbour
    ? `… ${text.slice(-longestNeighbour).replace(/^\S*\s+/, '')}`
    : text;
}
