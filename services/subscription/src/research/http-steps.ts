import { id, type Identity } from '@kyoyo/contracts';
import type { Done, Outcome } from '@kyoyo/event-store';
import {
  commandContext,
  identityOf,
  refuseWith,
  replyOf,
  sendVersioned,
  type ServiceApp,
} from '@kyoyo/service-kit';
import { z } from 'zod';
import { mayPublish } from '../access.ts';
import { representedBy } from './access.ts';
import type { ResearchCommands } from './commands.ts';
import type { ResearchCommand } from './decisions/commands.ts';
import type { ReadResearch, SeenResearch } from './reading.ts';

/** What a command of a research contract is answered. */
export const receipt = z.object({ id, version: z.int() });

export const person = ({ personId }: Identity) => ({ personId });

export const sendDone = (
  reply: Parameters<typeof sendVersioned>[0],
  outcome: Outcome<Done, unknown>,
  status: 200 | 201 = 200,
) => sendVersioned(reply.code(status), replyOf(outcome));

/**
 * Who may take a step, of those who may see the contract: whoever is named in it, who speaks for a
 * party (its representative; for the institution a manager, too), or the institution's manager.
 */
type Actor = 'person' | 'party' | 'manager';

function mayStep(by: Actor, who: Identity, { state, partyId }: SeenResearch): boolean {
  const manages = mayPublish(who, state.institutionId);
  if (by === 'manager') return manages;
  return by === 'person' || manages || representedBy(who).includes(partyId);
}

interface Step<Body extends z.ZodType> {
  readonly by: Actor;
  readonly body: Body;
  readonly command: (of: {
    readonly who: Identity;
    readonly found: SeenResearch;
    readonly body: z.output<Body>;
  }) => Promise<ResearchCommand>;
}

/** Adds a step of a contract: found for who asks, made a command of, and done. */
export const stepOf =
  (app: ServiceApp, read: ReadResearch, commands: ResearchCommands) =>
  <Body extends z.ZodType>(
    name: string,
    operation: string,
    summary: string,
    { by, body, command }: Step<Body>,
  ): void => {
    app.post(
      `/api/research-contracts/:id/${name}`,
      {
        config: { access: 'person', operation, summary },
        schema: { params: z.object({ id }), body, response: { 200: receipt } },
      },
      async (request, reply) => {
        const who = identityOf(request);
        const found = await read(who, request.params.id);
        if (!mayStep(by, who, found)) return refuseWith('forbidden');
        const asked = { who, found, body: request.body as z.output<Body> };
        const outcome = await commands.execute(
          found.research_id,
          await command(asked),
          commandContext(request),
        );
        return sendDone(reply, outcome);
      },
    );
  };
