import type { Adoption } from '../../../checks/adoption/adoption';
import { dimensions } from '../../../assessment/catalogue';
import { ratingText } from '../../../statement/layout/rating-text';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { sameAdoption, useAdoption, whyItStays } from './use-adoption';
import { Button } from '../../ui/button';
import { Details } from '../../ui/details';
import { Message } from '../../ui/message';
import { fateOf } from './what-happens-to-section';

/** Offers to take over what somebody wrote on climate or equity, and says what becomes of the text. */
export function AdoptOffer({ filled }: { filled: Filled }) {
  const { state, session, store, messages } = usePane();
  const words = messages.pane.adoption;
  const offered = useAdoption(filled.opened);
  if (!offered) return null;
  const [heading = '', ...others] = offered.headings;
  const why = whyItStays(offered, filled.form.answers);
  const fate = fateOf(heading, why, words);
  const rest = others.length > 0 ? ` ${words.others(others.map(words.quoted).join(', '))}` : '';
  if (state.adopted && sameAdoption(state.adopted, offered)) {
    return (
      <Message
        kind="success"
        actions={
          why.length === 0 ? (
            <Button onClick={() => store.dispatch({ type: 'adopted', adopted: null })}>
              {words.withdraw}
            </Button>
          ) : null
        }
      >
        {words.accepted(heading)} {fate}
        {rest}
      </Message>
    );
  }
  return (
    <section className="adopt-offer">
      <p>
        {state.adopted ? words.changed(heading) : words.offer(heading)} {fate}
        {rest}
      </p>
      <Details summary={words.what}>
        <Gains adoption={offered} filled={filled} />
        <p className="note">{words.kept}</p>
      </Details>
      <Button onClick={() => void session.adopt(offered)}>{words.accept}</Button>
    </section>
  );
}

/** What would come into the answers, field by field. */
function Gains({ adoption, filled }: { adoption: Adoption; filled: Filled }) {
  const { messages } = usePane();
  const words = messages.pane.adoption;
  const { profile, proposal } = filled.opened;
  return (
    <dl className="adopt-gains">
      {dimensions.flatMap((dimension) => {
        const name = messages.pane.rated.dimensions[dimension];
        const rating = adoption.ratings[dimension];
        const reason = adoption.reasons[dimension];
        return [
          ...(rating === undefined
            ? []
            : [
                <div key={`${dimension}.rating`}>
                  <dt>{words.rating(name)}</dt>
                  <dd lang={profile.language}>{ratingText(rating, profile)}</dd>
                </div>,
              ]),
          ...(reason === undefined
            ? []
            : [
                <div key={`${dimension}.reason`}>
                  <dt>{words.reason(name)}</dt>
                  <dd lang={proposal.language}>{reason}</dd>
                </div>,
              ]),
        ];
      })}
    </dl>
  );
}
