import { type Period, plusMinutes } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import type pg from 'pg';
import { expect } from 'vitest';
import { CalendarModel, type ModelInstrument, unitsOf } from './calendar-model.ts';
import type { Facility } from './facility-platform.ts';
import { equip } from './model-equipment.ts';
import type { Answered, Body, Somebody } from './service-calls.ts';

const slotsFoughtOver = 20;

export interface Stage {
  readonly world: Facility;
  readonly tables: pg.Client;
  readonly random: (below: number) => number;
  readonly seed: number;
}

/** What people may do, each with what the model says must come of it. */
export async function createSteps({ world, tables, random, seed }: Stage) {
  const oneOf = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item;
  const [ann, ben, cleo] = world.people;
  const { instruments, operators, accessoryId } = await equip(world);

  world.clock.set(world.openingAt);
  const model = new CalendarModel(world.openingAt);
  const bookings = new Map<string, { instrument: ModelInstrument; view: Body }>();
  const leaves = new Map<string, string>();
  const outages = new Map<string, string>();

  const randomPeriod = (): Period => world.at(30 * random(slotsFoughtOver), 30 * (1 + random(4)));
  const occupied = ({ start, end }: Period, { bufferAfter }: ModelInstrument): Period => ({
    start,
    end: plusMinutes(end, bufferAfter),
  });
  const needsOf = (instrument: ModelInstrument, operated: boolean, withAccessory: boolean) => [
    unitsOf(instrument),
    ...(operated ? [operators.map(({ resource }) => resource)] : []),
    ...(withAccessory ? [[`accessory/${accessoryId}/1`]] : []),
  ];
  const resourcesOf = ({ slot }: Body): string[] => [
    `${slot.instrumentId}/${slot.unit}`,
    ...(slot.operatorId ? [`operator/${slot.operatorId}`] : []),
    ...slot.accessories.map((one: Body) => `accessory/${one.accessoryId}/${one.unit}`),
  ];
  /** What the answer gives must have been free; what could be served must not be refused. */
  const compare = (
    what: string,
    answer: Answered,
    expected: boolean,
    instrument: ModelInstrument,
  ) => {
    const said = `MODEL_SEED=${seed}: ${what} ${JSON.stringify(answer.body)}`;
    expect(answer.status < 300, said).toBe(expected);
    if (!expected) return;
    const { body } = answer;
    const heldUntil = body.status === 'held' ? body.heldUntil : undefined;
    const wasFree = model.take(body.id, {
      resources: resourcesOf(body),
      period: body.slot.occupied,
      heldUntil,
    });
    expect(wasFree, said).toBe(true);
    expect(body.slot.occupied, said).toEqual(occupied(body.slot.period, instrument));
    bookings.set(body.id, { instrument, view: body });
  };
  const owner = (view: Body): Somebody => (view.booking.personId === ann.personId ? ann : ben);

  const actions: Record<string, () => Promise<Answered>> = {
    async book() {
      const instrument = oneOf(instruments);
      const period = randomPeriod();
      const operated = instrument.isOperated && random(3) === 0;
      const accessoryIds = random(4) === 0 ? [accessoryId] : [];
      const answer = await world.post(oneOf([ann, ben]), '/api/reservations', {
        instrumentId: instrument.id,
        period,
        serviceKind: operated ? 'operated-run' : 'equipment-use',
        accessoryIds,
        hold: random(3) === 0,
      });
      const needs = needsOf(instrument, operated, accessoryIds.length > 0);
      const canBe =
        period.start >= model.now && model.canServe(needs, occupied(period, instrument));
      compare('book', answer, canBe, instrument);
      return answer;
    },
    async move() {
      const [id, known] = oneOf([...bookings]) ?? [];
      const view =
        id && known && (await world.get(owner(known.view), `/api/reservations/${id}`)).body;
      if (!view || !['held', 'requested', 'confirmed'].includes(view.status)) return nothing;
      const instrument = random(3) === 0 ? oneOf(instruments) : known.instrument;
      const period = randomPeriod();
      const { slot, booking } = view;
      const operated = booking.serviceKind === 'operated-run';
      const same = instrument.id === slot.instrumentId;
      const needs = needsOf(instrument, operated, same && slot.accessories.length > 0);
      const stays = same && slot.period.start === period.start && slot.period.end === period.end;
      // What has begun may be made shorter or longer.
      const begun =
        same &&
        slot.period.start === period.start &&
        [slot.period.end, period.end].every((end) => end > model.now);
      const inTime = begun || period.start >= model.now;
      const allowed = inTime && (!operated || instrument.isOperated);
      const live = view.status !== 'held' || view.heldUntil > model.now;
      const answer = await world.post(owner(view), `/api/reservations/${id}/moves`, {
        period,
        instrumentId: instrument.id,
      });
      const canBe =
        live && (stays || (allowed && model.canServe(needs, occupied(period, instrument), id)));
      compare('move', answer, canBe, instrument);
      return answer;
    },
    step: async () => {
      const [id, known] = oneOf([...bookings]) ?? [];
      if (!id || !known) return nothing;
      const path = oneOf(['confirmation', 'cancellation', 'cancellation', 'check-in', 'check-out']);
      const answer = await world.post(owner(known.view), `/api/reservations/${id}/${path}`);
      if (answer.status < 300) follow(answer.body, known.instrument);
      return answer;
    },
    decide: async () => {
      const [id, known] = oneOf([...bookings]) ?? [];
      if (!id || !known) return nothing;
      const path = `/api/reservations/${id}/${oneOf(['approval', 'refusal'])}`;
      const body = path.endsWith('refusal') ? { reason: 'no' } : {};
      const answer = await world.post(world.manager, path, body);
      if (answer.status < 300) follow(answer.body, known.instrument);
      return answer;
    },
    operator: async () => {
      const [id, known] = oneOf([...bookings]) ?? [];
      if (!id || !known?.view.slot.operatorId) return nothing;
      const { resource } = oneOf(operators);
      const period = model.taken.get(id)?.period;
      const isFree = period && model.isFree(resource, period, id);
      const answer = await world.post(world.manager, `/api/reservations/${id}/operator`, {
        operatorId: resource.slice('operator/'.length),
      });
      if (answer.status < 300) {
        expect(isFree, `MODEL_SEED=${seed}: operator`).toBe(true);
        follow(answer.body, known.instrument);
      }
      return answer;
    },
    leave: async () => {
      const [leaveOf] = leaves;
      if (leaveOf && random(2) === 0) {
        const [path, taker] = leaveOf;
        leaves.delete(path);
        model.taken.delete(taker);
        return world.post(world.manager, `${path}/cancellation`);
      }
      const { id, resource } = oneOf(operators);
      const period = randomPeriod();
      const answer = await world.post(world.manager, `/api/operators/${id}/leaves`, { period });
      expect(answer.status < 300, `MODEL_SEED=${seed}: leave`).toBe(model.isFree(resource, period));
      if (answer.status >= 300) return answer;
      const { rows } = await tables.query(
        'SELECT leave_id FROM reservation.leave WHERE operator_id = $1 ORDER BY leave_id DESC LIMIT 1',
        [id],
      );
      model.take(rows[0].leave_id, { resources: [resource], period });
      leaves.set(`/api/operators/${id}/leaves/${rows[0].leave_id}`, rows[0].leave_id);
      return answer;
    },
    outage: async () => {
      const [standing] = outages;
      if (standing && random(2) === 0) {
        const [id] = standing;
        outages.delete(id);
        const had = model.taken.get(id);
        const past = had && { ...had.period, end: model.now };
        if (had && past && past.end < had.period.end) {
          if (past.start < past.end) model.taken.set(id, { ...had, period: past });
          else model.taken.delete(id);
        }
        return world.post(world.manager, `/api/outages/${id}/ending`);
      }
      const instrument = oneOf(instruments);
      const period = randomPeriod();
      const unit = 1 + random(instrument.units);
      const resource = `${instrument.id}/${unit}`;
      const answer = await world.post(world.manager, '/api/outages', {
        instrumentId: instrument.id,
        units: [unit],
        period,
        reason: 'check',
      });
      const canBe = period.end > model.now && model.isFree(resource, period);
      expect(answer.status < 300, `MODEL_SEED=${seed}: outage`).toBe(canBe);
      if (canBe) {
        model.take(answer.body.id, { resources: [resource], period });
        outages.set(answer.body.id, resource);
      }
      return answer;
    },
    wait: async () => {
      const instrument = oneOf(instruments);
      const window = world.at(30 * random(slotsFoughtOver), 30 * (2 + random(6)));
      const minutes = 30 * (1 + random(2));
      const answer = await world.post(cleo, '/api/waitlist', {
        instrumentId: instrument.id,
        serviceKind: 'equipment-use',
        window,
        minutes,
      });
      if (answer.status < 300) {
        model.waiting.push({ id: answer.body.id, instrument, window, minutes });
      }
      return answer;
    },
    time: async () => {
      model.now = plusMinutes(model.now, 4);
      world.clock.set(model.now);
      await followTime();
      return { status: 200, body: {} };
    },
  };
  const nothing: Answered = { status: 0, body: {} };

  /** What time does is done by the platform's own timer. */
  async function followTime(): Promise<void> {
    await eventually(
      async () => {
        const due = `stream_type = 'reservation' AND wake_at <= $1`;
        const { rows } = await tables.query(`SELECT * FROM reservation.streams WHERE ${due}`, [
          model.now,
        ]);
        expect(rows, `MODEL_SEED=${seed}: due at ${model.now}`).toEqual([]);
      },
      { withinMs: 60_000 },
    );
    for (const [id, { view, instrument }] of bookings) {
      const { body } = await world.get(owner(view), `/api/reservations/${id}`);
      if (body.version !== view.version) follow(body, instrument);
    }
  }

  /** What a step made of a booking: gone, kept, or ended with the time that it kept. */
  function follow(body: Body, instrument: ModelInstrument): void {
    const had = model.taken.get(body.id);
    if (['cancelled', 'declined', 'expired', 'no-show', 'unused'].includes(body.status)) {
      model.taken.delete(body.id);
      bookings.delete(body.id);
    } else if (body.status === 'done') {
      const kept = plusMinutes(
        body.endedAt > body.slot.period.start ? body.endedAt : body.slot.period.start,
        instrument.bufferAfter,
      );
      const { start } = body.slot.occupied;
      const wished = { start, end: kept };
      const isLate = body.endedAt > body.slot.period.end;
      const mayKeep = had?.resources.every((one) => model.isFree(one, wished, body.id));
      const period = isLate && !mayKeep ? body.slot.occupied : wished;
      bookings.delete(body.id);
      if (period.start < period.end && had)
        model.taken.set(body.id, { ...had, period, heldUntil: undefined });
      else model.taken.delete(body.id);
    } else if (had) {
      const heldUntil = body.status === 'held' ? body.heldUntil : undefined;
      model.taken.set(body.id, {
        resources: resourcesOf(body),
        period: body.slot.occupied,
        heldUntil,
      });
      bookings.set(body.id, { instrument, view: body });
    }
  }

  /** Whom the model promotes, the platform has promoted to the same time. */
  async function comparePromotions(): Promise<void> {
    // What is requested for this very minute is over as soon as the timer sees it.
    const views = [...bookings.values()].map(({ view }) => view);
    const requested = views.filter(({ status }) => status === 'requested');
    if (requested.some(({ slot }) => slot.period.start <= model.now)) await followTime();
    for (const { entry, period } of model.settle()) {
      const mine = await world.get(cleo, '/api/waitlist?limit=200');
      const found = mine.body.items.find((one: Body) => one.id === entry.id);
      expect(found, `MODEL_SEED=${seed}: ${entry.id} promoted`).toMatchObject({
        status: 'promoted',
      });
      const { body } = await world.get(cleo, `/api/reservations/${found.reservationId}`);
      expect(body.slot.period, `MODEL_SEED=${seed}: promoted to`).toEqual(period);
      model.taken.delete(entry.id);
      model.take(body.id, {
        resources: resourcesOf(body),
        period: body.slot.occupied,
        heldUntil: body.heldUntil,
      });
    }
  }

  return { model, actions, comparePromotions };
}
