import './series.css';
import { formatPeriod } from '../../parts/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { slugWords } from '../../parts/slug-words.ts';

/** A time of a series, and why it cannot be had where it cannot. */
export interface Tried {
  readonly period: { readonly start: string; readonly end: string };
  readonly refusal: ({ readonly slug: string } & Record<string, unknown>) | null;
}

/** Every time of a series, with a mark or the reason in words. */
export function OccurrenceList(props: {
  readonly label: string;
  readonly tried: readonly Tried[];
}) {
  const { t, language } = useLanguage();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be reached by keys
    <ol className="occurrences" aria-label={props.label} tabIndex={0}>
      {props.tried.map(({ period, refusal }) => (
        <li key={period.start} data-free={refusal === null}>
          <span aria-hidden>{refusal ? '✗' : '✓'}</span>
          <span>
            {formatPeriod(period, language)}
            <small>{refusal ? slugWords(refusal, language) : t.series.free}</small>
          </span>
        </li>
      ))}
    </ol>
  );
}
