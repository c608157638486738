import { useDebouncedValue } from '@mantine/hooks';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { addressOf, freeTimeOf, wishesOf } from './address.ts';

const path = '/instruments';
const route = getRouteApi(path);
const settledMs = 200;

/** What is looked for, kept in the address of the page as soon as typing pauses. */
export function useFindWishes() {
  const inAddress = route.useSearch();
  const navigate = route.useNavigate();
  const router = useRouter();
  const [wishes, setWishes] = useState(() => wishesOf(inAddress));
  const [freeTime, setFreeTime] = useState(() => freeTimeOf(inAddress));
  const [settled] = useDebouncedValue(JSON.stringify(addressOf(wishes, freeTime)), settledMs);
  const written = useRef(settled);
  const coming = JSON.stringify(inAddress);

  useEffect(() => {
    if (settled === written.current) return;
    // Who has followed a link meanwhile, to a page that is still on its way, is not called back.
    if (router.latestLocation.pathname !== path) return;
    written.current = settled;
    void navigate({ search: JSON.parse(settled), replace: true });
  }, [settled, navigate, router]);

  // Another address than the one written here: a link was followed, or the browser went back.
  useEffect(() => {
    if (coming === written.current) return;
    written.current = coming;
    setWishes(wishesOf(JSON.parse(coming)));
    setFreeTime(freeTimeOf(JSON.parse(coming)));
  }, [coming]);

  return { wishes, setWishes, freeTime, setFreeTime };
}
