import type { Policy } from '../../api.ts';

/** What each field of the rules is given. */
export interface PolicyFormProps {
  /** What the instrument is used for. */
  readonly techniques: readonly string[];
  readonly policy: Policy;
  readonly set: (change: Partial<Policy>) => void;
  /** What the platform said about a field, by its path. */
  readonly errorAt: (path: string) => string | undefined;
}
