import { hasRole } from '@kyoyo/contracts';
import { Button, Group, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Charge, got, newKey, type Price } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { ReasonDialog } from '../../parts/reason-dialog.tsx';
import { priceQuery } from '../instrument/queries.ts';
import { useWho } from '../session/who.ts';

/**
 * Where the tariff asks for results to be published and names what is owed where they are not: lets the
 * manager of the institution charge it, and tells everybody when that was done.
 */
export function UnpublishedResults({ charge }: { readonly charge: Charge }) {
  const { t, local } = useLanguage();
  const who = useWho();
  const [isAsked, setAsked] = useState(false);
  const manages = who !== null && hasRole(who, 'facility-manager', charge.institutionId);
  const { instrumentId, reserved, usedFrom } = charge;
  const price = useQuery({
    ...priceQuery(instrumentId ?? '', {
      at: reserved?.start ?? usedFrom,
      organisationClass: null,
    }),
    enabled: manages && charge.kind === 'run' && instrumentId !== null,
    retry: false,
  });
  if (charge.unpublished)
    return (
      <Text size="sm" mt="md">
        {t.charges.unpublished.done}
      </Text>
    );
  const owed = owedBy(price.data, charge.tariff);
  if (!owed) return null;
  return (
    <Group mt="md">
      <Button variant="default" onClick={() => setAsked(true)}>
        {t.charges.unpublished.action}
      </Button>
      {isAsked && (
        <Asking id={charge.id} owed={local(owed.label)} onClose={() => setAsked(false)} />
      )}
    </Group>
  );
}

/** The tariff of results that are kept. */
function owedBy(price: Price | undefined, tariff: string | null) {
  if (price?.card.pricing.kind !== 'table') return undefined;
  const { tariffs } = price.card.pricing;
  const publication = tariffs.find(({ code }) => code === tariff)?.publication;
  if (!publication?.required) return undefined;
  return tariffs.find(({ code }) => code === publication.elseTariff);
}

function Asking(props: {
  readonly id: string;
  readonly owed: string;
  readonly onClose: () => void;
}) {
  const { t } = useLanguage();
  const { id, owed, onClose } = props;
  const words = t.charges.unpublished;
  const [key] = useState(newKey);
  const queries = useQueryClient();
  const send = useMutation({
    mutationFn: (reason: string) =>
      got(
        api.POST('/api/charges/{id}/unpublished-results', {
          params: { path: { id } },
          headers: { 'Idempotency-Key': key },
          body: { reason },
        }),
      ),
    // The page of one charge follows no news.
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['charges'] });
      onClose();
    },
  });
  return (
    <ReasonDialog
      title={words.action}
      label={t.charges.reason}
      action={words.charge}
      required
      pending={send.isPending}
      error={send.error}
      onDone={(reason) => send.mutate(reason)}
      onClose={onClose}
    >
      <Text size="sm">{words.help(owed)}</Text>
    </ReasonDialog>
  );
}
