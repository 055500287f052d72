import { useRef, type Dispatch, type RefObject } from 'react';
import type { PageMessages } from '../messages';
import type { SiteProfiles } from '../../profile/site-profiles';
import type { Action } from '../state';
import type { Gather } from '../use-gather';

/** Choose files or a folder, and the profile to check by. Dropping works anywhere on the page. */
export function Choose({
  messages,
  small,
  profiles,
  profile,
  gather,
  dispatch,
}: {
  messages: PageMessages;
  /** With results on the page it takes less room. */
  small: boolean;
  profiles: SiteProfiles;
  profile: string | null;
  gather: Gather;
  dispatch: Dispatch<Action>;
}) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const words = messages.batch;
  return (
    <section className={small ? 'choose choose-small' : 'choose'} aria-labelledby="choose">
      <h2 id="choose">{words.drop.heading}</h2>
      <p>{small ? words.drop.more : words.drop.text}</p>
      <div className="choose-buttons">
        <Picker input={files} label={words.drop.files} folder={false} gather={gather} />
        <Picker input={folder} label={words.drop.folder} folder gather={gather} />
      </div>
      {!small && <p className="note">{words.drop.formats}</p>}
      <div className="choose-profile">
        <label htmlFor="profile">{words.profile}</label>
        <select
          id="profile"
          value={profile ?? ''}
          aria-describedby="profile-help"
          onChange={({ target }) => dispatch({ type: 'profile', profile: target.value || null })}
        >
          <option value="">{words.automatic}</option>
          {profiles.profiles.map(({ id, name, language }) => (
            <option key={id} value={id} lang={language}>
              {name}
            </option>
          ))}
        </select>
        <p id="profile-help" className="note">
          {words.profileHelp}
        </p>
      </div>
      {profiles.mistakes.length > 0 && (
        <p className="notice" role="status">
          {words.profileMistakes(profiles.mistakes.map(({ file }) => file).join(', '))}
        </p>
      )}
    </section>
  );
}

/** A button for the browser's own input, whose language cannot be changed. */
function Picker({
  input,
  label,
  folder,
  gather,
}: {
  input: RefObject<HTMLInputElement | null>;
  label: string;
  folder: boolean;
  gather: Gather;
}) {
  return (
    <>
      <button
        type="button"
        className={folder ? 'plain' : 'primary'}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        {...(folder ? { webkitdirectory: '' } : { accept: '.docx,.docm,.dotx,.dotm,.doc' })}
        onChange={({ target }) => {
          if (target.files) gather.list(target.files);
          target.value = '';
        }}
      />
    </>
  );
}
