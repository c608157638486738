import { byRule, date, id, researcher } from '@kyoyo/contracts';
import { japanDate } from '@kyoyo/kernel';
import { type Parts, refuseWith, type ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import type { Tables } from '../schema.ts';
import type { ResearchCommands } from './commands.ts';
import { belongTo } from './facts.ts';
import { person, stepOf } from './http-steps.ts';
import type { ReadResearch } from './reading.ts';

const reason = z.string().trim().min(1).max(1_000);

/** Who does the research, how much they may use, and until when. */
export function addRunningRoutes(
  app: ServiceApp,
  { database: { pool }, clock }: Parts<Tables>,
  read: ReadResearch,
  commands: ResearchCommands,
): void {
  const step = stepOf(app, read, commands);

  step('researchers', 'nameResearchers', 'Name who does the research for the own party', {
    by: 'party',
    body: z.strictObject({
      researchers: z
        .array(researcher)
        .max(100)
        .refine(
          (all) => new Set(all.map(({ personId }) => personId)).size === all.length,
          byRule('named-twice'),
        ),
    }),
    command: async ({ found: { partyId }, body: { researchers } }) => {
      const ids = researchers.map(({ personId }) => personId);
      if (!(await belongTo(pool, partyId, ids))) return refuseWith('not-of-party');
      return { type: 'NameResearchers', partyId, researchers };
    },
  });

  step('pledges', 'recordResearchPledge', "Record a student's pledge of secrecy", {
    by: 'manager',
    body: z.strictObject({ personId: id, signedOn: date }),
    command: async ({ body }) => ({
      type: 'RecordPledge',
      ...body,
      today: japanDate(clock()),
    }),
  });

  step('overdraft', 'allowResearchOverdraft', 'Let uses go on though the budget is spent', {
    by: 'manager',
    body: z.strictObject({ reason }),
    command: async ({ who, body }) => ({ type: 'AllowOverdraft', ...person(who), ...body }),
  });

  step('end', 'endResearchContract', 'End a research contract early', {
    by: 'party',
    body: z.strictObject({ reason }),
    command: async ({ body }) => ({ type: 'EndResearch', ...body, now: clock() }),
  });
}
