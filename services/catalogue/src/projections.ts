import type { CatalogueEvent } from '@kyoyo/contracts';
import type { Projection } from '@kyoyo/event-store';
import type { Tables } from './schema.ts';

/** One form for all widths and cases of the same name. */
export const searchForm = (text: string): string => text.normalize('NFKC').toLowerCase();

export const projectCatalogue: Projection<Tables, CatalogueEvent> = (
  { streamId, streamVersion: version, event },
  query,
) => {
  const update = (values: { status?: string }) =>
    query
      .updateTable('instrument')
      .set({ ...values, version })
      .where('instrument_id', '=', streamId);

  switch (event.type) {
    case 'InstitutionRegistered':
      return [
        query
          .insertInto('institution')
          .values({ institution_id: streamId, name: JSON.stringify(event.data.name) }),
      ];
    case 'InstrumentProposed': {
      const { name, category, location, units, institutionId } = event.data;
      return [
        query.insertInto('instrument').values({
          instrument_id: streamId,
          institution_id: institutionId,
          name: JSON.stringify(name),
          category,
          location: JSON.stringify(location),
          units,
          status: 'proposed',
          version,
          search_text: searchForm(`${name.ja} ${name.en} ${category}`),
        }),
      ];
    }
    case 'InstrumentApproved':
      return [update({ status: 'approved' })];
    case 'PolicySet':
      return [
        query
          .insertInto('booking_policy')
          .values({
            instrument_id: streamId,
            effective_from: event.data.effectiveFrom,
            policy: JSON.stringify(event.data.policy),
          })
          .onConflict((conflict) =>
            conflict
              .columns(['instrument_id', 'effective_from'])
              .doUpdateSet({ policy: JSON.stringify(event.data.policy) }),
          ),
        update({}),
      ];
    case 'RateCardPublished':
      return [
        query.insertInto('rate_card').values({
          card_id: event.data.cardId,
          instrument_id: streamId,
          effective_from: event.data.card.effectiveFrom,
          card: JSON.stringify(event.data.card),
        }),
        update({}),
      ];
  }
};
