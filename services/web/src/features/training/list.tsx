import type { Qualification } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { DayRows, RowGroup } from '../../parts/rows/rows.tsx';
import { useInstrumentNames } from '../instrument/queries.ts';
import { usePeople } from '../people/queries.ts';
import { QualificationRow } from './row.tsx';

/** Trainings by their day, then what is asked for without one, then what people are worth. */
export function QualificationList(props: {
  readonly items: readonly Qualification[];
  readonly asStaff: boolean;
}) {
  const { t } = useLanguage();
  const { items, asStaff } = props;
  const instruments = useInstrumentNames(items.map(({ instrumentId }) => instrumentId));
  const people = usePeople(asStaff ? items.map(({ personId }) => personId) : []);
  const row = (one: Qualification) => (
    <QualificationRow
      key={one.id}
      qualification={one}
      instrument={instruments.get(one.instrumentId)}
      person={people.get(one.personId)}
      asStaff={asStaff}
    />
  );
  const { scheduled = [], requested = [], rest = [] } = Object.groupBy(items, groupOf);
  return (
    <div>
      <DayRows items={scheduled} momentOf={({ scheduledFor }) => scheduledFor ?? ''}>
        {(own) => own.map(row)}
      </DayRows>
      {requested.length > 0 && (
        <RowGroup title={t.training.lists.requested}>{requested.map(row)}</RowGroup>
      )}
      {rest.length > 0 && <RowGroup title={t.training.qualifications}>{rest.map(row)}</RowGroup>}
    </div>
  );
}

function groupOf({ request, scheduledFor }: Qualification): 'scheduled' | 'requested' | 'rest' {
  if (request === 'scheduled' && scheduledFor !== null) return 'scheduled';
  return request === 'requested' ? 'requested' : 'rest';
}
