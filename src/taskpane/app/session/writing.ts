import { statementTexts } from '../../../document/blocks/block-text';
import { DocumentError } from '../../../document/errors';
import type { FieldPath } from '../../../statement/field';
import { layoutStatement } from '../../../statement/layout/layout';
import { currentHeading } from '../../../statement/parse/current-heading';
import { findUnmarkedStatement } from '../../../statement/parse/statement-without-controls';
import { choosePlace } from '../../../statement/plan/place';
import { placeOf } from '../../../statement/plan/taken-over';
import { chooseFormats } from '../../../statement/style/statement-style';
import type { Outcome, WriteOptions } from '../../../statement/use-cases/content';
import { insertStatement } from '../../../statement/use-cases/insert-statement';
import { leaveSingle } from '../../../statement/use-cases/leave-single';
import type { Opened } from '../../../statement/use-cases/opened';
import { removeStatement } from '../../../statement/use-cases/remove-statement';
import { updateStatement } from '../../../statement/use-cases/update-statement';
import { agreedSection, readAdoption } from '../../shared/adoption/adoption';
import type { Form, PaneState, Result } from '../state';
import type { Store } from '../store';
import type { Environment } from './environment';
import type { Operations } from './operations';

/** What can be done with the statement in the document; nothing here throws. */
export interface Writing {
  insert: () => Promise<void>;
  update: (options?: Pick<WriteOptions, 'discardTyped'>) => Promise<void>;
  remove: (options?: Pick<WriteOptions, 'discardTyped'>) => Promise<void>;
  /** Keeps one of several statements; no text is lost. */
  removeDuplicates: () => Promise<void>;
}

type WritingOperation = 'insert' | 'update' | 'remove';
type Done = Extract<Outcome, { kind: 'done' }>;
type Write = (opened: Opened, form: Form, options: WriteOptions) => Promise<void>;

/** Connects the answers with the statement in the document. */
export function createWriting(
  store: Store,
  { port, now }: Environment,
  { run, reread, readBack }: Operations,
): Writing {
  /** Queues a change of the statement. Where the document changed since it was read, it is read again, once. */
  function write(operation: WritingOperation, task: Write): Promise<void> {
    const attempt = async () => {
      const { opened, form, resolutions, replaceStored } = store.get();
      if (!opened || !form) return;
      const replacing = replaceStored ? { replaceUnreadableStored: true } : {};
      await task(opened, form, { resolutions, ...replacing });
    };
    const attemptTwice = async () => {
      try {
        await attempt();
      } catch (error) {
        if (!(error instanceof DocumentError) || error.code !== 'changed') throw error;
        await reread();
        store.dispatch({ type: 'begun', operation });
        await attempt();
      }
    };
    return run(operation, attemptTwice, () => readBack(operation));
  }

  /** Shows what a use case answered. */
  function showOutcome(
    operation: WritingOperation,
    formAtStart: Form,
    outcome: Outcome,
    resultOf: (done: Done) => Result,
  ): void {
    if (outcome.kind === 'ask') {
      const { conflicts, lost } = outcome;
      store.dispatch({ type: 'asked', asked: { operation, conflicts, lost } });
    } else if (outcome.kind === 'impossible') {
      store.dispatch({ type: 'finished', result: outcome });
    } else {
      const { opened, stored } = outcome;
      const result = resultOf(outcome);
      store.dispatch(
        stored
          ? { type: 'opened', opened, formAtStart, choices: 'reset', result }
          : { type: 'not-stored', opened, result },
      );
    }
  }

  return {
    insert: () =>
      write('insert', async (opened, form, options) => {
        const where = await chosenPlace(opened, form, store.get());
        const outcome = await insertStatement(port, opened, form, now(), { ...options, ...where });
        showOutcome('insert', form, outcome, ({ opened: after, kept, stored, concessions }) => ({
          kind: 'inserted',
          heading: currentHeading(after.reading) ?? form.profile.heading,
          place:
            where.adoptedSection || findUnmarkedStatement(opened)?.adoptedSection
              ? null
              : where.place,
          before: opened,
          kept: kept.length,
          stored,
          concessions,
        }));
      }),

    update: (chosen = {}) =>
      write('update', async (opened, form, options) => {
        const outcome = await updateStatement(port, opened, form, now(), { ...options, ...chosen });
        showOutcome('update', form, outcome, ({ opened: after, kept, stored, concessions }) => ({
          kind: 'updated',
          changed: changedFields(opened.reading.fields, after.reading.fields).length,
          kept: kept.length,
          stored,
          concessions,
        }));
      }),

    remove: (chosen = {}) =>
      write('remove', async (opened, form, options) => {
        const outcome = await removeStatement(port, opened, form, now(), { ...options, ...chosen });
        showOutcome('remove', form, outcome, ({ kept, stored }) => ({
          kind: 'removed',
          kept: kept.length,
          stored,
        }));
      }),

    removeDuplicates: () =>
      write('update', async (before, form) => {
        const single = await leaveSingle(port, before, textsOf(before, form));
        if (!single) {
          store.dispatch({ type: 'finished' });
          return;
        }
        const { opened, removed, released } = single;
        const result = { kind: 'single', removed, released } as const;
        const { savedForm } = store.get();
        store.dispatch({
          type: 'opened',
          opened,
          formAtStart: savedForm,
          choices: 'reset',
          result,
        });
      }),
  };
}

/** Where a statement goes: in the place of what was taken over, else where the person or the profile says. */
async function chosenPlace(
  opened: Opened,
  { profile, answers }: Form,
  { adopted, place }: Pick<PaneState, 'adopted' | 'place'>,
): Promise<Required<Pick<WriteOptions, 'place'>> & Pick<WriteOptions, 'adoptedSection'>> {
  const adoptedSection = agreedSection(opened, adopted, await readAdoption(opened), answers);
  if (adoptedSection) return { place: placeOf(adoptedSection), adoptedSection };
  const { snapshot, proposal } = opened;
  return { place: place ?? choosePlace(snapshot, proposal, profile) };
}

/** The texts of the statement that the answers give; its style does not matter. */
function textsOf({ snapshot, proposal }: Opened, { answers, profile, form }: Form): string[] {
  const anyStyle = chooseFormats(snapshot, proposal, { kind: 'end' });
  return statementTexts(layoutStatement(answers, profile, form, anyStyle));
}

type FieldTexts = Readonly<Record<FieldPath, string>>;

/** The fields that were added, removed or changed between two readings. */
function changedFields(before: FieldTexts, after: FieldTexts): FieldPath[] {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...paths].filter((path) => before[path] !== after[path]);
}
