import { useEffect } from 'react';
import { usePageAddress } from '../../parts/address.ts';

const key = 'kyoyo-scope';

/** Of these what the address says; else what was last chosen on any page of money, or the first. */
export function useChosen(values: readonly string[]): string | undefined {
  const [{ scope, institution }] = usePageAddress();
  const said = values.find((value) => value === (scope ?? institution));
  useEffect(() => {
    if (said) localStorage.setItem(key, said);
  }, [said]);
  return said ?? values.find((value) => value === localStorage.getItem(key)) ?? values[0];
}
