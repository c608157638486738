import { writeSync } from 'node:fs';

const renewedMs = 200;
const lineMs = 3_000;

/** How far something has come: a line that is renewed on a terminal, and one now and then elsewhere. */
export class Progress {
  readonly #began = performance.now();
  readonly #isTerminal = process.stdout.isTTY;
  #saidAt = Number.NEGATIVE_INFINITY;

  say(done: number, of: number): void {
    const now = performance.now();
    if (now - this.#saidAt < (this.#isTerminal ? renewedMs : lineMs)) return;
    this.#saidAt = now;
    const share = of > 0 ? ` (${Math.min(100, Math.floor((100 * done) / of))}%)` : '';
    const line = `${count(done)} of about ${count(of)} events${share}, ${this.rate(done)}`;
    // At once, also into a pipe: whoever watches sees where it ended if it is killed.
    writeSync(1, this.#isTerminal ? `\r\u001B[2K${line}` : `${line}\n`);
  }

  /** So many a second since the beginning. */
  rate(done: number): string {
    return `${count(Math.round(done / this.seconds()))} events/s`;
  }

  seconds(): number {
    return (performance.now() - this.#began) / 1_000;
  }

  end(): void {
    if (this.#isTerminal) writeSync(1, '\r\u001B[2K');
  }
}

export const count = (number: number): string => number.toLocaleString('en');
