import {
  id,
  type Identity,
  periodFromOffset,
  reservationView,
  type ReservationView,
  usedOptions,
  worksAt,
} from '@kyoyo/contracts';
import type { CommandContext } from '@kyoyo/event-store';
import type { Clock } from '@kyoyo/kernel';
import {
  commandContext,
  identityOf,
  type Parts,
  refuseWith,
  replyOf,
  sendVersioned,
  type ServiceApp,
} from '@kyoyo/service-kit';
import { z } from 'zod';
import { actsForFacility, mayChange, mayDecide, maySee } from '../access.ts';
import { type CheckIn, createCheckIn } from './check-in.ts';
import type { Commands } from './commands.ts';
import { type ConsultedBookings, createConsultedBookings } from '../consultation/booking.ts';
import type { ReservationOutcome } from './executing.ts';
import { createFreeing, type Freeing } from './freeing.ts';
import type { Reader } from './reading.ts';
import type { Tables } from '../schema.ts';

/** One thing done to a reservation. */
interface Step<Body> {
  readonly operation: string;
  readonly summary: string;
  readonly body: z.ZodType<Body>;
  readonly may: typeof mayChange;
  readonly run: (asked: {
    readonly who: Identity;
    readonly found: ReservationView;
    readonly body: Body;
    readonly context: CommandContext;
  }) => Promise<ReservationOutcome>;
}

const nothing = z.strictObject({});
const reason = z.string().trim().max(500);

const stepsOf = (
  commands: Commands,
  freeing: Freeing,
  consulted: ConsultedBookings,
  read: Reader,
  checkIn: CheckIn,
  clock: Clock,
) => {
  /** What holds now for whoever has booked it. */
  const factsOf = async ({ booking, slot }: ReservationView) =>
    (await read.bookable(booking, slot.instrumentId, slot.period.start)).facts;
  return {
    confirmation: step({
      operation: 'confirmReservation',
      summary: 'Confirm a held slot',
      body: nothing,
      may: mayChange,
      run: async ({ who, found, context }) => {
        const byStaff = worksAt(who, found.slot.institutionId);
        const facts = await factsOf(found);
        const command = { type: 'ConfirmReservation', facts, now: clock(), byStaff } as const;
        const confirm = (inside: Commands) => inside.step(found, command, context);
        const { consultationId } = found.booking;
        return consultationId === null
          ? confirm(commands)
          : consulted.confirm(consultationId, found, confirm, context);
      },
    }),
    approval: step({
      operation: 'approveReservation',
      summary: 'Approve a requested reservation',
      body: nothing,
      may: mayDecide,
      run: async ({ found, context }) => {
        const facts = await factsOf(found);
        return commands.step(found, { type: 'ApproveReservation', facts, now: clock() }, context);
      },
    }),
    refusal: step({
      operation: 'declineReservation',
      summary: 'Decline a requested reservation',
      body: z.strictObject({ reason: reason.min(1) }),
      may: mayDecide,
      run: ({ found, context, body }) =>
        freeing.freeingStep(found, { type: 'DeclineReservation', reason: body.reason }, context),
    }),
    cancellation: step({
      operation: 'cancelReservation',
      summary: 'Cancel a reservation',
      body: z.strictObject({ reason: reason.default('') }),
      may: mayChange,
      run: ({ who, found, context, body }) => {
        const by = actsForFacility(who, found) ? 'facility' : 'user';
        const command = {
          type: 'CancelReservation',
          reason: body.reason,
          by,
          now: clock(),
        } as const;
        return freeing.freeingStep(found, command, context);
      },
    }),
    operator: step({
      operation: 'changeOperator',
      summary: 'Give a reservation another operator',
      body: z.strictObject({ operatorId: id }),
      may: mayDecide,
      run: async ({ found, context, body }) => {
        const { instrumentId, period } = found.slot;
        const instrument = await read.bookable(found.booking, instrumentId, period.start);
        return commands.changeOperator(found, instrument, body.operatorId, context);
      },
    }),
    'hand-over': step({
      operation: 'handOverReservation',
      summary: 'Hand a reservation over to somebody else',
      body: z.strictObject({ personId: id }),
      may: mayChange,
      run: async ({ found, context, body: { personId } }) => {
        const { instrumentId, period } = found.slot;
        const colleague = await read.person(personId);
        const { organisationId, contractId } = found.booking;
        const heir = { personId, organisationId, contractId };
        const { facts } = await read.bookable(heir, instrumentId, period.start);
        return commands.step(
          found,
          { type: 'HandOverReservation', personId, colleague, facts, now: clock() },
          context,
        );
      },
    }),
    contract: step({
      operation: 'changeContract',
      summary: 'Put a coming reservation under another contract',
      body: z.strictObject({ contractId: id.nullable() }),
      may: mayChange,
      run: async ({ found, context, body: { contractId } }) => {
        const { instrumentId, period } = found.slot;
        const under = { ...found.booking, contractId };
        const { facts } = await read.bookable(under, instrumentId, period.start);
        return commands.step(
          found,
          { type: 'ChangeContract', contractId, facts, now: clock() },
          context,
        );
      },
    }),
    'check-in': step({
      operation: 'checkIn',
      summary: 'Begin the run of a reservation',
      body: nothing,
      may: mayChange,
      run: ({ who, found, context }) => checkIn(who, found, context),
    }),
    options: step({
      operation: 'recordOptions',
      summary: 'Record the options that a run used',
      body: z.strictObject({ options: usedOptions }),
      may: mayChange,
      run: ({ found, context, body }) => commands.recordOptions(found, body.options, context),
    }),
    'check-out': step({
      operation: 'checkOut',
      summary: 'End the run of a reservation',
      body: z.strictObject({ options: usedOptions.optional() }),
      may: mayChange,
      run: ({ found, context, body }) => freeing.checkOut(found, body.options, context),
    }),
    correction: step({
      operation: 'correctRun',
      summary: 'Correct what was used, once the run is over',
      body: z.strictObject({
        used: periodFromOffset,
        /** As they were recorded, where nothing is said. */
        options: usedOptions.nullable().default(null),
        reason: reason.min(1),
      }),
      may: mayDecide,
      run: ({ found, context, body }) => commands.correctRun(found, body, context),
    }),
  };
};

/** Only so that the compiler knows each step's body. */
const step = <Body>(one: Step<Body>): Step<never> => one as unknown as Step<never>;

/** Each step is a sub-resource of the reservation. */
export function addStepRoutes(
  app: ServiceApp,
  parts: Parts<Tables>,
  commands: Commands,
  read: Reader,
): void {
  const { clock, store } = parts;
  const steps = stepsOf(
    commands,
    createFreeing(parts),
    createConsultedBookings(parts),
    read,
    createCheckIn(parts),
    clock,
  );
  for (const [name, { operation, summary, body, may, run }] of Object.entries(steps)) {
    app.post(
      `/api/reservations/:id/${name}`,
      {
        config: { access: 'person', operation, summary },
        schema: { params: z.object({ id }), body, response: { 200: reservationView } },
      },
      async (request, reply) => {
        const who = identityOf(request);
        const found = await read.reservation(who, request.params.id, maySee);
        const context = commandContext(request);
        if (!may(who, found)) {
          // Who has handed it over may still ask what became of that.
          const before = await store.repliedBefore<ReservationView>(context);
          return before ? sendVersioned(reply, replyOf(before)) : refuseWith('forbidden');
        }
        const outcome = await run({ who, found, body: request.body as never, context });
        return sendVersioned(reply, replyOf(outcome));
      },
    );
  }
}
