import type { Accessory, Duties, Outage, Slot } from '@kyoyo/contracts';
import type { Instant, Period } from '@kyoyo/kernel';
import type { ReadChange } from './changing.ts';
import { type OtherRules, otherRules } from './rules.ts';
import {
  fewerUnits,
  onLeave,
  otherAccessory,
  otherDuties,
  outOfUse,
  readColleagues,
} from './changes.ts';

/** Each change, with what it depends on read when it is looked at. */

type OfInstrument = Pick<Slot, 'instrumentId' | 'institutionId'>;
type OfOperator = Pick<Duties, 'institutionId' | 'personId'>;

export const changeOf = {
  outage:
    (outage: Outage): ReadChange =>
    async (client) => {
      const { rows } = await client.query('SELECT offered_units($1) AS units', [
        outage.instrumentId,
      ]);
      return outOfUse(outage, rows[0].units);
    },
  units:
    (instrument: OfInstrument, units: number): ReadChange =>
    () =>
      fewerUnits(instrument, units),
  rules:
    (rules: OtherRules, now: Instant): ReadChange =>
    (client) =>
      otherRules(client, rules, now),
  accessory:
    (accessoryId: string, described: Accessory): ReadChange =>
    () =>
      otherAccessory(accessoryId, described),
  duties:
    (duties: Duties): ReadChange =>
    async (client) =>
      otherDuties(duties, await readColleagues(client, duties)),
  leave:
    (operator: OfOperator, period: Period): ReadChange =>
    async (client) =>
      onLeave(operator, await readColleagues(client, operator), period),
};
