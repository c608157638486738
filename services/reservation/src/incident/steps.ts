import {
  compensation,
  exactPercent,
  hasRole,
  id,
  type Identity,
  incidentCause,
  incidentLiability,
  type IncidentView,
  instantFromOffset,
  problem,
  worksAt,
  yen,
} from '@kyoyo/contracts';
import type { CommandContext } from '@kyoyo/event-store';
import { type Parts, refuseWith } from '@kyoyo/service-kit';
import { z } from 'zod';
import { outageUnits } from '../offer/asked.ts';
import { readOffered, unitsMeant } from '../offer/instruments.ts';
import type { Tables } from '../schema.ts';
import type { IncidentCommands, IncidentOutcome } from './commands.ts';
import type { IncidentCommand } from './decisions.ts';
import { isKnownTo } from './queries.ts';

interface Asked<Body> {
  readonly who: Identity;
  readonly found: IncidentView;
  readonly body: Body;
  readonly context: CommandContext;
}

/** One thing that the institution does about an incident. */
interface Step<Body> {
  readonly operation: string;
  readonly summary: string;
  readonly body: z.ZodType<Body>;
  readonly may: (who: Identity, institutionId: string) => boolean;
  readonly run: (asked: Asked<Body>) => Promise<IncidentOutcome>;
}

/** What people write; it is asked of them to name nobody. */
export const incidentNote = z.string().trim().min(1).max(2_000);
const said = z.strictObject({ note: incidentNote });
export const stopAsked = z.strictObject({ units: outageUnits, until: instantFromOffset });

/** Money is asked for by whoever manages the facility, or keeps its books. */
const asksForMoney = (who: Identity, institutionId: string): boolean =>
  hasRole(who, 'facility-manager', institutionId) ||
  who.roles.some((role) => role.name === 'finance' && role.institutionId === institutionId);

export const stepsOf = (commands: IncidentCommands, { database }: Parts<Tables>) => {
  /** A step that needs nothing but what was said. */
  const plain = <Body>(
    declared: Pick<Step<Body>, 'operation' | 'summary' | 'body'>,
    commandOf: (body: Body) => IncidentCommand,
    may: Step<Body>['may'] = worksAt,
  ) =>
    step<Body>({
      ...declared,
      may,
      run: ({ found, body, context }) => commands.step(found.id, commandOf(body), context),
    });
  return {
    stop: step({
      operation: 'stopInstrument',
      summary: 'Put units of the instrument out of use because of an incident',
      body: stopAsked,
      may: worksAt,
      run: async ({ who, found, body, context }) => {
        const offered = await readOffered(database.pool, found.instrumentId);
        const { instrumentId, institutionId } = found;
        if (offered.institutionId !== institutionId) return refuseWith('not-found');
        const units = unitsMeant(offered, body.units);
        const stopping = { instrumentId, institutionId, units, until: body.until };
        return commands.stop(who, found.id, stopping, context);
      },
    }),
    safety: plain(
      { operation: 'makeSafe', summary: 'Say that it was made safe, and how', body: said },
      ({ note }) => ({ type: 'MakeSafe', note }),
    ),
    assessment: plain(
      {
        operation: 'assessIncident',
        summary: 'Assess its cause, who is liable, and what mending it costs',
        body: said.extend({
          cause: incidentCause,
          liability: incidentLiability,
          estimateYen: yen.nonnegative().nullable(),
        }),
      },
      (body) => ({ type: 'AssessIncident', ...body }),
    ),
    restoration: step({
      operation: 'restoreInstrument',
      summary: 'Say what was done; the instrument can be used again',
      body: said,
      may: worksAt,
      run: ({ found, body, context }) => commands.restore(found, body.note, context),
    }),
    compensation: step({
      operation: 'assessCompensation',
      summary: 'Ask an organisation for compensation',
      body: z.strictObject({
        /** That of whoever used it, where nothing is said. */
        organisationId: id.optional(),
        yen: compensation.shape.yen,
        tax: compensation.shape.tax
          .extend({ percent: exactPercent })
          .default({ treatment: 'out-of-scope', percent: '0' }),
        note: incidentNote,
      }),
      may: asksForMoney,
      run: async ({ found, body, context }) => {
        const { organisationId = found.use?.organisationId, ...asked } = body;
        if (organisationId === undefined) {
          return { refused: problem('organisation-not-named') };
        }
        const isUser = organisationId === found.use?.organisationId;
        if (!isUser && !(await isKnownTo(database.pool, found.institutionId, organisationId))) {
          return refuseWith('not-found');
        }
        const command = { type: 'AssessCompensation', organisationId, ...asked } as const;
        return commands.step(found.id, command, context);
      },
    }),
    waiver: plain(
      { operation: 'waiveCompensation', summary: 'Ask for no compensation', body: said },
      ({ note }) => ({ type: 'WaiveCompensation', note }),
      asksForMoney,
    ),
    'insurance-claim': plain(
      {
        operation: 'claimInsurance',
        summary: 'Record what is claimed from the insurance',
        body: said.extend({ yen: yen.min(1) }),
      },
      (body) => ({ type: 'ClaimInsurance', ...body }),
    ),
    'insurance-payment': plain(
      {
        operation: 'settleInsurance',
        summary: 'Record what the insurance pays',
        body: said.extend({ yen: yen.nonnegative() }),
      },
      (body) => ({ type: 'SettleInsurance', ...body }),
    ),
    closing: plain(
      { operation: 'closeIncident', summary: 'Close an incident', body: said },
      ({ note }) => ({ type: 'CloseIncident', note }),
    ),
    reopening: plain(
      { operation: 'reopenIncident', summary: 'Reopen a closed incident', body: said },
      ({ note }) => ({ type: 'ReopenIncident', note }),
    ),
  };
};

/** Only so that the compiler knows each step's body. */
const step = <Body>(one: Step<Body>): Step<never> => one as unknown as Step<never>;
