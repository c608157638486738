import {
  ActionIcon,
  Button,
  Checkbox,
  Group,
  Select,
  SimpleGrid,
  Text,
  TextInput,
} from '@mantine/core';
import { japanDate, systemClock } from '@kyoyo/kernel';
import { useLanguage } from '../../language/language.tsx';
import { DateField } from '../../parts/date-field.tsx';
import type { AskDraft, InvestorDraft } from './draft.ts';
import { DigitsField } from './digits-field.tsx';

interface FieldsProps {
  readonly draft: AskDraft;
  readonly set: (change: Partial<AskDraft>) => void;
}

const capitalMax = 100_000_000_000_000;
const employeesMax = 10_000_000;
const investorsMax = 20;

/** What a firm is, in numbers and by whom it is backed. */
export function EvidenceFields({ draft, set }: FieldsProps) {
  const { t } = useLanguage();
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <DigitsField
          label={t.organisation.capital}
          description={t.organisation.capitalHelp}
          max={capitalMax}
          value={draft.capital}
          onValue={(capital) => set({ capital })}
        />
        <DigitsField
          label={t.organisation.employees}
          max={employeesMax}
          value={draft.employees}
          onValue={(employees) => set({ employees })}
        />
        <DateField
          label={t.organisation.founded}
          max={japanDate(systemClock())}
          firstYear={1900}
          value={draft.foundedOn}
          onChange={(foundedOn) => set({ foundedOn })}
        />
      </SimpleGrid>
      <InvestorFields draft={draft} set={set} />
    </>
  );
}

function InvestorFields({ draft: { investors }, set }: FieldsProps) {
  const { t } = useLanguage();
  const change = (key: string, next: Partial<InvestorDraft>) =>
    set({ investors: investors.map((one) => (one.key === key ? { ...one, ...next } : one)) });
  const add = () => {
    const added = { key: crypto.randomUUID(), kind: 'venture-capital', name: '' } as const;
    set({ investors: [...investors, added] });
  };
  return (
    <fieldset className="field-box">
      <legend>{t.organisation.investors}</legend>
      <Text size="xs" c="dimmed" mb="xs">
        {t.organisation.investorsHelp}
      </Text>
      {investors.map(({ key, kind, name }, nth) => (
        <Group
          key={key}
          align="flex-end"
          mb="xs"
          role="group"
          aria-label={t.organisation.investor(nth + 1)}
        >
          <Select
            label={t.organisation.investorKind}
            allowDeselect={false}
            value={kind}
            onChange={(next) => next && change(key, { kind: next as InvestorDraft['kind'] })}
            data={Object.entries(t.organisation.investorKinds).map(([value, label]) => ({
              value,
              label,
            }))}
          />
          <TextInput
            flex={1}
            miw={180}
            label={t.organisation.investorName}
            required
            maxLength={200}
            autoComplete="off"
            value={name}
            onChange={(event) => change(key, { name: event.currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={t.organisation.removeInvestor(nth + 1)}
            onClick={() => set({ investors: investors.filter((one) => one.key !== key) })}
          >
            ×
          </ActionIcon>
        </Group>
      ))}
      {investors.length < investorsMax && (
        <Button size="xs" variant="default" onClick={add}>
          {t.organisation.addInvestor}
        </Button>
      )}
    </fieldset>
  );
}

/** Where a startup stands, and what it lacks. */
export function StageFields({ draft, set }: FieldsProps) {
  const { t } = useLanguage();
  return (
    <fieldset className="field-box">
      <legend>{t.organisation.stage}</legend>
      <Group align="flex-start" gap="xl">
        <Select
          label={t.organisation.phase}
          clearable
          clearButtonProps={{ 'aria-label': t.organisation.noPhase }}
          placeholder={t.organisation.noPhase}
          value={draft.phase}
          onChange={(phase) => set({ phase: phase as AskDraft['phase'] })}
          data={Object.entries(t.organisation.phases).map(([value, label]) => ({ value, label }))}
        />
        {draft.phase && (
          <Checkbox.Group
            label={t.organisation.lacks}
            value={[...draft.lacks]}
            onChange={(lacks) => set({ lacks: lacks })}
          >
            <Group mt={8}>
              {Object.entries(t.organisation.needs).map(([value, label]) => (
                <Checkbox key={value} value={value} label={label} />
              ))}
            </Group>
          </Checkbox.Group>
        )}
      </Group>
    </fieldset>
  );
}
