import { reasonOf } from '@kyoyo/kernel';
import { type Work, workOut } from './work.ts';

/** A process that works out one question after the other; it ends with who started it. */
process.on('disconnect', () => process.exit());
process.on('message', async (work: Work) => {
  const failed = await workOut(work).then(() => null, reasonOf);
  process.send?.({ failed });
});
