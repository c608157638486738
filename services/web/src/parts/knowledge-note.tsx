import './knowledge.css';
import { fromEpochMs } from '@kyoyo/kernel';
import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useLanguage } from '../language/language.tsx';
import type { Knowledge } from '../live/knowledge.ts';
import { formatTime } from './format.ts';

/** What passes before anybody reads it is not said. */
const saidAfterMs = 400;

/** Says how far a calendar may be believed, to eyes and ears; nothing where it is known. */
export function KnowledgeNote(props: {
  readonly knowledge: Knowledge;
  readonly onRetry: () => void;
}) {
  const { t, language } = useLanguage();
  const [{ is, sinceMs }] = useDebouncedValue({ sinceMs: 0, ...props.knowledge }, saidAfterMs);
  const what = t.known.calendar;
  const words = {
    known: '',
    loading: t.known.loading(what),
    failed: t.known.failed(what),
    offline: t.known.offline,
    stale: t.known.stale(what, formatTime(fromEpochMs(sinceMs), language)),
  };
  const unbelieved = is === 'failed' || is === 'stale' || is === 'offline';
  return (
    <div className="knowledge" data-knowledge={is}>
      <p role="status">
        <b>{words[is]}</b>
        {unbelieved && <> {t.known.failedHelp}</>}
      </p>
      {unbelieved && (
        <Button size="xs" variant="default" onClick={props.onRetry}>
          {t.retry}
        </Button>
      )}
    </div>
  );
}
