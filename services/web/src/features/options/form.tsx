import { SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Price, Reservation } from '../../api.ts';
import { PriceLines } from '../charges/price-lines.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { formatExact } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { hasOptions } from './offered.ts';
import { isQuantity, type Quantities, usedOf } from './options.ts';
import { quoteQuery } from '../charges/queries.ts';

interface OptionsProps {
  readonly reservation: Reservation;
  readonly offered: Price;
  readonly quantities: Quantities;
  readonly onChange: (quantities: Quantities) => void;
}

/** How much a run has taken of each option of its rate card, and what that makes. */
export function OptionsForm(props: OptionsProps) {
  const { t, local } = useLanguage();
  const { offered, quantities, onChange } = props;
  if (!hasOptions(offered)) return <OptionsQuote {...props} />;
  return (
    <Stack gap="sm" component="section" aria-label={t.options.title}>
      <Text size="sm">{t.options.help}</Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
        {offered.optionPrices.map(({ code, label, unit, yen }) => {
          const text = quantities[code] ?? '';
          return (
            <TextInput
              key={code}
              label={local(label)}
              description={
                yen === null ? t.options.noPrice : t.options.each(formatExact(yen), local(unit))
              }
              descriptionProps={{ c: 'dimmed' }}
              inputMode="decimal"
              maxLength={20}
              rightSection={
                <Text size="sm" c="dimmed">
                  {local(unit)}
                </Text>
              }
              rightSectionWidth={64}
              value={text}
              error={isQuantity(code, text) ? null : t.options.wrong}
              onChange={(event) => onChange({ ...quantities, [code]: event.currentTarget.value })}
            />
          );
        })}
      </SimpleGrid>
      <OptionsQuote {...props} />
    </Stack>
  );
}

function OptionsQuote({ reservation, offered, quantities }: OptionsProps) {
  const { t } = useLanguage();
  const used = usedOf(quantities);
  const { slot, booking } = reservation;
  const heading = hasOptions(offered) ? t.options.quote : t.options.quoteOfTime;
  const { serviceKind, tariff, quantity, contractId } = booking;
  const body = {
    instrumentId: slot.instrumentId,
    period: slot.period,
    serviceKind,
    tariff,
    quantity,
    contractId,
    options: used ?? [],
    ...(offered.organisationClass && { organisationClass: offered.organisationClass }),
  };
  const quote = useQuery({
    ...quoteQuery(body),
    enabled: used !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });
  return (
    <section aria-label={heading} aria-live="polite">
      <Text fw={600}>{heading}</Text>
      <ProblemAlert error={quote.error} />
      {used && quote.data && <PriceLines lines={quote.data.lines} totals={quote.data.totals} />}
      <Text size="xs" c="dimmed">
        {t.booking.quoteNote}
      </Text>
    </section>
  );
}
