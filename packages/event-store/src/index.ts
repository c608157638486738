export { Copies, sourceOf } from './copies.ts';
export * from './declaring/index.ts';
export { fold, type Folded } from './fold.ts';
export {
  connectionOptions,
  type Database,
  type DatabaseSettings,
  isDatabaseError,
  openDatabase,
  type Statement,
} from './database.ts';
export type { RecordedEvent } from './event.ts';
export { type LogEntry, readLog, readPublished } from './log.ts';
export { appendMadeLog, type MadeEvent } from './made-log.ts';
export { hashLeaf, MerkleLog } from './merkle.ts';
export { eventStoreMigrations, migrate } from './migrate.ts';
export { insertionOf } from './row-statements.ts';
export { createNudge } from './nudge.ts';
export { Past, type PastScope } from './past/past.ts';
export { PastNotReady, TooManyPasts } from './past/whole-pasts.ts';
export { provision, roleOf } from './provision.ts';
export { safeMark } from './safe-mark.ts';
export {
  isGenuine,
  keyIdOf,
  readSealKey,
  type SealKey,
  signTreeHead,
  type TreeHead,
} from './seal.ts';
export { readTreeHeads } from './sealer.ts';
export { type SequencerStatus, startSequencer, type Transport } from './sequencer.ts';
export type {
  CommandContext,
  Done,
  Execution,
  Executor,
  Opening,
  Outcome,
  Transaction,
} from './executor.ts';
export { EventStore, type Kept } from './store.ts';
export { wakeDue } from './wake.ts';
export { alone, type Turn } from './shadow/alone.ts';
export type { Difference } from './shadow/differences.ts';
export { renewForms } from './shadow/forms.ts';
export { compareWithLog, type Rebuilt, repairFromLog } from './shadow/rebuild.ts';
export { type OnProgress, Shadow } from './shadow/shadow.ts';
export type { Followed, SentEvent, ShadowSource, Unreadable } from './shadow/shadow-source.ts';
