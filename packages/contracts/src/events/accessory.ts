import { z } from 'zod';
import { everybody } from '../concerns.ts';
import { exampleIds } from '../examples.ts';
import { bilingual, id } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';

/** Something that is booked with an instrument; each booking takes one of its identical units. */
export const accessory = z.object({
  institutionId: id,
  name: bilingual,
  units: z.int().min(1).max(50),
  instrumentIds: z.array(id),
  active: z.boolean(),
});
export type Accessory = z.infer<typeof accessory>;

export const accessoryEvents = {
  AccessoryDescribed: event(accessory, {
    example: {
      institutionId: exampleIds.institution,
      name: { ja: '冷却ステージ', en: 'Cooling stage' },
      units: 2,
      instrumentIds: [exampleIds.instrument],
      active: true,
    },
    concerns: () => [everybody],
    shows: ({ institutionId, instrumentIds }, accessoryId) => ({
      instrumentIds,
      named: { accessoryId, institutionId },
    }),
  }),
};
export type AccessoryEvent = EventsOf<typeof accessoryEvents>;
