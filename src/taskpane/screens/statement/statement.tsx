import { AdoptOfferLater } from '../../shared/adoption/adopt-offer-later';
import { Conflicts } from '../../shared/statement/conflicts';
import { Frame } from '../../shared/page/page-layout';
import { LosingText } from '../../shared/statement/confirm-text-loss';
import { OpenPages } from './open-pages';
import { PlaceChoice } from './place-choice';
import { Preview } from './preview';
import { ProtectionNote } from '../../shared/page/protection-note';
import { RemoveStatement } from './remove-statement';
import { SignOffLink } from './sign-off-link';
import { BackButton } from '../../shared/page/step-actions';
import { ShowButton } from '../../shared/evidence/show-button';
import { bareText } from '../../../statement/parse/statement-without-controls';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { headingOf, standingOf } from '../../shared/statement/statement-status';
import { conflictsOf } from '../../app/state';
import { agreedSection, useAdoption } from '../../shared/adoption/use-adoption';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { Message } from '../../ui/message';
import { Select } from '../../ui/select';

/** The statement as it will stand in the document, and what can be done with it. */
export function StatementScreen({ filled }: { filled: Filled }) {
  const { state, store, session, profiles, messages } = usePane();
  const words = messages.pane.statement;
  const { opened, form } = filled;
  const { reading } = opened;
  const agreed = agreedSection(opened, state.adopted, useAdoption(opened), form.answers);
  // Its own text where it stands bare, as inserting does.
  const adoptedSection = agreed ?? bareText(opened)?.adoptedSection ?? null;
  const standing = standingOf(filled, state.place, adoptedSection);
  const { statement, stands, blocked, current, outdated } = standing;
  const undecided = conflictsOf(state).filter(({ path }) => !state.resolutions[path]).length;
  // Nothing to write: then the next step is to look at it.
  const idle = current && !outdated && undecided === 0 && form.profile.id === opened.profile.id;
  const primary = () => {
    if (idle && reading.root) return session.reveal({ tag: reading.root.tag });
    return stands ? session.update() : session.insert();
  };
  return (
    <Frame
      heading={messages.pane.steps.statement}
      actions={
        <>
          <BackButton step="statement" answers={form.answers} />
          <Button
            kind="primary"
            {...(stands && undecided > 0
              ? { name: `${words.update}. ${words.conflicts.open(undecided)}` }
              : {})}
            disabled={blocked || (stands && undecided > 0) || state.busy !== null}
            onClick={() => void primary()}
          >
            {idle ? messages.pane.evidence.show : stands ? words.update : words.insert}
          </Button>
        </>
      }
    >
      {blocked && (
        <Message
          kind="warning"
          actions={
            reading.state === 'duplicates' ? (
              <Button onClick={() => void session.mend()}>{messages.pane.keepOne}</Button>
            ) : (
              <Button onClick={() => void session.open()}>{messages.pane.reopen}</Button>
            )
          }
        >
          {reading.state === 'duplicates' ? words.blocked.duplicates : words.blocked.deleted}
        </Message>
      )}
      <ProtectionNote filled={filled} />
      <Conflicts filled={filled} />
      {!blocked && <OpenPages filled={filled} canInsert={!stands && !opened.snapshot.protection} />}
      {!stands && !blocked && <AdoptOfferLater filled={filled} />}
      <section aria-labelledby="preview">
        <h2 id="preview">
          {current ? words.previewCurrent : stands ? words.previewNow : words.preview}
        </h2>
        {current && <p className="note">{outdated ? words.confirmOutdated : words.current}</p>}
        <Preview statement={statement} language={form.profile.language} />
      </section>
      <div className="fields">
        <div>
          <p id="form-choice" className="field-label">
            {words.form}
          </p>
          <Choice
            row
            labelledBy="form-choice"
            value={form.form}
            options={(['long', 'short'] as const).map((key) => ({ key, text: words.forms[key] }))}
            onChange={(chosen) => store.dispatch({ type: 'form-chosen', form: chosen })}
          />
        </div>
        {profiles.length > 1 && (
          <Select
            label={words.profile}
            placeholder=""
            options={profiles.map(({ id, name }) => ({ key: id, text: name }))}
            value={form.profile.id}
            onChange={(id) => session.chooseProfile(id)}
          />
        )}
        {!stands && !blocked && !adoptedSection && (
          <PlaceChoice filled={filled} standing={standing} />
        )}
      </div>
      {stands && (
        <div className="statement-actions">
          {reading.root && !idle && (
            <ShowButton target={{ tag: reading.root.tag }} words={headingOf(filled)} />
          )}
          <RemoveStatement />
        </div>
      )}
      <SignOffLink filled={filled} />
      <LosingText />
    </Frame>
  );
}
