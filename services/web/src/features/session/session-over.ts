/**
 * A session that ends while somebody works. What was refused for it waits here until they have
 * logged in again, and then goes on, so that nothing typed is lost.
 */

let signedIn = false;
let waiting: PromiseWithResolvers<boolean> | null = null;
const watchers = new Set<() => void>();

const tell = () => {
  for (const changed of watchers) changed();
};

export const sessionOver = {
  /** Whether there is a session at all that could end. */
  setSignedIn(now: boolean): void {
    signedIn = now;
  },
  isOver: (): boolean => waiting !== null,
  subscribe(changed: () => void): () => void {
    watchers.add(changed);
    return () => watchers.delete(changed);
  },
  /** True once the same person is back; false where somebody else is, or nobody was there. */
  async wait(): Promise<boolean> {
    if (!signedIn) return false;
    if (!waiting) {
      waiting = Promise.withResolvers<boolean>();
      tell();
    }
    return waiting.promise;
  },
  end(samePerson: boolean): void {
    const ended = waiting;
    waiting = null;
    ended?.resolve(samePerson);
    tell();
  },
};
