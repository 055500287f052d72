import { dimensions } from '../../../assessment/catalogue';
import type { Adoption } from '../../../checks/adoption/adoption';
import { nonTextContents } from '../../../document/snapshot/non-text-content';
import type { Messages } from '../../../i18n/messages';
import { ratingText } from '../../../statement/layout/rating-text';
import { usePane, type Filled } from '../../app/pane-context';
import { Button } from '../../ui/button';
import { Details } from '../../ui/details';
import { Message } from '../../ui/message';
import { sameAdoption, whySectionStays, type SectionObstacle } from './adoption';
import { useAdoption } from './use-adoption';

/** Offers to take over what somebody wrote on climate or equity, and says what happens to the text. */
export function AdoptOffer({ filled }: { filled: Filled }) {
  const { state, session, store, messages } = usePane();
  const words = messages.pane.adoption;
  const offered = useAdoption(filled.opened);
  if (!offered) return null;
  const [heading = '', ...others] = offered.headings;
  const obstacles = whySectionStays(offered, filled.form.answers);
  const outcome = whatHappensToSection(heading, obstacles, words);
  const otherSections =
    others.length > 0 ? ` ${words.others(others.map(words.quoted).join(', '))}` : '';
  if (state.adopted && sameAdoption(state.adopted, offered)) {
    return (
      <Message
        kind="success"
        actions={
          obstacles.length === 0 ? (
            <Button onClick={() => store.dispatch({ type: 'adopted', adopted: null })}>
              {words.withdraw}
            </Button>
          ) : null
        }
      >
        {words.accepted(heading)} {outcome}
        {otherSections}
      </Message>
    );
  }
  return (
    <section className="adopt-offer">
      <p>
        {state.adopted ? words.changed(heading) : words.offer(heading)} {outcome}
        {otherSections}
      </p>
      <Details summary={words.what}>
        <AdoptedAnswers adoption={offered} filled={filled} />
        <p className="note">{words.kept}</p>
      </Details>
      <Button onClick={() => void session.adopt(offered)}>{words.accept}</Button>
    </section>
  );
}

/** The answers that would be adopted. */
function AdoptedAnswers({ adoption, filled }: { adoption: Adoption; filled: Filled }) {
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

const sentences = ['form', 'contradiction', 'other-rating', 'too-long', 'not-shown'] as const;
const contents = [...nonTextContents, 'unread'] as const;

/** What happens to a hand-written section on inserting, and why it stays where it does. */
function whatHappensToSection(
  heading: string,
  obstacles: readonly SectionObstacle[],
  words: Messages['pane']['adoption'],
): string {
  if (obstacles.length === 0) return words.inPlace(heading);
  const contained = contents
    .filter((kind) => obstacles.includes(kind))
    .map((kind) => words.contents[kind]);
  return [
    words.stays(heading),
    ...sentences.filter((kind) => obstacles.includes(kind)).map((kind) => words.because[kind]),
    ...(contained.length > 0 ? [words.holds(contained.join(', '))] : []),
    words.delete,
  ].join(' ');
}
