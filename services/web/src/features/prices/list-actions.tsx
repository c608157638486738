import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { useLanguage } from '../../language/language.tsx';
import { PriceListImport } from './list-import.tsx';

/** The prices of all instruments of an institution as a file, out and in. */
export function PriceListActions(props: {
  readonly institutionId: string;
  readonly manages: boolean;
}) {
  const { t, language } = useLanguage();
  const words = t.prices.lists;
  const { institutionId, manages } = props;
  const [importing, setImporting] = useState(false);
  const fileOf = (format: 'csv' | 'json') =>
    `/api/price-lists/export?institutionId=${institutionId}&format=${format}&language=${language}`;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default">{words.menu}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {(['csv', 'json'] as const).map((format) => (
            <Menu.Item key={format} component="a" href={fileOf(format)} download>
              {words.export[format]}
            </Menu.Item>
          ))}
          {manages && <Menu.Item onClick={() => setImporting(true)}>{words.import}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      {importing && (
        <PriceListImport institutionId={institutionId} onClose={() => setImporting(false)} />
      )}
    </>
  );
}
