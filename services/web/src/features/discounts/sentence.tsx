import type { DiscountRule } from '@kyoyo/contracts';
import { useLanguage } from '../../language/language.tsx';
import { formatYen, listed } from '../../parts/format.ts';

/** What a discount means, for whom, in one sentence. */
export function useDiscountSentence(): (rule: Omit<DiscountRule, 'code' | 'label'>) => string {
  const { t, language } = useLanguage();
  return ({ for: whom, percent, monthlyCapYen }) => {
    const who =
      whom.kind === 'class'
        ? t.discounts.ofClasses(
            listed(
              whom.classes.map((one) => t.classes[one]),
              language,
            ),
          )
        : t.discounts.underAge(whom.years);
    const off = Number(percent) >= 100 ? t.discounts.free(who) : t.discounts.off(who, percent);
    return monthlyCapYen === null ? off : off + t.discounts.atMost(formatYen(monthlyCapYen));
  };
}
