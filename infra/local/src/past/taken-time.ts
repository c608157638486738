import type { Claim } from '@kyoyo/event-store';
import { epochMs, type Instant, overlaps, type Period } from '@kyoyo/kernel';

const dayMs = 86_400_000;

type TimeClaim = Claim & { readonly period: Period };

/** Who has what and when, in memory: what the exclusion constraint is to the database. */
export class TakenTime {
  readonly #byDay = new Map<string, TimeClaim[]>();

  /** Gives back and takes; nothing of it where something is taken, which is then returned. */
  exchange(released: readonly Claim[], taken: readonly Claim[], now: Instant): Claim | undefined {
    for (const claim of released.filter(isOfTime)) this.#remove(claim);
    const wanted = taken.filter(isOfTime);
    const refused = wanted.find((claim) => this.#standing(claim, now).length > 0);
    for (const claim of refused ? released.filter(isOfTime) : wanted) this.#add(claim);
    return refused;
  }

  /** When a resource is taken within the window. */
  of(resource: string, period: Period, now: Instant): Period[] {
    return this.#standing({ resource, period }, now).map((claim) => claim.period);
  }

  #standing(
    { resource, period }: Pick<TimeClaim, 'resource' | 'period'>,
    now: Instant,
  ): TimeClaim[] {
    return daysOf(period)
      .flatMap((day) => this.#byDay.get(`${resource} ${day}`) ?? [])
      .filter(({ until }) => until === null || until > now)
      .filter((claim) => overlaps(claim.period, period));
  }

  #add(claim: TimeClaim): void {
    for (const day of daysOf(claim.period)) {
      const key = `${claim.resource} ${day}`;
      const others = this.#byDay.get(key);
      if (others) others.push(claim);
      else this.#byDay.set(key, [claim]);
    }
  }

  #remove({ resource, taker, period }: TimeClaim): void {
    for (const day of daysOf(period)) {
      const key = `${resource} ${day}`;
      const others = this.#byDay.get(key) ?? [];
      this.#byDay.set(
        key,
        others.filter((one) => one.taker !== taker || one.period.start !== period.start),
      );
    }
  }
}

const isOfTime = (claim: Claim): claim is TimeClaim =>
  claim.share === null && claim.period !== 'always';

/** The days, by number, that a period touches. */
export function daysOf({ start, end }: Period): number[] {
  const first = Math.floor(epochMs(start) / dayMs);
  const last = Math.floor((epochMs(end) - 1) / dayMs);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
