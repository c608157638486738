import { epochMs, type Instant, newId } from '@kyoyo/kernel';

/**
 * Makes ids for what happened in the past: UUIDv7 of its time, so that they sort by it, with a salt
 * of this run and a count in place of chance.
 */
export function createPastIds(): (at: Instant) => string {
  const salt = newId().slice(-7);
  let count = 0;
  return (at) => {
    count += 1;
    const time = epochMs(at).toString(16).padStart(12, '0');
    const nth = count.toString(16).padStart(8, '0');
    const [high, low] = [nth.slice(0, 3), nth.slice(3)];
    return `${time.slice(0, 8)}-${time.slice(8)}-7${high}-8000-${salt}${low}`;
  };
}
