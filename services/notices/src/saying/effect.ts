import type { Bilingual, EventOf } from '@kyoyo/contracts';

type Changed = Pick<
  Extract<EventOf<'reservation/reservation'>, { type: 'ReservationAdapted' }>['data'],
  'from' | 'to' | 'gone' | 'broken'
>;

/** What has become of a booking that stands: a sentence for each thing that is another, or gone. */
export function effectOf({ from, to, gone, broken }: Changed): Bilingual {
  const said: Bilingual[] = broken.map(({ ja, en }) => ({
    ja: `新しい決まりでは：${ja}`,
    en: `By the new rules: ${en}`,
  }));
  if (from.unit !== to.unit) {
    said.push({
      ja: `${from.unit}号機ではなく${to.unit}号機を使います。`,
      en: `You use unit ${to.unit} instead of unit ${from.unit}.`,
    });
  }
  for (const { ja, en } of gone) {
    said.push({ ja: `付属品「${ja}」は使えません。`, en: `The accessory "${en}" is not there.` });
  }
  if (from.operatorId !== to.operatorId) said.push(to.operatorId === null ? noOperator : another);
  if (said.length === 0) said.push(other);
  return { ja: said.map(({ ja }) => ja).join(''), en: said.map(({ en }) => en).join(' ') };
}

const noOperator = {
  ja: '担当の技術者がいなくなり、施設が代わりを探します。',
  en: 'Your operator is not there; the facility looks for another one.',
};
const another = { ja: '担当の技術者が変わりました。', en: 'Another operator is with you.' };
const other = {
  ja: '使う付属品の番号が変わりました。',
  en: 'You use another piece of an accessory.',
};
