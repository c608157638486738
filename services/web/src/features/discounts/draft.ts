import type { DiscountRule, OrganisationClass } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';

/** A discount as it is typed. */
export interface DiscountDraft {
  readonly code: string;
  readonly label: { readonly ja: string; readonly en: string };
  readonly kind: DiscountRule['for']['kind'];
  readonly classes: readonly OrganisationClass[];
  readonly years: number;
  readonly percent: string;
  readonly monthlyCapYen: number | null;
}

const begun = { classes: [], percent: '50', monthlyCapYen: null } as const;
/** The age that facilities name most. */
const usualYears = 39;

export const newDiscount = (kind: DiscountDraft['kind']) => (): DiscountDraft => ({
  ...begun,
  code: newId(),
  label: { ja: '', en: '' },
  kind,
  years: usualYears,
});

export const draftOf = ({ for: whom, ...rule }: DiscountRule): DiscountDraft => ({
  ...rule,
  kind: whom.kind,
  classes: whom.kind === 'class' ? whom.classes : [],
  years: whom.kind === 'under-age' ? whom.years : usualYears,
});

export const ruleOf = ({ kind, classes, years, ...rule }: DiscountDraft): DiscountRule => ({
  ...rule,
  for: kind === 'class' ? { kind, classes: [...classes] } : { kind, years },
});
