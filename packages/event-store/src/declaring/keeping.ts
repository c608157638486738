import type { Envelope } from '@kyoyo/contracts';
import type { KeysOf, Row } from './row.ts';

/** One row of every event of every source: what a service keeps as it came. */
export interface Keeping<Tables> {
  readonly tables: KeysOf<Tables>;
  /** `text` is what was sent, byte for byte. */
  readonly row: (event: Envelope, text: string) => Row<Tables>;
}
