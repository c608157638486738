import { researchAmounts } from '@kyoyo/contracts';
import { Button, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useLanguage } from '../../../language/language.tsx';
import { DateField } from '../../../parts/date-field.tsx';
import { formatYen } from '../../../parts/format.ts';
import { WholeNumberField } from '../../../parts/whole-number-field.tsx';
import { partiesOf, reckonable, shareOf, withShare } from './draft.ts';
import type { ContentProps } from './form.tsx';
import { MatchingFields } from './matching-fields.tsx';
import { usePartyNames } from './names.ts';

const yenMax = 10_000_000_000;
const kinds = [
  'direct',
  'staff',
  'researcher-value',
  'strategic',
  'results',
  'success-fee',
] as const;

const changed = <Item,>(all: readonly Item[], nth: number, change: Partial<Item>): Item[] =>
  all.map((one, index) => (index === nth ? { ...one, ...change } : one));
const without = <Item,>(all: readonly Item[], nth: number): Item[] =>
  all.filter((_, index) => index !== nth);

/** What it costs, who pays which part, and how much of it may go into uses. */
export function MoneyFields(props: ContentProps) {
  const { t } = useLanguage();
  const { institutionId, form, content, set } = props;
  const words = t.research.fields;
  const nameOf = usePartyNames(institutionId, content.organisationIds);
  const { indirect, costShares } = content;
  const { totalYen, indirectYen } = researchAmounts(reckonable(content));
  return (
    <fieldset className="research-section">
      <legend>{words.money}</legend>
      <Stack gap="sm">
        <Lines {...props} />
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <TextInput
            label={words.indirect}
            inputMode="decimal"
            maxLength={9}
            value={indirect.percent}
            onChange={({ currentTarget: { value } }) =>
              set({ indirect: { ...indirect, percent: value } })
            }
          />
          <TextInput
            label={words.ipFund}
            inputMode="decimal"
            maxLength={9}
            value={indirect.ipFundPercent}
            onChange={({ currentTarget: { value } }) =>
              set({ indirect: { ...indirect, ipFundPercent: value } })
            }
          />
          <WholeNumberField
            label={words.useBudget}
            min={0}
            max={yenMax}
            step={100_000}
            value={content.useBudgetYen ?? 0}
            onValue={(yen) => set({ useBudgetYen: yen === 0 ? null : yen })}
          />
        </SimpleGrid>
        <Text size="sm" aria-live="polite">
          {t.research.indirect(indirect.percent)} {formatYen(indirectYen)} · {t.research.total}{' '}
          <strong>{formatYen(totalYen)}</strong>
        </Text>
        {form === 'joint-research' && (
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            {partiesOf(institutionId, content).map((partyId) => (
              <TextInput
                key={partyId}
                label={words.costShare(nameOf(partyId))}
                inputMode="decimal"
                maxLength={9}
                value={shareOf(costShares, partyId)}
                onChange={({ currentTarget: { value } }) =>
                  set({ costShares: withShare(costShares, partyId, value) })
                }
              />
            ))}
          </SimpleGrid>
        )}
        <Instalments {...props} />
        {form === 'joint-research' && <MatchingFields {...props} />}
      </Stack>
    </fieldset>
  );
}

function Lines({ content: { lines }, set }: ContentProps) {
  const { t } = useLanguage();
  const words = t.research.fields;
  return (
    <div role="group" aria-label={words.lines}>
      {lines.map(({ kind, label, yen }, nth) => (
        // oxlint-disable-next-line react/no-array-index-key -- Lines have no name but their place.
        <fieldset key={nth} className="research-rows" aria-label={words.line(nth + 1)}>
          <Select
            label={words.lineKind}
            allowDeselect={false}
            value={kind}
            onChange={(next) =>
              next && set({ lines: changed(lines, nth, { kind: next as typeof kind }) })
            }
            data={kinds.map((value) => ({ value, label: words.kinds[value] }))}
          />
          <TextInput
            label={words.label}
            required
            maxLength={100}
            value={label}
            onChange={({ currentTarget: { value } }) =>
              set({ lines: changed(lines, nth, { label: value }) })
            }
          />
          <WholeNumberField
            label={words.yen}
            min={0}
            max={yenMax}
            step={10_000}
            value={yen}
            onValue={(value) => set({ lines: changed(lines, nth, { yen: value }) })}
          />
          <Button
            variant="subtle"
            aria-label={words.removeLine(nth + 1)}
            onClick={() => set({ lines: without(lines, nth) })}
          >
            {t.research.remove}
          </Button>
        </fieldset>
      ))}
      <Button
        variant="default"
        size="xs"
        disabled={lines.length >= 50}
        onClick={() => set({ lines: [...lines, { kind: 'direct', label: '', yen: 0 }] })}
      >
        {words.addLine}
      </Button>
    </div>
  );
}

function Instalments({ content: { instalments, firstDay }, set }: ContentProps) {
  const { t } = useLanguage();
  const words = t.research.fields;
  return (
    <div role="group" aria-label={t.research.instalments}>
      {instalments.map(({ label, yen, dueOn }, nth) => (
        // oxlint-disable-next-line react/no-array-index-key -- They have no name but their place.
        <fieldset key={nth} className="research-rows" aria-label={words.instalment(nth + 1)}>
          <TextInput
            label={words.label}
            required
            maxLength={100}
            value={label}
            onChange={({ currentTarget: { value } }) =>
              set({ instalments: changed(instalments, nth, { label: value }) })
            }
          />
          <WholeNumberField
            label={words.yen}
            min={1}
            max={yenMax}
            value={yen}
            onValue={(value) => set({ instalments: changed(instalments, nth, { yen: value }) })}
          />
          <DateField
            label={words.dueOn}
            required
            value={dueOn}
            onChange={(date) => set({ instalments: changed(instalments, nth, { dueOn: date }) })}
          />
          <Button
            variant="subtle"
            aria-label={words.removeInstalment(nth + 1)}
            onClick={() => set({ instalments: without(instalments, nth) })}
          >
            {t.research.remove}
          </Button>
        </fieldset>
      ))}
      <Button
        variant="default"
        size="xs"
        disabled={instalments.length >= 60}
        onClick={() =>
          set({ instalments: [...instalments, { label: '', yen: 1, dueOn: firstDay }] })
        }
      >
        {words.addInstalment}
      </Button>
    </div>
  );
}
