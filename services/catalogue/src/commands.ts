import { type Problem, problem } from '@kyoyo/contracts';
import { type CommandContext, isDatabaseError } from '@kyoyo/event-store';
import type { Parts } from '@kyoyo/service-kit';
import { type InstitutionCommand, institutionDecider } from './institution/stream.ts';
import { type InstrumentCommand, instrumentDecider } from './instrument/stream.ts';
import { type NetworkCommand, networkDecider } from './network/stream.ts';
import { projectInstitution, projectInstrument, projectNetwork } from './projections.ts';
import type { Tables } from './schema.ts';

const institution = {
  streamType: 'institution',
  decider: institutionDecider,
  project: projectInstitution,
} as const;

export const instrumentAggregate = {
  streamType: 'instrument',
  decider: instrumentDecider,
  project: projectInstrument,
} as const;

/** The database's refusal of a description that names a file which is not there. */
export const explainMissingFile = (error: unknown): Problem | undefined =>
  isDatabaseError(error, '23503', 'instrument_file_use_sha256_fkey')
    ? problem('file-unknown')
    : undefined;

const network = {
  streamType: 'network',
  decider: networkDecider,
  project: projectNetwork,
} as const;

export const createCommands = ({ store }: Parts<Tables>) => ({
  changeInstitution: (streamId: string, command: InstitutionCommand, context: CommandContext) =>
    store.execute(institution, { streamId, command, context, reply: () => ({ id: streamId }) }),

  changeInstrument: (streamId: string, command: InstrumentCommand, context: CommandContext) =>
    store.execute(instrumentAggregate, {
      streamId,
      command,
      context,
      reply: (_, version) => ({ id: streamId, version }),
      explain: explainMissingFile,
    }),

  changeNetwork: (streamId: string, command: NetworkCommand, context: CommandContext) =>
    store.execute(network, {
      streamId,
      command,
      context,
      reply: (_, version) => ({ id: streamId, version }),
    }),
});

export type Commands = ReturnType<typeof createCommands>;
