import { z } from 'zod';
import { bilingual, id } from '../primitives.ts';
import { published, type EventsOf } from '../published-event.ts';

/** Something that is booked with an instrument; each booking takes one of its identical units. */
export const accessory = z.object({
  institutionId: id,
  name: bilingual,
  units: z.int().min(1).max(50),
  instrumentIds: z.array(id),
  active: z.boolean(),
});
export type Accessory = z.infer<typeof accessory>;

export const accessoryEvents = { AccessoryDescribed: published(accessory) };
export type AccessoryEvent = EventsOf<typeof accessoryEvents>;
