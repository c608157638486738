import type { Rota, ServiceKind } from '@kyoyo/contracts';
import { type Instant, japanDate, japanInstant, type Period, plusMinutes } from '@kyoyo/kernel';
import type { SeedApi } from './seed-api.ts';

const manager = 'akira.hakari@example.jp';
const staff = 'mei.kenbi@example.jp';
const institution = 'example-institute';

interface Seeding {
  readonly api: SeedApi;
  readonly idOf: (seedId: string) => string;
  readonly present: Instant;
}

/** What the staff of the invented institute arrange, and what is booked, asked and waited for there. */
export async function seedFacilityLife(seeding: Seeding): Promise<void> {
  const accessories = await arrange(seeding);
  await bookWithOperators(seeding, accessories);
  await bookSeries(seeding);
  await planPauses(seeding);
}

const workingDays = (fromHour: number, toHour: number, ...weekdays: number[]): Rota =>
  weekdays.map((weekday) => ({ weekday, fromMinute: fromHour * 60, toMinute: toHour * 60 }));

/** Who operates what and when, and what can be had with it. */
async function arrange({ api, idOf }: Seeding) {
  const institutionId = idOf(institution);
  const duties = [
    ['mei.kenbi', ['example-fib', 'example-stem'], workingDays(9, 18, 1, 2, 3, 4, 5)],
    ['akira.hakari', ['example-fib'], workingDays(9, 12, 2, 4)],
  ] as const;
  for (const [person, instruments, rota] of duties) {
    const instrumentIds = instruments.map(idOf);
    const body = { institutionId, personId: idOf(person), instrumentIds, rota, active: true };
    await api.post(manager, `${person} duties`, '/api/operators', body);
  }
  const described = [
    ['cryo', 'クライオステージ', 'Cryo stage', 1, ['example-fib', 'example-stem']],
    ['holder', '大気非暴露ホルダー', 'Air-free transfer holder', 2, ['example-fib']],
  ] as const;
  const ids: Record<string, string> = {};
  for (const [key, ja, en, units, instruments] of described) {
    const instrumentIds = instruments.map(idOf);
    const body = { institutionId, name: { ja, en }, units, instrumentIds, active: true };
    ids[key] = (await api.post(staff, `${key} accessory`, '/api/accessories', body)).id;
  }
  return ids;
}

/** One request that waits for an answer, two that were approved, and somebody who waits. */
async function bookWithOperators(
  seeding: Seeding,
  accessories: Readonly<Record<string, string>>,
): Promise<void> {
  const { api, idOf } = seeding;
  const instrumentId = idOf('example-fib');
  const book = async (
    person: string,
    serviceKind: ServiceKind,
    [days, minutes]: readonly [number, number],
    more: { readonly technique: string; readonly purpose: string; accessoryIds?: string[] },
  ) => {
    await agreeToTerms(seeding, person);
    const { technique } = more;
    const period = await freeFrom(seeding, 'example-fib', days, {
      minutes,
      serviceKind,
      technique,
    });
    const body = { instrumentId, serviceKind, period, ...more };
    const { id } = await api.post(mailOf(person), `${person} fib`, '/api/reservations', body);
    return { path: `/api/reservations/${id}`, period };
  };

  await book('ame.morikawa', 'operated-run', [3, 180], {
    technique: '断面SEM',
    purpose: '分離膜の断面観察。厚さ200 nmほどの高分子膜です。',
  });
  const lamella = await book('hikari.hamabe', 'operated-run', [4, 120], {
    technique: 'TEM試料作製',
    purpose: '正極粒子の薄片化',
    accessoryIds: [accessories['holder'] as string],
  });
  await api.post(manager, 'hikari.hamabe fib approval', `${lamella.path}/approval`);
  const alone = await book('midori.hayashida', 'equipment-use', [6, 240], {
    technique: 'FIB加工',
    purpose: '微細加工の条件出し',
  });
  await api.post(manager, 'midori.hayashida fib approval', `${alone.path}/approval`);

  await agreeToTerms(seeding, 'aoi.sorano');
  await api.post(mailOf('aoi.sorano'), 'aoi.sorano waits', '/api/waitlist', {
    instrumentId,
    serviceKind: 'operated-run',
    technique: '断面SEM',
    purpose: '触媒層の断面',
    window: alone.period,
    minutes: 120,
  });
}

/** Four weeks of the same time; what is taken already is left out. */
async function bookSeries(seeding: Seeding): Promise<void> {
  const { api, idOf } = seeding;
  const person = 'subaru.minekawa';
  await agreeToTerms(seeding, person);
  const serviceKind = 'equipment-use';
  const first = await freeFrom(seeding, 'example-xps', 5, { minutes: 120, serviceKind });
  await api.post(mailOf(person), 'xps series', '/api/series', {
    instrumentId: idOf('example-xps'),
    serviceKind,
    purpose: '劣化試験の経時変化',
    repeat: { first, everyDays: 7, count: 4 },
    onConflict: 'skip',
  });
}

/** The yearly inspection, and a day off. */
async function planPauses({ api, idOf, present }: Seeding): Promise<void> {
  await api.post(staff, 'fib inspection', '/api/outages', {
    instrumentId: idOf('example-fib'),
    period: allDay(present, 16, 2),
    reason: '年次点検（メーカー立会い）',
  });
  const { items } = await api.get<{ items: { id: string; personId: string }[] }>(
    manager,
    `/api/operators?institutionId=${idOf(institution)}`,
  );
  const operator = items.find(({ personId }) => personId === idOf('akira.hakari'));
  if (!operator) throw new Error('The seed found no operator to send on leave');
  await api.post(manager, 'akira.hakari leave', `/api/operators/${operator.id}/leaves`, {
    period: allDay(present, 11, 1),
    reason: '学会出張',
  });
}

const mailOf = (personSeedId: string): string => `${personSeedId}@example.jp`;

async function agreeToTerms({ api, idOf }: Seeding, person: string): Promise<void> {
  const termsId = idOf(`${institution} terms`);
  await api.post(mailOf(person), `${person} accepts`, '/api/agreements', { termsId });
}

/** The nearest free time to ten in the morning, so many days from now. */
async function freeFrom(
  { api, idOf, present }: Seeding,
  instrument: string,
  days: number,
  wanted: { readonly minutes: number; readonly serviceKind: string; readonly technique?: string },
): Promise<Period> {
  const from = japanInstant(japanDate(plusMinutes(present, days * 1_440)), 10 * 60);
  const asked = new URLSearchParams({
    instrumentId: idOf(instrument),
    from,
    minutes: String(wanted.minutes),
    serviceKind: wanted.serviceKind,
    ...(wanted.technique ? { technique: wanted.technique } : {}),
  });
  const { items } = await api.get<{ items: { period: Period }[] }>(
    staff,
    `/api/free-slots?${asked.toString()}`,
  );
  const [nearest] = items;
  if (!nearest) throw new Error(`The seed found no free time on ${instrument}`);
  return nearest.period;
}

const allDay = (present: Instant, days: number, length: number): Period => {
  const start = japanInstant(japanDate(plusMinutes(present, days * 1_440)));
  return { start, end: plusMinutes(start, length * 1_440) };
};
