import {
  placeKey,
  placeNeighbours,
  placesToChoose,
  type PlaceNeighbours,
} from '../../../statement/plan/places';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { placeWords } from '../../shared/page/sentences';
import type { Standing } from '../../shared/statement/statement-status';
import { Select } from '../../ui/select';

/** Where the statement will go: the profile's place, or another one of the person's choice. */
export function PlaceChoice({ filled, standing }: { filled: Filled; standing: Standing }) {
  const { state, store, messages } = usePane();
  const words = messages.pane.statement;
  const { snapshot, proposal } = filled.opened;
  const places = placesToChoose(snapshot, proposal, filled.form.profile);
  const [standard] = places;
  const chosen = state.place ?? standard;
  const options = places.map((one) => {
    const text = placeWords(one.place, snapshot, proposal, messages);
    return { key: placeKey(one), text: one === standard ? words.suggested(text) : text };
  });
  return (
    <Select
      label={words.place}
      placeholder=""
      options={options}
      value={placeKey(chosen)}
      onChange={(key) => {
        const place = places.find((one) => placeKey(one) === key);
        if (place) store.dispatch({ type: 'place-chosen', place });
      }}
      note={
        <Neighbours
          {...placeNeighbours(snapshot, chosen.place)}
          standing={standing}
          language={proposal.language}
        />
      }
    />
  );
}

/** The statement's heading between the texts that will stand around it. */
function Neighbours({
  above,
  below,
  standing: { statement, numberTakenBy },
  language,
}: PlaceNeighbours & { standing: Standing; language: string }) {
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
const shown = 90;

function startOf(text: string): string {
  return text.length > shown ? `${text.slice(0, shown).replace(/\s+\S*$/, '')} …` : text;
}

function endOf(text: string): string {
  return text.length > shown ? `… ${text.slice(-shown).replace(/^\S*\s+/, '')}` : text;
}
