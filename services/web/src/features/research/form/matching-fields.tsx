import { fiscalYearOfDay } from '@kyoyo/contracts';
import { japanDate, systemClock } from '@kyoyo/kernel';
import { Button, Checkbox, Select, SimpleGrid, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../../language/language.tsx';
import { WholeNumberField } from '../../../parts/whole-number-field.tsx';
import { staffQuery } from '../../people/queries.ts';
import type { ContentProps } from './form.tsx';

const youngest = 30;

/** What the company gives year by year, and for which young researcher. */
export function MatchingFields({ institutionId, content, set }: ContentProps) {
  const { t, local } = useLanguage();
  const words = t.research.fields;
  const staff = useQuery(staffQuery(institutionId)).data?.items ?? [];
  const { matching, firstDay } = content;
  const begin = () => ({
    years: [{ fiscalYear: fiscalYearOfDay(firstDay), companyYen: 1 }],
    researcherId: staff[0]?.id ?? '',
    ageAtStart: youngest,
    attestedOn: japanDate(systemClock()),
  });
  return (
    <Stack gap="xs">
      <Checkbox
        label={words.matching}
        description={words.matchingHelp}
        checked={matching !== null}
        onChange={({ currentTarget: { checked } }) => set({ matching: checked ? begin() : null })}
      />
      {matching && (
        <>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <Select
              label={words.researcher}
              allowDeselect={false}
              searchable
              value={matching.researcherId}
              onChange={(id) => id && set({ matching: { ...matching, researcherId: id } })}
              data={staff.map(({ id, displayName }) => ({ value: id, label: local(displayName) }))}
            />
            <WholeNumberField
              label={words.age}
              min={15}
              max={120}
              value={matching.ageAtStart}
              onValue={(ageAtStart) => set({ matching: { ...matching, ageAtStart } })}
            />
          </SimpleGrid>
          {matching.years.map(({ fiscalYear, companyYen }, nth) => (
            <fieldset
              key={fiscalYear}
              className="research-rows"
              aria-label={t.research.fiscalYear(fiscalYear)}
            >
              <WholeNumberField
                label={`${t.research.fiscalYear(fiscalYear)} ${words.companyYen}`}
                min={1}
                max={10_000_000_000}
                value={companyYen}
                onValue={(yen) =>
                  set({
                    matching: {
                      ...matching,
                      years: matching.years.map((one, index) =>
                        index === nth ? { ...one, companyYen: yen } : one,
                      ),
                    },
                  })
                }
              />
              {matching.years.length > 1 && (
                <Button
                  variant="subtle"
                  aria-label={words.removeYear(fiscalYear)}
                  onClick={() =>
                    set({
                      matching: {
                        ...matching,
                        years: matching.years.filter((_, index) => index !== nth),
                      },
                    })
                  }
                >
                  {t.research.remove}
                </Button>
              )}
            </fieldset>
          ))}
          <Button
            variant="default"
            size="xs"
            style={{ alignSelf: 'start' }}
            disabled={matching.years.length >= 20}
            onClick={() => {
              const last = Math.max(...matching.years.map((one) => one.fiscalYear));
              const years = [...matching.years, { fiscalYear: last + 1, companyYen: 1 }];
              set({ matching: { ...matching, years } });
            }}
          >
            {words.addYear}
          </Button>
        </>
      )}
    </Stack>
  );
}
