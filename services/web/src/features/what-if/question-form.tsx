import { type WhatIfChange, whatIfChange } from '@kyoyo/contracts';
import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Institution } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { Fields, Sending } from '../../parts/fields.tsx';
import { formatMonth } from '../../parts/format.ts';
import type { WhatIfSearch } from './address.ts';
import { ChangeFields } from './change-fields.tsx';
import { fiscalYears, monthsBack, newChange } from './draft.ts';

interface Drafted {
  readonly key: number;
  readonly change: WhatIfChange;
}

/** Which months, and what would have been otherwise. */
export function QuestionForm(props: {
  readonly institutions: readonly Institution[];
  readonly institutionId: string;
  readonly search: WhatIfSearch;
  readonly onAsk: (search: WhatIfSearch) => void;
}) {
  const { t, local, language } = useLanguage();
  const queries = useQueryClient();
  const { institutions, institutionId, search, onAsk } = props;
  const [thisYear] = fiscalYears();
  const [months, setMonths] = useState({
    fromMonth: search.fromMonth ?? thisYear?.fromMonth ?? '',
    toMonth: search.toMonth ?? thisYear?.toMonth ?? '',
  });
  const [drafts, setDrafts] = useState<readonly Drafted[]>(() =>
    (search.changes ?? [newChange('class-factors')]).map((change, key) => ({ key, change })),
  );
  const [missing, setMissing] = useState(false);
  const monthData = [...new Set([months.fromMonth, months.toMonth, ...monthsBack()])]
    .toSorted()
    .toReversed()
    .map((value) => ({ value, label: formatMonth(value, language) }));

  const ask = (changes: readonly WhatIfChange[]) => {
    const isMissing = changes.some((one) => !whatIfChange.safeParse(one).success);
    setMissing(isMissing);
    if (isMissing) return;
    // Asked again, it is asked of the books as they are by now.
    queries.removeQueries({ queryKey: ['what-if', 'asked'] });
    onAsk({ institution: institutionId, ...months, changes });
  };
  const add = () =>
    setDrafts([
      ...drafts,
      { key: Math.max(-1, ...drafts.map(({ key }) => key)) + 1, change: newChange('price') },
    ]);

  return (
    <Fields>
      {/* No form: what only asks is not lost when it is left. */}
      <div role="search">
        <Stack gap="md" className="what-if-question">
          <Group align="flex-end" gap="sm">
            {institutions.length > 1 && (
              <Select
                miw={{ base: '100%', sm: 280 }}
                label={t.whatIf.institution}
                allowDeselect={false}
                searchable
                value={institutionId}
                onChange={(next) => next && onAsk({ institution: next })}
                data={institutions.map(({ id, name }) => ({ value: id, label: local(name) }))}
              />
            )}
            <Select
              w={160}
              label={t.whatIf.fromMonth}
              allowDeselect={false}
              data={monthData}
              value={months.fromMonth}
              onChange={(next) =>
                next &&
                setMonths({
                  fromMonth: next,
                  toMonth: next > months.toMonth ? next : months.toMonth,
                })
              }
            />
            <Select
              w={160}
              label={t.whatIf.toMonth}
              allowDeselect={false}
              data={monthData.filter(({ value }) => value >= months.fromMonth)}
              value={months.toMonth}
              onChange={(next) => next && setMonths({ ...months, toMonth: next })}
            />
            {fiscalYears().map(({ year, fromMonth, toMonth }) => (
              <Button
                key={year}
                variant="default"
                onClick={() => setMonths({ fromMonth, toMonth })}
              >
                {t.whatIf.fiscalYear(year)}
              </Button>
            ))}
          </Group>
          {drafts.map(({ key, change }, index) => (
            <ChangeFields
              key={key}
              nth={index + 1}
              institutionId={institutionId}
              change={change}
              onChange={(next) =>
                setDrafts(drafts.map((one) => (one.key === key ? { key, change: next } : one)))
              }
              onRemove={() => setDrafts(drafts.filter((one) => one.key !== key))}
            />
          ))}
          {missing && (
            <Text c="var(--bad-text)" size="sm" role="alert">
              {t.whatIf.nothingChanged}
            </Text>
          )}
          <Group>
            <Button variant="default" onClick={add} disabled={drafts.length >= 20}>
              {t.whatIf.add}
            </Button>
            <Sending>
              <Group>
                {drafts.length > 0 && (
                  <Button onClick={() => ask(drafts.map(({ change }) => change))}>
                    {t.whatIf.ask}
                  </Button>
                )}
                <Button variant="subtle" onClick={() => ask([])}>
                  {t.whatIf.proof}
                </Button>
              </Group>
            </Sending>
          </Group>
        </Stack>
      </div>
    </Fields>
  );
}
