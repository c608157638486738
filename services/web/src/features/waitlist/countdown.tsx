import './waitlist.css';
import { epochMs, type Instant, systemClock } from '@kyoyo/kernel';
import { Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useLanguage } from '../../language/language.tsx';

const secondMs = 1_000;

/** How long a hold still lasts. A screen reader may ask for it and is not told each second. */
export function Countdown({ until }: { readonly until: Instant }) {
  const { t } = useLanguage();
  const [now, setNow] = useState(systemClock);
  useEffect(() => {
    const timer = setInterval(() => setNow(systemClock()), secondMs);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.ceil((epochMs(until) - epochMs(now)) / secondMs));
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = (parts[0] ?? 0) > 0 ? parts : parts.slice(1);
  const clock = shown.map((part) => String(part).padStart(2, '0')).join(':');
  return (
    <Text component="span" role="timer" fw={700} className="countdown">
      {t.reserving.timeLeft(clock)}
    </Text>
  );
}
