import { invalidArgument, missing } from './host-error';
import type { Json } from './protocol';

/** One Word object as the engine sees it. Names are case-insensitive; an unknown name throws. */
export interface HostObject {
  readonly type: string;
  /** Value of a scalar property. */
  get(name: string): Json;
  set(name: string, value: Json): void;
  /** Names of all scalar properties that can be read, as Word writes them. */
  readable(): string[];
  /** Object behind a navigation property; null for Word's null object. */
  open(name: string): HostObject | null;
  /** Calls a method that answers with an object. */
  create(name: string, args: Json[]): HostObject | null;
  /** Calls a method that answers with a value or nothing. */
  call(name: string, args: Json[]): Json;
  /** Items of a collection; null for any other object. */
  items(): HostObject[] | null;
  /** Word's own spelling of a member ("styleBuiltIn" is "StyleBuiltIn"). */
  spell(name: string): string;
  isObject(name: string): boolean;
}

interface Property<T> {
  get?: (of: T) => Json;
  set?: (of: T, value: Json, where: string) => void;
}

/**
 * What a simulated Word class offers. Members are spelled as in Word's documentation, with a capital
 * first letter.
 */
export interface Kind<T> {
  type: string;
  properties?: Record<string, Property<T>>;
  objects?: Record<string, (of: T) => HostObject | null>;
  creates?: Record<string, (of: T, args: Arguments) => HostObject | null>;
  calls?: Record<string, (of: T, args: Arguments) => Json | void>;
  items?: (of: T) => HostObject[];
}

/** The arguments of one call, read with the type that the method expects. */
class Arguments {
  constructor(
    private readonly where: string,
    private readonly values: Json[],
  ) {}

  text(position: number): string {
    const value = this.values[position];
    if (typeof value !== 'string') throw invalidArgument(this.where, value);
    return value;
  }

  count(position: number): number {
    const value = this.values[position];
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
      throw invalidArgument(this.where, value);
    return value;
  }

  flag(position: number): boolean {
    const value = this.values[position];
    if (typeof value !== 'boolean') throw invalidArgument(this.where, value);
    return value;
  }

  oneOf<const Choice extends string>(position: number, choices: readonly Choice[]): Choice {
    const value = this.values[position];
    const found = choices.find((choice) => choice === value);
    if (found === undefined) throw invalidArgument(this.where, value);
    return found;
  }

  texts(position: number): string[] {
    const value = this.values[position];
    if (!Array.isArray(value)) throw invalidArgument(this.where, value);
    return value.map((each) => {
      if (typeof each !== 'string' || each === '') throw invalidArgument(this.where, value);
      return each;
    });
  }

  /** A matrix of texts of exactly this size, or null when none was given. */
  matrix(position: number, rows: number, columns: number): string[][] | null {
    const value = this.values[position];
    if (value === null || value === undefined) return null;
    const fits =
      Array.isArray(value) &&
      value.length === rows &&
      value.every((row) => Array.isArray(row) && row.length === columns);
    if (!fits) throw invalidArgument(this.where, value);
    return value.map((row) => (Array.isArray(row) ? row.map(String) : []));
  }
}

/** Binds a class to one thing of the document. */
export function hostObject<T>(kind: Kind<T>, of: T): HostObject {
  const where = (name: string): string => `${kind.type}.${name}`;
  return {
    type: kind.type,
    get(name) {
      const property = member(kind.properties, name);
      if (!property?.get) throw missing(kind.type, name);
      return property.get(of);
    },
    set(name, value) {
      const property = member(kind.properties, name);
      if (!property?.set) throw missing(kind.type, `${name} (set)`);
      property.set(of, value, where(name));
    },
    readable: () =>
      Object.entries(kind.properties ?? {}).flatMap(([name, { get }]) => (get ? [name] : [])),
    open(name) {
      const open = member(kind.objects, name);
      if (!open) throw missing(kind.type, name);
      return open(of);
    },
    create(name, args) {
      const create = member(kind.creates, name);
      if (!create) throw missing(kind.type, name);
      return create(of, new Arguments(where(name), args));
    },
    call(name, args) {
      const call = member(kind.calls, name);
      if (!call) throw missing(kind.type, name);
      return call(of, new Arguments(where(name), args)) ?? null;
    },
    items: () => kind.items?.(of) ?? null,
    spell(name) {
      const known = { ...kind.properties, ...kind.objects };
      const found = Object.keys(known).find((key) => key.toLowerCase() === name.toLowerCase());
      if (found === undefined) throw missing(kind.type, name);
      return found;
    },
    isObject: (name) => member(kind.objects, name) !== undefined,
  };
}

/** Word matches names without regard to case; office.js sends both spellings. */
function member<M>(members: Record<string, M> | undefined, name: string): M | undefined {
  if (!members) return undefined;
  if (Object.hasOwn(members, name)) return members[name];
  const key = Object.keys(members).find((each) => each.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : members[key];
}
