import { reasonOf } from '@kyoyo/kernel';
import { look, take, type Work } from './work.ts';

/** A process that reads one file; it ends with who started it. */
process.on('disconnect', () => process.exit());
process.on('message', async (work: Work) => {
  if (work.kind === 'look') process.send?.(look(work));
  else process.send?.({ failed: await take(work).then(() => null, reasonOf) });
});
