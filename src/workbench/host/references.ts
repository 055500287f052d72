import { HostError } from './host-error';
import type { HostObject } from './host-object';

/** Objects that office.js keeps between two round trips, by the id that the host gave them. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private last = 0;

  /** The id of an object, the same one as long as it is kept. */
  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined && this.kept.has(known)) return known;
    const id = `r${(this.last += 1)}`;
    this.kept.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  at(id: string): HostObject {
    const object = this.kept.get(id);
    if (!object) throw new HostError('InvalidReference', `The reference ${id} is gone.`);
    return object;
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  /** Number of objects kept: if it grows, the add-in leaks. */
  get count(): number {
    return this.kept.size;
  }
}
