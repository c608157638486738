import type { CommandContext } from '@kyoyo/event-store';
import type { Parts } from '@kyoyo/service-kit';
import { type InstitutionCommand, institutionDecider } from './institution.ts';
import { type InstrumentCommand, instrumentDecider } from './instrument.ts';
import { projectCatalogue } from './projections.ts';
import type { Tables } from './schema.ts';

const institution = {
  streamType: 'institution',
  decider: institutionDecider,
  project: projectCatalogue,
} as const;

const instrument = {
  streamType: 'instrument',
  decider: instrumentDecider,
  project: projectCatalogue,
} as const;

export const createCommands = ({ store }: Parts<Tables>) => ({
  changeInstitution: (streamId: string, command: InstitutionCommand, context: CommandContext) =>
    store.execute(institution, { streamId, command, context, reply: () => ({ id: streamId }) }),

  changeInstrument: (streamId: string, command: InstrumentCommand, context: CommandContext) =>
    store.execute(instrument, {
      streamId,
      command,
      context,
      reply: (_, version) => ({ id: streamId, version }),
    }),
});

export type Commands = ReturnType<typeof createCommands>;
