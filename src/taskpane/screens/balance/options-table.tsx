import type { Option } from '../../../assessment/empty';
import type { Rating } from '../../../assessment/rating';
import { doingNothing } from '../../../assessment/schema/balance';
import type { Profile } from '../../../profile/profile';
import { usePane, type Filled } from '../../app/pane-context';

/** The proposal and the options side by side, once there is something to compare. */
export function OptionsTable({ filled }: { filled: Filled }) {
  const words = usePane().messages.pane.balance;
  const { answers, profile } = filled.form;
  const { options } = answers.alternatives;
  const comparable = options.filter(
    ({ climate, equity, cost }) => climate !== null || equity !== null || cost !== '',
  );
  if (comparable.length === 0) return null;
  const others = options.filter(({ id }) => id !== doingNothing);
  const name = (option: Option) =>
    option.id === doingNothing
      ? profile.options.nothing
      : option.what || words.option(others.indexOf(option) + 1);
  return (
    <table className="comparison">
      <caption>{words.comparison}</caption>
      <thead>
        <tr>
          <th scope="col">{words.optionWhat}</th>
          <th scope="col">{words.optionEffect.climate}</th>
          <th scope="col">{words.optionEffect.equity}</th>
          <th scope="col">{words.cost}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{words.thisProposal}</th>
          <td>
            <Sign rating={answers.mitigation.rating} profile={profile} />
            {answers.adaptation.rating !== null && (
              <>
                {' / '}
                <Sign rating={answers.adaptation.rating} profile={profile} />
              </>
            )}
          </td>
          <td>
            <Sign rating={answers.equity.rating} profile={profile} />
          </td>
          <td />
        </tr>
        {comparable.map((option) => (
          <tr key={option.id}>
            <th scope="row">{name(option)}</th>
            <td>
              <Sign rating={option.climate} profile={profile} />
            </td>
            <td>
              <Sign rating={option.equity} profile={profile} />
            </td>
            <td>{option.cost}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The sign of a rating, with its word for screen readers. */
function Sign({ rating, profile }: { rating: Rating | null; profile: Profile }) {
  const open = { word: usePane().messages.pane.balance.notChosen, sign: '–' };
  const { word, sign } = rating === null ? open : profile.scale[rating];
  // A rating without a sign ("unknown") is shown by its word.
  if (sign === '') return word;
  return (
    <>
      <span aria-hidden="true" title={word}>
        {sign}
      </span>
      <span className="unseen">{word}</span>
    </>
  );
}
