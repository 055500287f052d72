import { useState } from 'react';
import { findUnmarkedStatement } from '../../../statement/parse/statement-without-controls';
import { usePane, type Filled } from '../../app/pane-context';
import { conflictsOf } from '../../app/state';
import { AdoptOfferLater } from '../../shared/adoption/adopt-offer-later';
import { agreedSection } from '../../shared/adoption/adoption';
import { useAdoption } from '../../shared/adoption/use-adoption';
import { ShowButton } from '../../shared/evidence/show-button';
import { PageLayout } from '../../shared/page/page-layout';
import { ProtectionNote } from '../../shared/page/protection-note';
import { UnreadNote } from '../../shared/page/unread-note';
import { BackButton } from '../../shared/page/step-actions';
import { Conflicts, ConfirmTextLoss } from '../../shared/statement/decisions-before-writing';
import { headingOf, statementStatus } from '../../shared/statement/statement-status';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { Confirm } from '../../ui/confirm';
import { Message } from '../../ui/message';
import { Select } from '../../ui/select';
import { PlaceChoice } from './place-choice';
import { Preview } from './preview';
import { OpenPages, SignOffLink } from './remaining-work';
import './statement.css';

/** The statement as it will be in the document, and what can be done with it. */
export function StatementScreen({ filled }: { filled: Filled }) {
  const { state, store, session, profiles, messages } = usePane();
  const words = messages.pane.statement;
  const { opened, form } = filled;
  const { reading } = opened;
  const agreed = agreedSection(opened, state.adopted, useAdoption(opened), form.answers);
  // As inserting does, our own text that lost its controls is replaced.
  const adoptedSection = agreed ?? findUnmarkedStatement(opened)?.adoptedSection ?? null;
  const status = statementStatus(filled, state.place, adoptedSection);
  const { statement, stands, blocked, current, outdated } = status;
  const undecided = conflictsOf(state).filter(({ path }) => !state.resolutions[path]).length;
  // Nothing to write: the next step is to look at it.
  const upToDate = current && !outdated && undecided === 0 && form.profile.id === opened.profile.id;
  const primary = () => {
    if (upToDate && reading.root) return session.reveal({ tag: reading.root.tag });
    return stands ? session.update() : session.insert();
  };
  return (
    <PageLayout
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
            {upToDate ? messages.pane.evidence.show : stands ? words.update : words.insert}
          </Button>
        </>
      }
    >
      {blocked && (
        <Message
          kind="warning"
          actions={
            reading.state === 'duplicates' ? (
              <Button onClick={() => void session.removeDuplicates()}>
                {messages.pane.keepOne}
              </Button>
            ) : (
              <Button onClick={() => void session.open()}>{messages.pane.reopen}</Button>
            )
          }
        >
          {reading.state === 'duplicates' ? words.blocked.duplicates : words.blocked.deleted}
        </Message>
      )}
      <ProtectionNote filled={filled} />
      {!stands && <UnreadNote filled={filled} />}
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
        {!stands && !blocked && !adoptedSection && <PlaceChoice filled={filled} status={status} />}
      </div>
      {stands && (
        <div className="statement-actions">
          {reading.root && !upToDate && (
            <ShowButton target={{ tag: reading.root.tag }} words={headingOf(filled)} />
          )}
          <RemoveStatement />
        </div>
      )}
      <SignOffLink filled={filled} />
      <ConfirmTextLoss />
    </PageLayout>
  );
}

/** Removes the statement from the document after asking. */
function RemoveStatement() {
  const { session, state, messages } = usePane();
  const words = messages.pane.statement;
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        kind="quiet"
        icon="remove"
        disabled={state.busy !== null}
        onClick={() => setAsking(true)}
      >
        {words.remove}
      </Button>
      {asking && (
        <Confirm
          title={words.removeTitle}
          confirm={words.removeConfirm}
          cancel={words.cancel}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            void session.remove();
          }}
        >
          <p>{words.removeText}</p>
        </Confirm>
      )}
    </>
  );
}
