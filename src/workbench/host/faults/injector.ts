import { usualBehaviour } from '../behaviour';
import { HostError } from '../host-error';
import type { Json } from '../protocol';
import { faultRules } from './all';
import type { Fate, Fault, FaultSetting, FaultyDocument, RoundTrip } from './fault';

/** The faults of one document, and the trip that is under way. */
export class Injector {
  private faults: Fault[] = [];
  private trip: RoundTrip = { number: 0, writes: false, common: false };
  private steps = { done: 0, total: 0 };
  private closed = false;

  constructor(
    private readonly document: FaultyDocument,
    settings: readonly FaultSetting[],
  ) {
    this.set(settings);
  }

  /** Sets other faults; trips count from 1 again. */
  set(settings: readonly FaultSetting[]): void {
    const { model } = this.document;
    model.styles.shownName = null;
    this.faults = settings.map((setting) => faultRules[setting.kind].make(setting));
    Object.assign(model.behaviour, usualBehaviour, ...this.faults.map(({ behaves }) => behaves));
    this.trip = { number: 0, writes: false, common: false };
    this.closed = false;
    this.writing.length = 0;
  }

  /** Trips so far, to tell at which ones a fault can strike. */
  get count(): number {
    return this.trip.number;
  }

  /** Trips so far that changed the document's text. */
  readonly writing: number[] = [];

  /** Whether a trip was left unanswered: nothing more will come. */
  get silent(): boolean {
    return this.closed;
  }

  /** A trip of the add-in begins; `steps` are its writing steps. */
  begin(common: boolean, steps: number): { fate: Fate | null; delay: number } {
    this.trip = { number: this.trip.number + 1, writes: steps > 0, common };
    this.steps = { done: 0, total: steps };
    if (steps > 0 && !common) this.writing.push(this.trip.number);
    const fates = this.faults.flatMap((fault) => fault.fate?.(this.trip) ?? []);
    const fate = fates[0] ?? null;
    if (fate === 'unanswered') this.closed = true;
    const delay = this.faults.reduce((sum, fault) => sum + (fault.delay?.(this.trip) ?? 0), 0);
    return { fate, delay };
  }

  /** Carries out the trip, with what the faults do before and after it. */
  carryOut<T>(work: () => T): T {
    for (const fault of this.faults) fault.before?.(this.trip, this.document);
    try {
      return work();
    } finally {
      for (const fault of this.faults) fault.after?.(this.trip, this.document);
    }
  }

  /** Before a member is used. Throws `HostError` where a fault refuses. */
  use(member: string, args: readonly Json[]): void {
    const codes = this.faults.flatMap((fault) => fault.refuse?.(this.trip, member, args) ?? []);
    if (codes[0] !== undefined) throw new HostError(codes[0], `${member} failed.`, member);
  }

  /** Before a writing step of a batch. Throws `HostError` where a fault stops it. */
  step(): void {
    const { done, total } = this.steps;
    for (const fault of this.faults) fault.step?.(this.trip, done, total, this.document);
    this.steps.done += 1;
  }

  /** Whether the added part gets lost. */
  swallowsPart(): boolean {
    return this.faults.some((fault) => fault.swallowsPart?.(this.trip) === true);
  }
}
