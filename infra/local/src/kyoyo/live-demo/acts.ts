import { epochMs, type Instant, plusMinutes, systemClock } from '@kyoyo/kernel';
import { type DemoCrowd, type Entry, oneOf, type Refused } from './crowd.ts';

/** What was done, in words, and whether the platform refused it. */
export interface Done {
  readonly said: string;
  readonly refused: boolean;
}

type Act = (crowd: DemoCrowd) => Promise<Done | undefined>;

/** Each as often as it stands here; what has nothing to be done to gives way to a booking. */
const acts: readonly Act[] = [book, book, book, checkIn, checkIn, checkOut, checkOut, move, answer];
const shareOfOutages = 0.02;

export async function act(crowd: DemoCrowd): Promise<Done> {
  const chosen = Math.random() < shareOfOutages ? reportOutage : oneOf(acts);
  return (await chosen(crowd)) ?? (await book(crowd)) ?? { said: 'nothing is free', refused: true };
}

const said = (words: string, reply: object): Done =>
  'refused' in reply
    ? { said: `${words}: ${(reply as Refused).refused}`, refused: true }
    : { said: words, refused: false };

const clock = (instant: Instant): string =>
  new Date(epochMs(instant)).toLocaleString('ja-JP', {
    timeZone: 'Asia/Tokyo',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });

async function freeSlot(crowd: DemoCrowd, instrumentId: string, minutes: number) {
  const from = plusMinutes(systemClock(), Math.floor(Math.random() * 48) * 30);
  const query = new URLSearchParams({ instrumentId, minutes: String(minutes), from });
  const found = await crowd.get<{ items: { period: Entry['period'] }[] }>(
    crowd.manager,
    `/api/free-slots?${query.toString()}`,
  );
  return 'refused' in found ? undefined : found.items[0]?.period;
}

async function book(crowd: DemoCrowd): Promise<Done | undefined> {
  const [instrument, person] = [crowd.anyInstrument(), crowd.anybody()];
  const period = await freeSlot(crowd, instrument.id, oneOf([60, 120, 180]));
  if (!period) return undefined;
  const reply = await crowd.post(person, '/api/reservations', {
    instrumentId: instrument.id,
    period,
    serviceKind: 'equipment-use',
    purpose: '新しい試料の評価',
  });
  return said(`${person.name} books ${instrument.name.ja} at ${clock(period.start)}`, reply);
}

/** One of the board's bookings that the facility may act on. */
async function standing(
  crowd: DemoCrowd,
  status: string,
  fits: (entry: Entry, now: Instant) => boolean,
): Promise<Entry | undefined> {
  const now = systemClock();
  const entries = await crowd.board(12, 48);
  const fitting = entries.filter(
    (one) => one.reservationId && one.status === status && fits(one, now),
  );
  return fitting.length > 0 ? oneOf(fitting) : undefined;
}

async function step(
  crowd: DemoCrowd,
  entry: Entry | undefined,
  words: string,
  path: string,
  body: unknown = {},
): Promise<Done | undefined> {
  if (!entry) return undefined;
  const at = `/api/reservations/${entry.reservationId}/${path}`;
  const about = `${crowd.nameOf(entry.instrumentId)}, ${clock(entry.period.start)}`;
  return said(`${words}: ${about}`, await crowd.post(crowd.manager, at, body));
}

async function checkIn(crowd: DemoCrowd): Promise<Done | undefined> {
  const entry = await standing(
    crowd,
    'confirmed',
    ({ period }, now) => plusMinutes(period.start, -15) <= now && now < period.end,
  );
  return step(crowd, entry, 'check-in', 'check-in');
}

async function checkOut(crowd: DemoCrowd): Promise<Done | undefined> {
  const entry = await standing(
    crowd,
    'running',
    ({ period }, now) => plusMinutes(period.end, -30) <= now,
  );
  return step(crowd, entry, 'check-out', 'check-out');
}

async function answer(crowd: DemoCrowd): Promise<Done | undefined> {
  const entry = await standing(crowd, 'requested', ({ period }, now) => now < period.start);
  return step(crowd, entry, 'the facility approves', 'approval');
}

async function move(crowd: DemoCrowd): Promise<Done | undefined> {
  const entry = await standing(
    crowd,
    'confirmed',
    ({ period }, now) => plusMinutes(now, 120) < period.start,
  );
  if (!entry) return undefined;
  const { start, end } = entry.period;
  const minutes = (epochMs(end) - epochMs(start)) / 60_000;
  const period = await freeSlot(crowd, entry.instrumentId, minutes);
  if (!period) return undefined;
  return step(crowd, entry, `moved to ${clock(period.start)}`, 'moves', { period });
}

/** What begins now, where nobody is at work. */
async function reportOutage(crowd: DemoCrowd): Promise<Done | undefined> {
  const { id, name } = crowd.anyInstrument();
  const now = systemClock();
  const period = { start: now, end: plusMinutes(now, 120) };
  const reason = '真空度が上がらないため点検します';
  const outage = { instrumentId: id, period };
  const change = { type: 'outage', ...outage };
  const preview = await crowd.post(crowd.manager, '/api/offer-previews', { change });
  if (!('seen' in preview)) return said(`outage of ${name.ja}`, preview);
  const bookings = { seen: preview.seen, fate: 'displace', reason };
  const reply = await crowd.post(crowd.manager, '/api/outages', { ...outage, reason, bookings });
  return said(`outage of ${name.ja}`, reply);
}
