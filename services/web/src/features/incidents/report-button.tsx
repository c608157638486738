import { worksAt } from '@kyoyo/contracts';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Instrument } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { myTurnQuery } from '../kiosk/queries.ts';
import { useWho } from '../session/who.ts';
import { ReportDialog } from './report-dialog.tsx';

/** Reports an incident of an instrument, during one's own use where one has it now. */
export function ReportButton(props: {
  readonly instrument: Instrument;
  readonly size?: 'xs' | 'md';
}) {
  const { t, local } = useLanguage();
  const { instrument, size = 'xs' } = props;
  const { id: instrumentId, name, institution, units } = instrument;
  const who = useWho();
  const [open, setOpen] = useState(false);
  const mine = useQuery({ ...myTurnQuery(instrumentId), enabled: open });
  const isStaff = who !== null && worksAt(who, institution.id);
  const own = mine.data?.status === 'running' ? mine.data.id : null;
  const on = {
    instrumentId,
    name: local(name),
    units: isStaff ? units : 0,
    reservationId: own,
    mayStop: isStaff || own !== null,
  };
  return (
    <>
      <Button size={size} variant="default" onClick={() => setOpen(true)}>
        {t.incidents.report}
      </Button>
      {open && mine.isFetched && <ReportDialog on={on} onClose={() => setOpen(false)} />}
    </>
  );
}
