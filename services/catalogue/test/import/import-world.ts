import { afterAll, beforeAll, beforeEach } from 'vitest';
import { startCatalogue, type CatalogueWorld } from '../catalogue-world.ts';

export const both = (text: string) => ({ ja: text, en: text });

export const good = `装置名,装置名（英語）,分野,所在地,所在地（英語）,台数,別名,仕様,補助金,補助金（英語）,取得日\r
電界放出形走査電子顕微鏡,FE-SEM,electron microscopy,1号館,Building 1,1,走査電顕；FE-SEM,"分解能 | Resolution | 1.0 nm;
加速電圧 | Voltage | 0.5–30 kV",,,\r
\r
-80℃フリーザー,Freezer,storage,2号館,Building 2,２,,,整備事業,Grant,2021/12/1\r
`;

/** A catalogue, in each test with a new institution whose manager imports and exports. */
export function useImports() {
  const here = {} as { world: CatalogueWorld; institutionId: string };
  beforeAll(async () => {
    here.world = await startCatalogue();
  });
  afterAll(() => here.world?.stop());
  beforeEach(async () => {
    const { world } = here;
    const body = { name: both('国研') };
    here.institutionId = (await world.done('/api/institutions', body, world.operations)).id;
  });

  const manager = () => here.world.managerOf(here.institutionId);
  const send = (path: string, file: object, key?: string) =>
    here.world.post(
      path,
      { institutionId: here.institutionId, format: 'csv', ...file },
      { ...manager(), ...(key ? { key } : {}) },
    );
  return {
    here,
    preview: (file: object) => send('/api/instrument-imports/preview', file),
    apply: (file: object, key?: string) => send('/api/instrument-imports', file, key),
    own: async () =>
      (await here.world.get(`/api/instruments?institutionId=${here.institutionId}`)).body.items,
    exported: (format: string) =>
      here.world.get(
        `/api/instruments/export?institutionId=${here.institutionId}&format=${format}`,
        manager(),
      ),
  };
}
