import {
  Button,
  Checkbox,
  Group,
  Select,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { type Dispatch, type SetStateAction, useState } from 'react';
import { api, got, type InvoiceIssuer } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { WholeNumberField } from '../../parts/whole-number-field.tsx';
import { useFinanceCommand } from './command.ts';
import { ReminderFields } from './reminder-fields.tsx';
import { draftOf, type IssuerDraft, issuerOf } from './issuer-draft.ts';

/** Says anew what an institution is as an issuer; documents that were issued keep what held then. */
export function IssuerDialog(props: {
  readonly institutionId: string;
  readonly before: InvoiceIssuer | null;
  readonly onClose: () => void;
}) {
  const { t } = useLanguage();
  const { institutionId, before, onClose } = props;
  const [draft, setDraft] = useState<IssuerDraft>(() => draftOf(before));
  const save = useFinanceCommand(
    ['IssuerDescribed', 'IssuerChangeProposed'],
    (_: void, keyed) =>
      got(api.POST('/api/issuers', { ...keyed, body: issuerOf(institutionId, draft, before) })),
    onClose,
  );
  return (
    <Dialog title={t.issuers.edit} size="xl" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <Stack>
          <WhoFields draft={draft} setDraft={setDraft} />
          <RuleFields draft={draft} setDraft={setDraft} />
          <ReminderFields
            rules={draft.reminders}
            onRules={(reminders) => setDraft((was) => ({ ...was, reminders }))}
          />
          <BankFields draft={draft} setDraft={setDraft} />
          {before && before.fourEyesFromYen !== null && <Text size="sm">{t.issuers.guarded}</Text>}
          <ProblemAlert error={save.error} />
          <DialogActions onClose={onClose}>
            <Button type="submit" loading={save.isPending}>
              {t.issuers.save}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}

interface Fields {
  readonly draft: IssuerDraft;
  readonly setDraft: Dispatch<SetStateAction<IssuerDraft>>;
}

/** A field of text, by its name in the draft. */
function Written(
  props: Fields & {
    readonly name: keyof {
      [Name in keyof IssuerDraft as IssuerDraft[Name] extends string ? Name : never]: true;
    };
    readonly label: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly pattern?: string;
    readonly maxLength?: number;
  },
) {
  const { draft, setDraft, name, label, maxLength = 80, ...rest } = props;
  return (
    <TextInput
      {...rest}
      label={label}
      descriptionProps={{ c: 'dimmed' }}
      maxLength={maxLength}
      value={draft[name]}
      onChange={({ currentTarget: { value } }) => setDraft((was) => ({ ...was, [name]: value }))}
    />
  );
}

function WhoFields({ draft, setDraft }: Fields) {
  const { t } = useLanguage();
  const fields = { draft, setDraft };
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Written {...fields} name="nameJa" label={t.issuers.nameJa} required maxLength={200} />
        <Written {...fields} name="nameEn" label={t.issuers.nameEn} required maxLength={200} />
      </SimpleGrid>
      <Textarea
        label={t.issuers.address}
        autosize
        minRows={2}
        maxLength={600}
        value={draft.address}
        onChange={({ currentTarget: { value } }) => setDraft((was) => ({ ...was, address: value }))}
      />
      <Written
        {...fields}
        name="registrationNumber"
        label={t.issuers.registrationNumber}
        pattern="T[0-9]{13}"
      />
      <Checkbox
        label={t.issuers.isCorporation}
        checked={draft.isCorporation}
        onChange={({ currentTarget: { checked } }) =>
          setDraft((was) => ({ ...was, isCorporation: checked }))
        }
      />
    </>
  );
}

function RuleFields({ draft, setDraft }: Fields) {
  const { t } = useLanguage();
  const optionsOf = (words: Readonly<Record<string, string>>) =>
    Object.entries(words).map(([value, label]) => ({ value, label }));
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select
          label={t.issuers.rounding}
          data={optionsOf(t.issuers.roundings)}
          value={draft.taxRounding}
          allowDeselect={false}
          onChange={(next) =>
            setDraft((was) => ({ ...was, taxRounding: next as IssuerDraft['taxRounding'] }))
          }
        />
        <Select
          label={t.issuers.basis}
          data={optionsOf(t.issuers.bases)}
          value={draft.basis}
          allowDeselect={false}
          onChange={(next) => setDraft((was) => ({ ...was, basis: next as IssuerDraft['basis'] }))}
        />
        <WholeNumberField
          label={t.issuers.dueMonths}
          min={0}
          max={6}
          value={draft.monthsAfter}
          onValue={(monthsAfter) => setDraft((was) => ({ ...was, monthsAfter }))}
        />
        <WholeNumberField
          label={t.issuers.dueDay}
          min={1}
          max={31}
          value={draft.dueDay}
          onValue={(dueDay) => setDraft((was) => ({ ...was, dueDay }))}
        />
        <Written
          draft={draft}
          setDraft={setDraft}
          name="fourEyes"
          label={t.issuers.fourEyes}
          pattern="[0-9]{0,12}"
        />
        <Written
          draft={draft}
          setDraft={setDraft}
          name="withheld"
          label={t.issuers.withheld}
          description={t.issuers.withheldHelp}
          pattern=" *|[0-9]{1,4}( *, *[0-9]{1,4}){0,39}"
          maxLength={300}
        />
      </SimpleGrid>
      <Checkbox
        label={t.issuers.singleYear}
        checked={draft.singleYear}
        onChange={({ currentTarget: { checked } }) =>
          setDraft((was) => ({ ...was, singleYear: checked }))
        }
      />
    </>
  );
}

function BankFields({ draft, setDraft }: Fields) {
  const { t } = useLanguage();
  const fields = { draft, setDraft };
  const required = draft.accountNumber !== '';
  return (
    <fieldset className="invoice-bank">
      <legend>{t.issuers.bank}</legend>
      <Group grow align="flex-end">
        <Written
          {...fields}
          name="bankCode"
          label={t.issuers.bankCode}
          pattern="[0-9]{4}"
          required={required}
        />
        <Written {...fields} name="bankName" label={t.issuers.bankName} required={required} />
        <Written
          {...fields}
          name="branchCode"
          label={t.issuers.branchCode}
          pattern="[0-9]{3}"
          required={required}
        />
        <Written {...fields} name="branchName" label={t.issuers.branchName} required={required} />
      </Group>
      <Group grow align="flex-end">
        <Written {...fields} name="accountNumber" label={t.issuers.number} pattern="[0-9]{7}" />
        <Written {...fields} name="holder" label={t.issuers.holder} required={required} />
      </Group>
    </fieldset>
  );
}
