import {
  type CatalogueEvent,
  filesOf,
  type InstrumentDescription,
  type InstrumentStatus,
} from '@kyoyo/contracts';
import type { Projection, Statement } from '@kyoyo/event-store';
import { type Kysely, sql } from 'kysely';
import type { ImportEvent } from './import/stream.ts';
import type { InstitutionEvent } from './institution/stream.ts';
import { fileUseStatements } from './instrument-files.ts';
import type { InstrumentEvent } from './instrument/state.ts';
import type { NetworkEvent } from './network/stream.ts';
import type { Tables } from './schema.ts';
import { searchText } from './search-form.ts';
import { searchColumns, searchWordStatements } from './search-index.ts';

type ProjectionOf<Event extends CatalogueEvent> = Projection<Tables, Event>;

export const projectInstitution: ProjectionOf<InstitutionEvent> = ({ streamId, event }, query) => {
  if (event.type === 'CommitteeSet') {
    const { approvalsNeeded } = event.data;
    return [
      query
        .updateTable('institution')
        .set({ approvals_needed: approvalsNeeded })
        .where('institution_id', '=', streamId),
    ];
  }
  const { name } = event.data;
  return [
    query.insertInto('institution').values({
      institution_id: streamId,
      name: JSON.stringify(name),
      search_text: searchText([name.ja, name.en]),
    }),
  ];
};

export const projectNetwork: ProjectionOf<NetworkEvent> = (
  { streamId, streamVersion: version, event },
  query,
) => {
  const members = event.data.institutionIds.map((institutionId) => ({
    network_id: streamId,
    institution_id: institutionId,
  }));
  const join = members.length === 0 ? [] : [query.insertInto('network_member').values(members)];
  if (event.type === 'NetworkRegistered') {
    const name = JSON.stringify(event.data.name);
    return [query.insertInto('network').values({ network_id: streamId, name, version }), ...join];
  }
  return [
    query.updateTable('network').set({ version }).where('network_id', '=', streamId),
    query.deleteFrom('network_member').where('network_id', '=', streamId),
    ...join,
  ];
};

/** An import is told by the events of its instruments; by itself it writes nothing. */
export const projectImport: ProjectionOf<ImportEvent> = () => [];

/** The columns of a description. */
function descriptionColumns(description: InstrumentDescription) {
  const { name, category, location, units, techniques, ...details } = description;
  return {
    name: JSON.stringify(name),
    category,
    location: JSON.stringify(location),
    units,
    techniques,
    details: JSON.stringify(details),
    ...searchColumns(description),
  };
}

export const projectInstrument: ProjectionOf<InstrumentEvent> = (
  { streamId, streamVersion: version, event, meta: { time } },
  query,
) => {
  const update = query
    .updateTable('instrument')
    .set({ version })
    .where('instrument_id', '=', streamId);
  const become = (status: InstrumentStatus, reason: string | null = null): Statement[] => [
    update.set({ status, status_reason: reason }),
  ];

  switch (event.type) {
    case 'InstrumentProposed':
      return [
        ...insertInstrument(query, streamId, version, event.data),
        ...fileUseStatements(query, streamId, filesOf(event.data), time),
      ];
    case 'InstrumentDescribed': {
      const { description } = event.data;
      return [
        update.set({ ...descriptionColumns(description), endorsements: 0 }),
        ...searchWordStatements(query, streamId, description),
        ...fileUseStatements(query, streamId, filesOf(description), time),
      ];
    }
    case 'InstrumentEndorsed':
      return [update.set({ endorsements: sql<number>`endorsements + 1` })];
    case 'InstrumentApproved':
    case 'InstrumentResumed':
      return become('approved');
    case 'InstrumentDeclined':
      return become('declined', event.data.reason);
    case 'InstrumentReproposed':
      return [update.set({ status: 'proposed', status_reason: null, endorsements: 0 })];
    case 'InstrumentSuspended':
      return become('suspended', event.data.reason);
    case 'InstrumentRetired':
      return become('retired', event.data.reason);
    case 'InstrumentTransferred': {
      const { institutionId, toInstitutionId, reason } = event.data;
      return [
        update.set({
          status: 'transferred',
          status_reason: reason,
          institution_id: toInstitutionId,
          transferred_from: institutionId,
          endorsements: 0,
        }),
      ];
    }
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
        update,
      ];
    case 'RateCardPublished':
      return [
        query.insertInto('rate_card').values({
          card_id: event.data.cardId,
          instrument_id: streamId,
          effective_from: event.data.card.effectiveFrom,
          card: JSON.stringify(event.data.card),
        }),
        update,
      ];
  }
};

function insertInstrument(
  query: Kysely<Tables>,
  instrumentId: string,
  version: number,
  { institutionId, ...description }: InstrumentDescription & { readonly institutionId: string },
): Statement[] {
  return [
    query.insertInto('instrument').values({
      instrument_id: instrumentId,
      institution_id: institutionId,
      status: 'proposed',
      version,
      ...descriptionColumns(description),
    }),
    ...searchWordStatements(query, instrumentId, description),
  ];
}
