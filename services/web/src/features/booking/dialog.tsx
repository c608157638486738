import './booking.css';
import type { Period } from '@kyoyo/kernel';
import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Instrument } from '../../api.ts';
import { BookingFields } from './fields.tsx';
import { BookingResult } from './result.tsx';
import { BookingRules } from './rules.tsx';
import { useBookingForm } from './form.ts';
import { QuoteBox, QuoteTotal, useIsQuoted } from './quote-box.tsx';
import { Refusal } from './refusal.tsx';
import { SeriesFoot, SeriesPreview, useSeriesBooking } from '../series/booking.tsx';
import { SeriesResult } from '../series/result.tsx';
import { useSingleBooking } from './single-booking.ts';
import { formatTime } from '../../parts/format.ts';
import { periodWords } from '../../parts/times.ts';
import { useLanguage } from '../../language/language.tsx';
import type { Suggestion } from '../instrument/suggestion.ts';
import { useStaff } from '../session/who.ts';
import { StandingNote } from '../standing/notes.tsx';
import { standingsQuery } from '../standing/queries.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Sending, WhenValid } from '../../parts/fields.tsx';
import { Said } from '../../parts/said.tsx';

/** From a chosen period to a booking, or a series of them: rules and price first. */
export function BookingDialog(props: {
  readonly instrument: Instrument;
  readonly initial: Period;
  /** Where it comes from a consultation. */
  readonly suggestion?: Suggestion | null;
  readonly onClose: () => void;
}) {
  const { t, local, language } = useLanguage();
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
  const isQuoted = useIsQuoted(instrument.id, fields) && !form.isChoosing;
  const standing = useQuery(standingsQuery([instrument.id])).data?.get(instrument.id);
  // Staff may book for somebody who can.
  const isBarred = standing?.bookable === false && !staff;
  const isDone = single.done !== undefined || series.book.isSuccess;
  return (
    <Dialog onClose={onClose} title={t.booking.title} about={local(instrument.name)} size="xl">
      {single.done && (
        <BookingResult reservation={single.done} onClose={onClose}>
          <QuoteTotal instrument={instrument} fields={fields} />
        </BookingResult>
      )}
      {series.book.isSuccess && (
        <SeriesResult series={series} asksApproval={asksApproval} onClose={onClose} />
      )}
      {!isDone && (
        <form
          className="booking"
          onSubmit={(event) => {
            event.preventDefault();
            event.stopPropagation();
            const { submitter } = event.nativeEvent;
            const wish = (submitter as HTMLButtonElement | null)?.value;
            if (fields.repeat) series.send(fields.repeat, wish);
            else single.send(wish);
          }}
        >
          <BookingFields instrument={instrument} fields={fields} onChange={change} form={form} />
          <aside className="booking-summary" aria-label={t.booking.summary}>
            <div className="booking-said">
              <WhenValid otherwise={<Text size="sm">{t.fields.answerLater}</Text>}>
                <Text fw={600}>{periodWords(fields.period, language)}</Text>
                <BookingRules instrument={instrument} fields={fields} />
                <QuoteBox instrument={instrument} fields={fields} />
                {fields.repeat ? (
                  <SeriesPreview instrument={instrument} repeat={fields.repeat} series={series} />
                ) : (
                  <Refusal
                    instrument={instrument}
                    fields={fields}
                    error={single.error}
                    onChoose={(period) => change({ period })}
                    onAccepted={tryAgain}
                  />
                )}
              </WhenValid>
            </div>
            <div className="booking-foot">
              {isBarred && <StandingNote instrumentId={instrument.id} />}
              {!isBarred && fields.repeat && (
                <SeriesFoot
                  instrument={instrument}
                  fields={fields}
                  repeat={fields.repeat}
                  asksApproval={asksApproval}
                  series={series}
                />
              )}
              {!isBarred && !fields.repeat && (
                <>
                  <WhenValid>
                    <QuoteTotal instrument={instrument} fields={fields} />
                  </WhenValid>
                  <SingleActions single={single} asksApproval={asksApproval} isQuoted={isQuoted} />
                </>
              )}
            </div>
          </aside>
        </form>
      )}
    </Dialog>
  );
}

function SingleActions(props: {
  readonly single: ReturnType<typeof useSingleBooking>;
  readonly asksApproval: boolean;
  readonly isQuoted: boolean;
}) {
  const { t, language } = useLanguage();
  const { isQuoted } = props;
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
        <Group justify="flex-end" className="dialog-actions">
          <Button type="submit" value="confirm" loading={confirm.isPending}>
            {word}
          </Button>
        </Group>
      </>
    );
  }
  return (
    <Group justify="flex-end" className="dialog-actions">
      <Sending>
        <Button
          variant="default"
          disabled={!isQuoted}
          loading={book.isPending && book.variables}
          onClick={({ currentTarget: { form } }) =>
            form?.reportValidity() && props.single.send('hold')
          }
        >
          {t.booking.hold}
        </Button>
        <Button
          type="submit"
          value="book"
          disabled={!isQuoted}
          loading={book.isPending && !book.variables}
        >
          {word}
        </Button>
      </Sending>
    </Group>
  );
}
