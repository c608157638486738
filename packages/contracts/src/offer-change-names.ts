import type { Bilingual } from './primitives.ts';

/** What staff may change of what is offered that coming bookings rely on, as those are told of it. */
export const offerChangeNames = {
  outage: { ja: '装置の停止', en: 'an outage of the instrument' },
  'units-reduced': { ja: '装置の台数の変更', en: 'fewer units of the instrument' },
  'accessory-changed': { ja: '付属品の変更', en: 'a change of an accessory' },
  'rules-changed': { ja: '予約の決まりの変更', en: 'a change of the booking rules' },
  'operator-changed': { ja: '技術者の都合', en: 'a change of the operators' },
} as const satisfies Record<string, Bilingual>;

export type OfferChange = keyof typeof offerChangeNames;
