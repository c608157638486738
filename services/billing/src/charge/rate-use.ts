import type { EndedRun, OwedFee, Problem } from '@kyoyo/contracts';
import { rate, type Rated, type RatedFee, rateFee, type RatingFacts } from '../rating/rating.ts';
import type { AttributedUse } from '../schema.ts';

/** What a price depends on that the use itself does not say; charge and what-if give the same. */
export type KnownFacts = Omit<
  RatingFacts,
  'serviceKind' | 'tariff' | 'quantity' | 'reserved' | 'used' | 'terms' | 'options'
>;

type Refused = { readonly refused: Problem };

export const rateUse = (use: AttributedUse, known: KnownFacts): RatedFee | Rated | Refused =>
  'used' in use ? rateRun(use, known) : rateOwedFee(use, known);

export function rateRun(run: EndedRun, known: KnownFacts): Rated | Refused {
  const { reserved, used, options, terms } = run;
  return rateAsked(run, (asked) => rate({ ...known, ...asked, reserved, used, options, terms }));
}

export function rateOwedFee(fee: OwedFee, known: KnownFacts): RatedFee | Refused {
  const { kind, feePercent: percent, reserved, kept } = fee;
  return rateAsked(fee, (asked) =>
    rateFee({ ...known, ...asked, reserved, kept }, { kind, percent }),
  );
}

type Asked = Pick<AttributedUse, 'serviceKind' | 'tariff' | 'quantity'>;

/** A tariff that is not for this organisation was no valid wish: it pays what its class pays. */
export function rateAsked<Outcome extends object>(
  { serviceKind, tariff, quantity }: Asked,
  rateBy: (asked: Asked) => Outcome | Refused,
): Outcome | Refused {
  const asked = { serviceKind, tariff, quantity };
  const outcome = rateBy(asked);
  return 'refused' in outcome && tariff !== null ? rateBy({ ...asked, tariff: null }) : outcome;
}
