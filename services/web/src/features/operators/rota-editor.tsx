import type { Rota } from '@kyoyo/contracts';
import { Button, CloseButton, Group, Text } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import { ClockSelect } from '../../parts/clock-select.tsx';
import { spansOf, weekdays } from './rota-words.ts';

const usual = { fromMinute: 540, toMinute: 1_020 };

/** The hours of a week, a row for each day: drawn as a strip and set by selects. */
export function RotaEditor(props: {
  readonly rota: Rota;
  readonly onChange: (rota: Rota) => void;
}) {
  const { t } = useLanguage();
  const { rota, onChange } = props;
  const words = t.operators;
  const setDay = (weekday: number, spans: Rota) =>
    onChange([...rota.filter((span) => span.weekday !== weekday), ...spans]);
  const copyMonday = () => {
    const monday = spansOf(rota, 1);
    const others = rota.filter(({ weekday }) => weekday > 5);
    onChange([
      ...[1, 2, 3, 4, 5].flatMap((weekday) => monday.map((span) => ({ ...span, weekday }))),
      ...others,
    ]);
  };
  return (
    <fieldset className="field-box">
      <legend>{words.rota}</legend>
      {weekdays.map((weekday) => (
        <Day
          key={weekday}
          name={words.day(t.calendar.weekdays[weekday - 1] ?? '')}
          spans={spansOf(rota, weekday)}
          onChange={(spans) => setDay(weekday, spans)}
          onAdd={(spans) => {
            const from = spans.at(-1)?.toMinute;
            const next =
              from === undefined
                ? usual
                : { fromMinute: Math.min(from + 60, 1_380), toMinute: Math.min(from + 180, 1_440) };
            setDay(weekday, [...spans, { weekday, ...next }]);
          }}
        />
      ))}
      <Button size="xs" variant="default" mt="xs" onClick={copyMonday}>
        {words.copyToWeekdays}
      </Button>
    </fieldset>
  );
}

function Day(props: {
  readonly name: string;
  readonly spans: Rota;
  readonly onChange: (spans: Rota) => void;
  readonly onAdd: (spans: Rota) => void;
}) {
  const { t } = useLanguage();
  const words = t.operators;
  const { name, spans, onChange } = props;
  const change = (index: number, to: Partial<Rota[number]>) =>
    onChange(spans.map((span, at) => (at === index ? { ...span, ...to } : span)));
  return (
    <div className="rota-day">
      <Text size="sm" fw={600}>
        {name}
      </Text>
      <div className="rota-spans">
        <div className="rota-strip" aria-hidden>
          {spans.map(({ fromMinute, toMinute }) => (
            <i
              key={`${fromMinute} ${toMinute}`}
              style={{
                left: `${(fromMinute / 1_440) * 100}%`,
                width: `${(Math.max(toMinute - fromMinute, 0) / 1_440) * 100}%`,
              }}
            />
          ))}
        </div>
        {spans.length === 0 && (
          <Text size="sm" c="dimmed">
            {words.dayOff}
          </Text>
        )}
        {spans.map(({ fromMinute, toMinute }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- Spans have no name but their place.
          <Group key={index} gap={6} wrap="nowrap">
            <ClockSelect
              label={words.from(name, index + 1)}
              minute={fromMinute}
              to={toMinute - 15}
              onChange={(minute) => change(index, { fromMinute: minute })}
            />
            <span aria-hidden>–</span>
            <ClockSelect
              label={words.to(name, index + 1)}
              minute={toMinute}
              from={fromMinute + 15}
              onChange={(minute) => change(index, { toMinute: minute })}
            />
            <CloseButton
              aria-label={words.removeSpan(name, index + 1)}
              onClick={() => onChange(spans.filter((_, at) => at !== index))}
            />
          </Group>
        ))}
      </div>
      <Button
        size="compact-xs"
        variant="subtle"
        aria-label={words.addSpanOf(name)}
        onClick={() => props.onAdd(spans)}
      >
        ＋ {words.addSpan}
      </Button>
    </div>
  );
}
