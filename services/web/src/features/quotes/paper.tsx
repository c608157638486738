import { type Bilingual, quoteWords, writtenPeriod } from '@kyoyo/contracts';
import type { Period } from '@kyoyo/kernel';
import type { IssuedQuote } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatDate, formatExact, formatQuantity, formatYen } from '../../parts/format.ts';
import { lastDayOf } from './last-day.ts';

/** The sheet of paper, black on white in every scheme. */
export function QuotePaper({ quote }: { readonly quote: IssuedQuote }) {
  const { t, language } = useLanguage();
  const words = quoteWords[language];
  const local = (text: Bilingual) => text[language];
  const { wish, totals } = quote;
  return (
    <article className="quote-paper" aria-label={`${words.title} ${quote.number}`}>
      <h2>{words.title}</h2>
      <div className="quote-parties">
        <p className="quote-to">{words.to(local(quote.organisationName))}</p>
        <div>
          <dl>
            <dt>{words.number}</dt>
            <dd>{quote.number}</dd>
            <dt>{words.issuedOn}</dt>
            <dd>{formatDate(quote.issuedOn, language)}</dd>
            <dt>{words.validUntil}</dt>
            <dd>{formatDate(lastDayOf(quote.validUntil), language)}</dd>
          </dl>
          <p className="quote-from">{local(quote.institutionName)}</p>
        </div>
      </div>
      <p className="quote-opening">{words.opening}</p>
      <p className="quote-figure">
        <span>{words.headline}</span>
        <b>
          {formatYen(totals.total)} <small>{totals.tax === 0 ? '' : words.inclusive}</small>
        </b>
      </p>
      <dl className="quote-fields">
        <dt>{words.subject}</dt>
        <dd>{words.subjectOf(local(quote.instrumentName))}</dd>
        <dt>{words.period}</dt>
        <dd>{writtenPeriod(wish.period as Period, language, null)}</dd>
        <dt>{words.service}</dt>
        <dd>{t.services[wish.serviceKind]}</dd>
        {wish.quantity > 1 && (
          <>
            <dt>{words.quantity}</dt>
            <dd>{wish.quantity}</dd>
          </>
        )}
        <dt>{words.userClass}</dt>
        <dd>{t.classes[quote.organisationClass]}</dd>
      </dl>
      <h3>{words.lines}</h3>
      <QuoteLines quote={quote} />
      <h3>{words.notes}</h3>
      <QuoteNotes quote={quote} />
    </article>
  );
}

function QuoteLines({ quote: { lines, totals, taxInside } }: { readonly quote: IssuedQuote }) {
  const { local, language } = useLanguage();
  const words = quoteWords[language];
  const sum = (label: string, amount: number, className?: string) => (
    <tr className={className}>
      <th scope="row" colSpan={3}>
        {label}
      </th>
      <td>{formatYen(amount)}</td>
    </tr>
  );
  return (
    <table className="quote-lines">
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.quantity}</th>
          <th scope="col">{words.unitPrice}</th>
          <th scope="col">{words.amount}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ kind, label, quantity, unitLabel, unitYen, amount }) => (
          <tr key={`${kind} ${label.en} ${amount} ${quantity}`}>
            <td>{local(label)}</td>
            <td>
              {quantity !== null && formatQuantity(quantity)} {unitLabel && local(unitLabel)}
            </td>
            <td>{unitYen !== null && formatExact(unitYen)}</td>
            <td>{formatExact(amount)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        {!taxInside && sum(words.net, totals.net)}
        {!taxInside && sum(words.tax(totals.taxPercent), totals.tax)}
        {sum(words.total, totals.total, 'quote-sum')}
        {taxInside && sum(words.taxInside(totals.taxPercent), totals.tax)}
      </tfoot>
    </table>
  );
}

function QuoteNotes({ quote }: { readonly quote: IssuedQuote }) {
  const { t, language } = useLanguage();
  const words = quoteWords[language];
  const { termsVersion, classValidTo, organisationClass } = quote;
  const holds = classValidTo && formatDate(lastDayOf(`${classValidTo}T00:00:00+09:00`), language);
  return (
    <ol>
      {termsVersion !== null && <li>{words.terms(termsVersion)}</li>}
      <li>{words.classHolds(t.classes[organisationClass], holds)}</li>
      {quote.totals.tax === 0 && <li>{words.outOfScope}</li>}
      {quote.taxInside && <li>{words.pricesInclusive}</li>}
      <li>{words.changes}</li>
      <li>{words.noBooking}</li>
    </ol>
  );
}
