import type { Instant } from '@kyoyo/kernel';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { Reservation } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { clockWords } from '../../parts/times.ts';
import { ExtendDialog } from '../reservation/changing/extend-dialog.tsx';

/** Lets the use that goes on here go on for longer. */
export function ExtendButton({ reservation }: { readonly reservation: Reservation }) {
  const { t } = useLanguage();
  const [asking, setAsking] = useState(false);
  const [extendedTo, setExtendedTo] = useState<Instant | null>(null);
  const ask = () => {
    setExtendedTo(null);
    setAsking(true);
  };
  return (
    <>
      <Button size="xl" variant="default" fullWidth onClick={ask}>
        {t.extending.action}
      </Button>
      <Text size="sm" fw={600} role="status" className="said-here">
        {extendedTo && t.extending.done(clockWords(extendedTo))}
      </Text>
      {asking && (
        <ExtendDialog
          reservation={reservation}
          onDone={setExtendedTo}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
