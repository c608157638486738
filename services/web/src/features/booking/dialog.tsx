import type { Period } from '@kyoyo/kernel';
import { Button, Group, Stack } from '@mantine/core';
import type { Instrument } from '../../api.ts';
import { BookingFields } from './fields.tsx';
import { BookingResult } from './result.tsx';
import { BookingRules } from './rules.tsx';
import { useBookingForm } from './form.ts';
import { QuoteBox } from './quote-box.tsx';
import { Refusal } from './refusal.tsx';
import { SeriesPreview, SeriesResult, useSeriesBooking } from '../series/booking.tsx';
import { useSingleBooking } from './single-booking.ts';
import { formatTime } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import type { Suggestion } from '../instrument/suggestion.ts';
import { useStaff } from '../session/staff.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Said } from '../../parts/said.tsx';

/** From a chosen period to a booking, or a series of them: rules and price first. */
export function BookingDialog(props: {
  readonly instrument: Instrument;
  readonly initial: Period;
  /** Where it comes from a consultation. */
  readonly suggestion?: Suggestion | null;
  readonly onClose: () => void;
}) {
  const { t, local } = useLanguage();
  const { instrument, suggestion = null, onClose } = props;
  const form = useBookingForm(instrument, props.initial, suggestion);
  const { fields } = form;
  const single = useSingleBooking(instrument, form);
  const series = useSeriesBooking(instrument, fields, form.key);
  const staff = useStaff()(instrument.institution.id);
  // Staff decide about requests, so their own bookings need none.
  const asksApproval = instrument.policy?.approval === 'required' && !staff;
  const change: typeof form.change = (changed) => {
    form.change(changed);
    single.book.reset();
    series.reset();
  };
  const tryAgain = () => {
    form.renew();
    single.book.reset();
  };
  return (
    <Dialog onClose={onClose} title={`${t.booking.title}: ${local(instrument.name)}`}>
      {single.done && <BookingResult reservation={single.done} onClose={onClose} />}
      {series.book.isSuccess && (
        <SeriesResult series={series} asksApproval={asksApproval} onClose={onClose} />
      )}
      {!single.done && !series.book.isSuccess && (
        <Stack>
          <BookingFields instrument={instrument} fields={fields} onChange={change} form={form} />
          <BookingRules instrument={instrument} fields={fields} />
          <QuoteBox instrument={instrument} fields={fields} />
          {fields.repeat ? (
            <SeriesPreview
              instrument={instrument}
              repeat={fields.repeat}
              asksApproval={asksApproval}
              series={series}
            />
          ) : (
            <>
              <Refusal
                instrument={instrument}
                fields={fields}
                error={single.error}
                onChoose={(period) => change({ period })}
                onAccepted={tryAgain}
              />
              <SingleActions single={single} asksApproval={asksApproval} />
            </>
          )}
        </Stack>
      )}
    </Dialog>
  );
}

function SingleActions(props: {
  readonly single: ReturnType<typeof useSingleBooking>;
  readonly asksApproval: boolean;
}) {
  const { t, language } = useLanguage();
  const { book, confirm, held } = props.single;
  const word = props.asksApproval ? t.reserving.request : t.booking.confirm;
  if (held) {
    return (
      <>
        {held.heldUntil && (
          <Said tone="waiting" aloud>
            {t.booking.held(formatTime(held.heldUntil, language))}
          </Said>
        )}
        <Group justify="flex-end">
          <Button loading={confirm.isPending} onClick={() => confirm.mutate(held.id)}>
            {word}
          </Button>
        </Group>
      </>
    );
  }
  return (
    <Group justify="flex-end" className="dialog-actions">
      <Button
        variant="default"
        loading={book.isPending && book.variables}
        onClick={() => book.mutate(true)}
      >
        {t.booking.hold}
      </Button>
      <Button loading={book.isPending && !book.variables} onClick={() => book.mutate(false)}>
        {word}
      </Button>
    </Group>
  );
}
