import type { ModelInstrument } from './calendar-model.ts';
import type { Facility } from './facility-platform.ts';

/** Instruments of different kinds, two operators of all of them, and one accessory. */
export async function equip(world: Facility) {
  const [, ben, cleo] = world.people;
  const instruments: ModelInstrument[] = [];
  for (const [units, bufferAfter, isOperated] of [
    [1, 0, true],
    [2, 30, true],
    [3, 0, false],
  ] as const) {
    const id = await world.newInstrument(
      {
        operator: isOperated ? 'optional' : 'none',
        bufferMinutes: { before: 0, after: bufferAfter },
        approval: isOperated ? 'none' : 'required',
        promotionMinutes: 30,
      },
      units,
    );
    instruments.push({ id, units, bufferAfter, isOperated });
  }
  const operators = await Promise.all(
    [ben, cleo].map(async ({ personId }) => {
      const { id } = await world.done(world.manager, '/api/operators', {
        institutionId: world.institutionId,
        personId,
        instrumentIds: instruments.map((one) => one.id),
        rota: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
          weekday,
          fromMinute: 0,
          toMinute: 1_440,
        })),
        active: true,
      });
      return { id: id as string, resource: `operator/${personId}` };
    }),
  );
  const { id: accessoryId } = await world.done(world.manager, '/api/accessories', {
    institutionId: world.institutionId,
    name: { ja: '台', en: 'Stage' },
    units: 1,
    instrumentIds: instruments.map((one) => one.id),
    active: true,
  });
  return { instruments, operators, accessoryId: accessoryId as string };
}
