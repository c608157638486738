import { type Instant, japanDate, japanInstant, type Period, plusMinutes } from '@kyoyo/kernel';
import type { SettableClock } from '../settable-clock.ts';
import type { SeedApi } from './seed-api.ts';

const staff = 'mei.kenbi@example.jp';
const institution = 'example-institute';

interface Seeding {
  readonly api: SeedApi;
  readonly idOf: (seedId: string) => string;
  readonly clock: SettableClock;
  readonly present: Instant;
}

const mailOf = (personSeedId: string): string => `${personSeedId}@example.jp`;

/** The date in Japan so many days after today, or before. */
const dayFrom = (present: Instant, days: number): string =>
  japanDate(plusMinutes(present, days * 1440));

/** Trainings at the invented institute, some held and some asked for. */
export async function seedTrainings({ api, idOf, present }: Seeding): Promise<void> {
  const recorded = [
    ['hikari.hamabe', 'example-xps', -65, 300],
    ['kaede.nozue', 'example-xps', -345, 20],
    ['ren.okitsu', 'example-stem', -400, -35],
    ['midori.hayashida', 'example-stem', -30, null],
    ['midori.hayashida', 'example-fib', -30, 335],
  ] as const;
  for (const [person, instrument, trained, until] of recorded) {
    const validUntil = until === null ? null : dayFrom(present, until);
    const result = { passed: true, trainedOn: dayFrom(present, trained), validUntil };
    const body = { personId: idOf(person), instrumentId: idOf(instrument), result };
    await api.post(staff, `${person} ${instrument} training`, '/api/qualifications', body);
  }
  const requested = [
    ['ren.okitsu', 'example-stem', '更新を希望します。平日の午前だと助かります。'],
    ['hikari.hamabe', 'example-stem', '電極粒子の観察を自分で行いたいです。'],
    ['subaru.minekawa', 'example-stem', '大学院生2名と一緒に受講できますか。'],
    ['aoi.sorano', 'example-xps', ''],
  ] as const;
  const ids = new Map<string, string>();
  for (const [person, instrument, wish] of requested) {
    const key = `${person} ${instrument} training request`;
    const body = { instrumentId: idOf(instrument), wish };
    const { id } = await api.post(mailOf(person), key, '/api/training-requests', body);
    ids.set(person, id);
  }
  await api.post(
    staff,
    'aoi.sorano schedule',
    `/api/qualifications/${ids.get('aoi.sorano')}/schedule`,
    { startsAt: japanInstant(dayFrom(present, 5), 10 * 60), place: '計測棟1階 講習室' },
  );
  await api.post(
    staff,
    'subaru.minekawa record',
    `/api/qualifications/${ids.get('subaru.minekawa')}/record`,
    {
      result: {
        passed: false,
        trainedOn: dayFrom(present, -3),
        reason: '試料交換の手順をもう一度確認してください。',
      },
    },
  );
}

/** A consultation that has come to a suggested time, and one that waits for an answer. */
export async function seedConsultations({ api, idOf, clock, present }: Seeding): Promise<void> {
  const asker = mailOf('hikari.hamabe');
  const question =
    '粒径5 nm程度の電極粒子の格子像を見たいです。試料の準備で気をつけることはありますか。';
  const answer = 'グリッドへの滴下で観察できます。初回は技術指導でご一緒するのがよいと思います。';
  const thanks = 'ありがとうございます。来週の午前でお願いできますか。';
  const at = (daysAgo: number, minute: number) =>
    clock.set(japanInstant(dayFrom(present, -daysAgo), minute));

  at(3, 10 * 60 + 12);
  const { id } = await api.post(asker, 'consultation', '/api/consultations', {
    institutionId: idOf(institution),
    instrumentId: idOf('example-stem'),
    subject: '電極粒子の格子像の観察について',
    message: question,
  });
  const of = `/api/consultations/${id}`;
  at(3, 15 * 60 + 40);
  await api.post(staff, 'consultation answer', `${of}/messages`, { message: answer });
  at(2, 9 * 60 + 5);
  await api.post(asker, 'consultation thanks', `${of}/messages`, { message: thanks });
  at(2, 11 * 60 + 30);
  const instrumentId = idOf('example-stem');
  const from = japanInstant(dayFrom(present, 4), 10 * 60);
  const { items } = await api.get<{ items: { instrumentId: string; period: Period }[] }>(
    staff,
    `/api/free-slots?instrumentId=${instrumentId}&minutes=180&from=${from}`,
  );
  const period = items[0]?.period;
  if (!period) throw new Error('The seed found no free time to suggest');
  const slot = { instrumentId, period, serviceKind: 'technical-guidance' };
  await api.post(staff, 'consultation slot', `${of}/suggestions`, slot);
  at(1, 16 * 60 + 20);
  await api.post(mailOf('ame.morikawa'), 'second consultation', '/api/consultations', {
    institutionId: idOf(institution),
    subject: '分離膜の表面元素分析にはどの装置が向いていますか',
    message: '厚さ200 nmほどの高分子膜です。表面数 nmの組成と、深さ方向の変化を知りたいです。',
  });
}
