import './look-back.css';
import { problemText } from '@kyoyo/contracts';
import { type Instant, plusMinutes, systemClock } from '@kyoyo/kernel';
import { Button, Group, Popover, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useLanguage } from '../../language/language.tsx';
import { Fields, Sending } from '../fields.tsx';
import { formatMoment } from '../format.ts';
import { Empty, Page } from '../page.tsx';
import { MomentFields } from '../moment-fields.tsx';
import { isBeingMade, useAsOf, useLookAt } from './as-of.ts';

const dayMinutes = 1440;

/** In the head of a page that can be set to a past time. */
export function ToThePast() {
  const lookAt = useLookAt();
  return useAsOf() === null && <TimeChoice shown={null} onChoose={lookAt} />;
}

/** Says that a page is set to a past time, for as long as it is, and leads to others. */
export function LookBack({ error }: { readonly error?: unknown }) {
  const { t, language } = useLanguage();
  const asOf = useAsOf();
  const lookAt = useLookAt();
  return (
    <div className="look-back" data-past={asOf !== null}>
      <Text span size="sm" fw={600} role="status">
        {asOf && t.asOf.banner(formatMoment(asOf, language))}
        {isBeingMade(error) && ` ${problemText(error.problem, language)}`}
      </Text>
      {asOf && (
        <Group gap="xs" wrap="nowrap">
          <Button size="xs" onClick={() => lookAt(null)}>
            {t.asOf.toPresent}
          </Button>
          <TimeChoice shown={asOf} onChoose={lookAt} />
        </Group>
      )}
    </div>
  );
}

/** The page of a thing that had not begun by the time it is set to. */
export function NotThereYet({ title }: { readonly title: string }) {
  const { t } = useLanguage();
  return (
    <Page title={title}>
      <LookBack />
      <Empty text={t.asOf.notThere} />
    </Page>
  );
}

function TimeChoice(props: {
  readonly shown: Instant | null;
  readonly onChoose: (asOf: Instant) => void;
}) {
  const { t } = useLanguage();
  const [opened, setOpened] = useState(false);
  const [moment, setMoment] = useState<Instant>(props.shown ?? systemClock());
  const choose = (asOf: Instant) => {
    setOpened(false);
    props.onChoose(asOf);
  };
  const ago = (days: number) => () => choose(plusMinutes(systemClock(), -days * dayMinutes));
  const isPast = moment <= systemClock();
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus position="bottom-end" withRoles>
      <Popover.Target>
        <Button
          size="xs"
          variant="default"
          onClick={() => {
            setMoment(props.shown ?? systemClock());
            setOpened(!opened);
          }}
        >
          {props.shown ? t.asOf.another : t.asOf.open}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t.asOf.open}>
        <Stack gap="sm">
          <Group gap="xs">
            <Button size="xs" variant="default" onClick={ago(1)}>
              {t.asOf.yesterday}
            </Button>
            <Button size="xs" variant="default" onClick={ago(7)}>
              {t.asOf.weekAgo}
            </Button>
          </Group>
          <Fields>
            <MomentFields label={t.asOf.time} moment={moment} onChange={setMoment} />
            {!isPast && <Text size="sm">{t.asOf.notYet}</Text>}
            <Sending>
              <Button size="xs" disabled={!isPast} onClick={() => choose(moment)}>
                {t.asOf.show}
              </Button>
            </Sending>
          </Fields>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
