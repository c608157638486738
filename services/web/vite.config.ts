import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Compressed once, here; the gateway sends it as it is to whoever takes it. */
const compressed: Plugin = {
  name: 'compressed',
  async writeBundle({ dir = '' }, bundle) {
    for (const name of Object.keys(bundle).filter((file) => /\.(js|css|html)$/.test(file))) {
      const content = gzipSync(await readFile(join(dir, name)), { level: 9 });
      await writeFile(join(dir, `${name}.gz`), content);
    }
  },
};

/** Given by `npm run dev`, where pages come through the gateway, and news of changes from here. */
const port = Number(process.env['WEB_PORT'] ?? 5173);

/** A page is named by its feature, whatever else is in its file. */
const pageFileName = ({ facadeModuleId }: { facadeModuleId?: string | null }): string => {
  const feature = /features\/([\w-]+)\/page\.tsx$/.exec(facadeModuleId ?? '')?.[1];
  return feature ? `assets/${feature}-page-[hash].js` : 'assets/[name]-[hash].js';
};

export default defineConfig({
  build: { rolldownOptions: { output: { chunkFileNames: pageFileName } } },
  server: { port, strictPort: true, hmr: { clientPort: port } },
  plugins: [react(), compressed],
});
