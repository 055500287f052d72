/** A JSON value as it travels between office.js and the host. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** Arguments of a method or the new value of a property. */
interface ArgumentInfo {
  Arguments?: Json[];
}

/** How an object is reached: from the document, a parent object, or a reference kept earlier. */
export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

/** Which properties a load asks for; `Select` and `Expand` hold slash-separated paths. */
export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
}

/** One step of a batch. */
export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}

/** What `context.sync()` sends. */
export interface Batch {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

/** What comes back: one result an action, up to the first that failed. */
export interface BatchAnswer {
  Results: { ActionId: number; Value: Json }[];
  Error?: { Code: string; Message: string; Location: string };
}

/** The action types of the wire format (office.js keeps them as an inlined enum). */
export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

/** The object path types of the wire format. */
export const pathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  reference: 6,
  nullObject: 7,
} as const;
