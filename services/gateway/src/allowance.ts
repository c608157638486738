/** So many at once, and one more whenever so much time has passed. */
export interface Allowance {
  readonly most: number;
  readonly everyMs: number;
}

/** Takes one of what is allowed; false where nothing is left. */
export function refill({ most, everyMs }: Allowance, now = () => performance.now()) {
  let left = most;
  let since = now();
  return (): boolean => {
    const come = Math.floor((now() - since) / everyMs);
    left = Math.min(most, left + come);
    since += come * everyMs;
    if (left === 0) return false;
    left -= 1;
    return true;
  };
}
