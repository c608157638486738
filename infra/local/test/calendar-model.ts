import { type Instant, overlaps, type Period, plusMinutes } from '@kyoyo/kernel';

/** What one taker has, and until when where it is only held. */
export interface Taken {
  readonly resources: readonly string[];
  readonly period: Period;
  readonly heldUntil?: Instant | undefined;
}

export interface Waiting {
  readonly id: string;
  readonly instrument: ModelInstrument;
  readonly window: Period;
  readonly minutes: number;
}

export interface ModelInstrument {
  readonly id: string;
  readonly units: number;
  /** Minutes kept free after each use. */
  readonly bufferAfter: number;
  readonly isOperated: boolean;
}

const gridMinutes = 30;

/** The simplest calendar there can be: a list of who has what when. */
export class CalendarModel {
  readonly taken = new Map<string, Taken>();
  readonly waiting: Waiting[] = [];
  now: Instant;

  constructor(now: Instant) {
    this.now = now;
  }

  isFree(resource: string, period: Period, except?: string): boolean {
    for (const [id, one] of this.taken) {
      const isOver = one.heldUntil !== undefined && one.heldUntil <= this.now;
      if (id === except || isOver || !one.resources.includes(resource)) continue;
      if (overlaps(one.period, period)) return false;
    }
    return true;
  }

  /** Whether some of each of these alternatives are free. */
  canServe(needs: readonly (readonly string[])[], period: Period, except?: string): boolean {
    return needs.every((need) => need.some((resource) => this.isFree(resource, period, except)));
  }

  /** Takes what the platform says it gave; true when it was free. */
  take(id: string, taken: Taken): boolean {
    const wasFree = taken.resources.every((resource) => this.isFree(resource, taken.period, id));
    this.taken.set(id, taken);
    return wasFree;
  }

  /** Holds that ran out are gone; who waits gets the first time that is free, in turn. */
  settle(): { entry: Waiting; period: Period }[] {
    for (const [id, { heldUntil }] of this.taken) {
      if (heldUntil !== undefined && heldUntil <= this.now) this.taken.delete(id);
    }
    const promoted: { entry: Waiting; period: Period }[] = [];
    for (const entry of this.waiting.slice()) {
      const last = plusMinutes(entry.window.end, -entry.minutes);
      const period = last < this.now ? undefined : this.#firstFree(entry);
      if (last < this.now || period) this.waiting.splice(this.waiting.indexOf(entry), 1);
      if (!period) continue;
      const unit = unitsOf(entry.instrument).find((one) => this.isFree(one, period.occupied));
      this.taken.set(entry.id, { resources: [unit ?? ''], period: period.occupied });
      promoted.push({ entry, period: period.used });
    }
    return promoted;
  }

  #firstFree({ instrument, window, minutes }: Waiting) {
    const gridMs = gridMinutes * 60_000;
    const from = window.start > this.now ? window.start : this.now;
    const first = Math.ceil(Date.parse(from) / gridMs) * gridMs;
    for (let ms = first; ; ms += gridMs) {
      const start = new Date(ms).toISOString() as Instant;
      const used = { start, end: plusMinutes(start, minutes) };
      if (used.end > window.end) return undefined;
      const occupied = { start, end: plusMinutes(used.end, instrument.bufferAfter) };
      if (this.canServe([unitsOf(instrument)], occupied)) return { used, occupied };
    }
  }
}

export const unitsOf = ({ id, units }: Pick<ModelInstrument, 'id' | 'units'>): string[] =>
  Array.from({ length: units }, (_, index) => `${id}/${index + 1}`);
