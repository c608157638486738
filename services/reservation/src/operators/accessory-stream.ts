import type { Accessory, AccessoryEvent, Problem } from '@kyoyo/contracts';
import { accept, type Decision } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';

/** The last description counts; the same again changes nothing. */
export const accessoryStream = stream({
  name: 'accessory',
  form: 1,
  initial: null as Accessory | null,
  decide: (known, described: Accessory): Decision<AccessoryEvent, Problem> =>
    JSON.stringify(known) === JSON.stringify(described)
      ? accept()
      : accept({ type: 'AccessoryDescribed', data: described }),
  evolve: (_, { data }: AccessoryEvent): Accessory => data,
  tables: { accessory: ['accessory_id'] },
  rows: (accessory, { id, version }) =>
    accessory
      ? [
          row('accessory', {
            accessory_id: id,
            institution_id: accessory.institutionId,
            name: JSON.stringify(accessory.name),
            units: accessory.units,
            instrument_ids: accessory.instrumentIds,
            active: accessory.active,
            version,
          }),
        ]
      : [],
});
