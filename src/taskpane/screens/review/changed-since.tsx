import { answerNames } from '../../shared/answers/answer-words';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { Icon } from '../../ui/icons';

/** Most names that are listed. */
const most = 8;

/** What was answered otherwise since somebody signed, by name. */
export function ChangedSince({
  paths,
  outdated,
  filled,
}: {
  paths: readonly string[];
  /** Whether the signature no longer holds; a returned one is open anyway. */
  outdated: boolean;
  filled: Filled;
}) {
  const { messages } = usePane();
  const words = messages.pane.review;
  const names = answerNames(paths, filled.form.profile, messages);
  return (
    <div className={outdated ? 'signature-outdated' : 'note'}>
      <p>
        <Icon name={outdated ? 'warning' : 'pencil'} size={12} />{' '}
        {outdated ? words.outdated : words.changedSince}
      </p>
      <ul className="review-points">
        {names.slice(0, most).map((name) => (
          <li key={name}>{name}</li>
        ))}
        {names.length > most && <li>{words.more(names.length - most)}</li>}
      </ul>
      {outdated && <p>{words.outdatedNote}</p>}
    </div>
  );
}
