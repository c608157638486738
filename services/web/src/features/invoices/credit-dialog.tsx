import { Button, Checkbox, Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { api, type CreditProposal, got, type InvoiceDetail } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { DialogActions } from '../../parts/dialog-actions.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { formatYen } from '../../parts/format.ts';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { WholeNumberField } from '../../parts/whole-number-field.tsx';
import { useFinanceCommand } from './command.ts';

const kinds = ['whole', 'lines', 'amount'] as const;
type Kind = (typeof kinds)[number];
type Afterwards = 'bill-again' | 'waive';

/** Gives back an invoice, some of its lines or an amount. */
export function CreditDialog(props: {
  readonly invoice: InvoiceDetail;
  /** What it begins with. */
  readonly proposal?: CreditProposal;
  readonly onClose: () => void;
}) {
  const { t } = useLanguage();
  const { invoice, proposal, onClose } = props;
  const fallen = proposal && fallenOf(invoice, proposal);
  const all = invoice.left.reduce((sum, { totalYen }) => sum + totalYen, 0);
  const [kind, setKind] = useState<Kind>(proposal ? 'lines' : 'whole');
  const [totalYen, setTotal] = useState(all);
  const [amounts, setAmounts] = useState<Readonly<Record<number, number>>>(() =>
    proposal ? { [proposal.line]: amountOf(invoice, proposal) } : {},
  );
  const [reason, setReason] = useState('');
  const [afterwards, setAfterwards] = useState<Afterwards>('waive');
  const [withDocument, setWithDocument] = useState(false);
  const issue = useFinanceCommand(
    ['CreditNoteIssued', 'CreditRequested'],
    (_: void, keyed) =>
      got(
        api.POST('/api/invoices/{id}/credit-notes', {
          ...keyed,
          params: { path: { id: invoice.id } },
          body: {
            wish: wishOf(kind, totalYen, amounts),
            ...(fallen && { chargeId: fallen }),
            reason,
            afterwards,
            withDocument,
          },
        }),
      ),
    onClose,
  );
  return (
    <Dialog title={t.credits.title} about={t.credits.about(invoice.number)} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          issue.mutate();
        }}
      >
        <Stack>
          <Radio.Group label={t.credits.kind} value={kind} onChange={(next) => setKind(next)}>
            <Stack gap={4} mt={4}>
              {kinds.map((value) => (
                <Radio
                  key={value}
                  value={value}
                  label={
                    value === 'whole'
                      ? `${t.credits.kinds.whole} ${formatYen(all)}`
                      : t.credits.kinds[value]
                  }
                />
              ))}
            </Stack>
          </Radio.Group>
          {kind === 'amount' && (
            <WholeNumberField
              label={t.credits.total}
              required
              min={1}
              max={all}
              value={totalYen}
              onValue={setTotal}
            />
          )}
          {kind === 'lines' && (
            <LineAmounts invoice={invoice} amounts={amounts} onChange={setAmounts} />
          )}
          <Textarea
            label={t.credits.reason}
            required
            maxLength={300}
            autosize
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          {/* What a fee fell by is owed by nobody: there is nothing to bill again. */}
          {!fallen && (
            <Radio.Group
              label={t.credits.afterwards}
              value={afterwards}
              onChange={(next) => setAfterwards(next)}
            >
              <Stack gap={4} mt={4}>
                <Radio value="waive" label={t.credits.waive} />
                <Radio value="bill-again" label={t.credits.again} />
              </Stack>
            </Radio.Group>
          )}
          <Checkbox
            label={t.credits.small}
            checked={withDocument}
            onChange={({ currentTarget }) => setWithDocument(currentTarget.checked)}
          />
          <ProblemAlert error={issue.error} />
          <DialogActions onClose={onClose}>
            <Button type="submit" loading={issue.isPending}>
              {t.credits.issue}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}

/** The fee that fell and is given back by a line that billed another; of its own line there is none. */
const fallenOf = ({ lines }: InvoiceDetail, { line, chargeId }: CreditProposal): string | null =>
  lines[line - 1]?.chargeId === chargeId ? null : chargeId;

/** In the basis of the invoice, as its line stands to what it billed without tax. */
function amountOf({ lines, left }: InvoiceDetail, { line, tooMuchYen }: CreditProposal): number {
  const { amountYen = 0, netYen = 0 } = lines[line - 1] ?? {};
  const leftYen = left[line - 1]?.amountYen ?? 0;
  if (netYen === 0) return 0;
  return Math.min(leftYen, Math.floor((amountYen * tooMuchYen) / netYen));
}

function wishOf(kind: Kind, totalYen: number, amounts: Readonly<Record<number, number>>) {
  switch (kind) {
    case 'whole':
      return { kind };
    case 'amount':
      return { kind, totalYen };
    case 'lines':
      return {
        kind,
        lines: Object.entries(amounts)
          .filter(([, amountYen]) => amountYen > 0)
          .map(([line, amountYen]) => ({ line: Number(line), amountYen })),
      };
  }
}

/** In the basis of the invoice; nothing of a line is none of it. */
function LineAmounts(props: {
  readonly invoice: InvoiceDetail;
  readonly amounts: Readonly<Record<number, number>>;
  readonly onChange: (amounts: Readonly<Record<number, number>>) => void;
}) {
  const { t, local } = useLanguage();
  const { invoice, amounts, onChange } = props;
  return invoice.lines.map((line, index) => {
    const left = invoice.left[index]?.amountYen ?? 0;
    if (left === 0) return null;
    return (
      <WholeNumberField
        key={line.chargeId}
        label={t.credits.line(`${line.suppliedTo} ${local(line.label)}`, formatYen(left))}
        min={0}
        max={left}
        value={amounts[index + 1] ?? 0}
        onValue={(amount) => onChange({ ...amounts, [index + 1]: amount })}
      />
    );
  });
}
