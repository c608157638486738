import { daysFrom } from '@kyoyo/contracts';
import { Text } from '@mantine/core';
import type { Quote } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatDate } from '../../parts/format.ts';

/** By which class a price is quoted, until when that holds, and what comes then. */
export function QuotedClass({ quote }: { readonly quote: Quote }) {
  const { t, language } = useLanguage();
  const { organisationClass, classValidTo, nextClass } = quote;
  const words = [t.organisation.quoted(t.classes[organisationClass])];
  if (classValidTo !== null) {
    words.push(t.organisation.until(formatDate(daysFrom(classValidTo, -1), language)));
    words.push(nextClass ? t.organisation.next(t.classes[nextClass]) : t.organisation.noNext);
  }
  return <Text size="xs">{words.join(' · ')}</Text>;
}
