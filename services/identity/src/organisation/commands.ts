import { newId } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import type { Tables } from '../schema.ts';
import { organisationStream } from './stream.ts';

/** Says that a class ends soon, or has ended. */
export const letTimePass =
  ({ store, clock }: Parts<Tables>) =>
  (organisationId: string) =>
    store.execute(organisationStream, {
      streamId: organisationId,
      command: { type: 'LetTimePass', now: clock() },
      context: { actor: 'system', correlationId: newId() },
    });
