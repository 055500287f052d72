import { HostError, missing } from './host-error';
import type { HostObject } from './host-object';
import type { References } from './references';
import { newObject } from './objects/internal-service';
import { query } from './query';
import { actionType, pathType } from './protocol';
import type { Action, Batch, BatchAnswer, Json, ObjectPath } from './protocol';

/** Checks before a batch goes on. Both throw `HostError` to stop it. */
export interface Guard {
  /** Before a member of an object is used. */
  use(type: string, member: string, args: readonly Json[]): void;
  /** Before an action that changes the document. */
  step(): void;
}

/**
 * Executes a rich API batch on the document as Word does: in order, each object path once, stopping at
 * the first failure without undoing what came before.
 */
export function answerBatch(
  batch: Batch,
  document: HostObject,
  references: References,
  guard: Guard,
  onError: (error: HostError) => void = () => undefined,
): BatchAnswer {
  const found = new Map<number, HostObject | null>();
  const answer: BatchAnswer = { Results: [] };

  const resolve = (id: number): HostObject | null => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const path = batch.ObjectPaths[String(id)];
    if (!path) throw new HostError('InvalidObjectPath', `There is no object path ${id}.`);
    const object = follow(path);
    found.set(id, object);
    return object;
  };

  const use = (object: HostObject | null, { Name, ArgumentInfo }: ObjectPath | Action): void => {
    if (object) guard.use(object.type, Name, ArgumentInfo?.Arguments ?? []);
  };

  const follow = (path: ObjectPath): HostObject | null => {
    if (path.ObjectPathType === pathType.global) return document;
    if (path.ObjectPathType === pathType.newObject) return newObject(path.Name);
    if (path.ObjectPathType === pathType.nullObject) return null;
    if (path.ObjectPathType === pathType.reference) return references.at(path.Name);
    const parent = resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    use(parent, path);
    if (path.ObjectPathType === pathType.property) return parent.open(path.Name);
    if (path.ObjectPathType === pathType.method)
      return parent.create(path.Name, path.ArgumentInfo?.Arguments ?? []);
    throw missing(parent.type, `${path.Name} (object path type ${path.ObjectPathType})`);
  };

  for (const action of batch.Actions) {
    try {
      if (changes(action, batch)) guard.step();
      if (action.ActionType === actionType.method || action.ActionType === actionType.setProperty)
        use(resolve(action.ObjectPathId), action);
      answer.Results.push({ ActionId: action.Id, Value: perform(action, resolve, references) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      onError(error);
      answer.Error = { Code: error.code, Message: error.message, Location: error.location };
      return answer;
    }
  }
  return answer;
}

/** How many actions of a batch change the document. */
export function writingSteps(batch: Batch): number {
  return batch.Actions.filter((action) => changes(action, batch)).length;
}

/** Members that only read; with the last one office.js reports that it is listening. */
const looking = /^(_|Get|Select|NotifyActionHandlerReady)/;

function changes({ ActionType, Name, ObjectPathId }: Action, { ObjectPaths }: Batch): boolean {
  if (ActionType === actionType.setProperty) return true;
  if (ActionType === actionType.method) return !looking.test(Name);
  const path = ObjectPaths[String(ObjectPathId)];
  return (
    ActionType === actionType.instantiate &&
    path?.ObjectPathType === pathType.method &&
    !looking.test(path.Name)
  );
}

function perform(
  action: Action,
  resolve: (id: number) => HostObject | null,
  references: References,
): Json {
  if (action.ActionType === actionType.trace) return null;
  if (action.Name === '_RemoveReference') {
    const id = action.ArgumentInfo?.Arguments?.[0];
    if (typeof id === 'string') references.release(id);
    return null;
  }
  const object = resolve(action.ObjectPathId);
  if (action.ActionType === actionType.instantiate)
    return object && { _ReferenceId: references.keep(object) };
  if (action.Name === '_KeepReference') return null;
  if (!object) {
    if (action.ActionType === actionType.query) return null;
    throw new HostError('InvalidObjectPath', `${action.Name} was called on a null object.`);
  }
  const args = action.ArgumentInfo?.Arguments ?? [];
  switch (action.ActionType) {
    case actionType.query:
      return query(object, action.QueryInfo ?? {}, references);
    case actionType.method:
      return object.call(action.Name, args);
    case actionType.setProperty:
      object.set(action.Name, args[0] ?? null);
      return null;
    default:
      throw missing(object.type, `${action.Name} (action type ${action.ActionType})`);
  }
}
