import './prices.css';
import { systemClock } from '@kyoyo/kernel';
import { Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Instrument } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { formatMinute } from '../../parts/format.ts';
import { Empty, Loading } from '../../parts/page.tsx';
import { ProblemAlert } from '../../parts/problem-alert.tsx';
import { Said } from '../../parts/said.tsx';
import { type InstrumentChoice, OneInstrument } from '../facility/instrument-choice.tsx';
import { useManages } from '../facility/workplaces.ts';
import { rateCardsQuery } from '../instrument/queries.ts';
import { Beginnings } from './beginnings.tsx';
import { CardList } from './card-list.tsx';
import {
  type DatedCard,
  datedCards,
  neighboursOf,
  type Start,
  startFrom,
  startReplacing,
} from './cards.ts';
import { PriceEditor } from './editor.tsx';
import { PriceListActions } from './list-actions.tsx';
import { Withdrawal } from './withdrawal.tsx';

/** What instruments cost, then and now and soon. */
export function Prices(choice: InstrumentChoice) {
  const { t } = useLanguage();
  const manages = useManages(choice.institutionId);
  return (
    <OneInstrument
      {...choice}
      help={t.prices.help}
      action={<PriceListActions institutionId={choice.institutionId} manages={manages} />}
    >
      {(instrument, all) => <PricesOf instrument={instrument} instruments={all} />}
    </OneInstrument>
  );
}

function PricesOf(props: {
  readonly instrument: Instrument;
  readonly instruments: readonly Instrument[];
}) {
  const { t } = useLanguage();
  const { instrument, instruments } = props;
  const cards = useQuery(rateCardsQuery(instrument.id));
  return (
    <>
      <ProblemAlert error={cards.error} onRetry={() => void cards.refetch()} />
      {cards.isPending && <Loading />}
      {cards.data?.items.length === 0 && <Empty text={t.prices.none} />}
      {cards.data && (
        <KnownPrices
          instrument={instrument}
          others={instruments.filter(({ id }) => id !== instrument.id)}
          cards={datedCards(cards.data)}
        />
      )}
    </>
  );
}

function KnownPrices(props: {
  readonly instrument: Instrument;
  readonly others: readonly Instrument[];
  readonly cards: readonly DatedCard[];
}) {
  const { t, language } = useLanguage();
  const { instrument, others, cards } = props;
  const manages = useManages(instrument.institution.id);
  const [edited, setEdited] = useState<Start | null>(null);
  const [leaving, setLeaving] = useState<DatedCard | null>(null);
  const [said, setSaid] = useState('');
  const queries = useQueryClient();
  /** What is said to be done is seen in the list below. */
  const readAnew = () => queries.invalidateQueries(rateCardsQuery(instrument.id));
  const start = (next: Start | null) => {
    setSaid('');
    setEdited(next);
  };
  const since = (from: string): string => formatMinute(from, language);
  const acts = {
    onCopy: ({ card }: DatedCard) => start(startFrom(card, cards, systemClock())),
    onReplace: (coming: DatedCard) => start(startReplacing(coming)),
    onWithdraw: setLeaving,
  };
  return (
    <>
      {!manages && <Text>{t.prices.onlyManager}</Text>}
      {said && <Said aloud>{said}</Said>}
      {manages && !edited && <Beginnings cards={cards} others={others} onStart={start} />}
      {edited && (
        <PriceEditor
          instrument={instrument}
          start={edited}
          neighbours={neighboursOf(cards, edited.replaces)}
          onCancel={() => start(null)}
          onPublished={async (from) => {
            await readAnew();
            setEdited(null);
            setSaid(t.prices.published(since(from)));
          }}
        />
      )}
      {cards.length > 0 && (
        <Title order={2} size="h4" mt="sm">
          {t.prices.list}
        </Title>
      )}
      <CardList cards={cards} acts={manages && !edited ? acts : null} />
      {leaving && (
        <Withdrawal
          instrumentId={instrument.id}
          coming={leaving}
          onClose={() => setLeaving(null)}
          onDone={async () => {
            await readAnew();
            setLeaving(null);
            setSaid(t.prices.withdrawn(since(leaving.card.effectiveFrom)));
          }}
        />
      )}
    </>
  );
}
