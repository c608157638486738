import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dataFormat, openDataFolder } from '../src/data-folder.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'kyoyo-folder-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

/** Every file with its content and the time when it was last changed. */
async function contentOf(folder: string): Promise<unknown[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const { mtimeMs } = await stat(path);
      return [path, mtimeMs, entry.isFile() ? await readFile(path, 'utf8') : 'folder'];
    }),
  );
}

/** As the version before left it: data, and no word of its format. */
async function fillAsBefore(): Promise<void> {
  await mkdir(join(home, 'postgres/data'), { recursive: true });
  await writeFile(join(home, 'postgres/data/PG_VERSION'), '18\n');
  await writeFile(join(home, 'keys.json'), '{}');
  await writeFile(join(home, 'seeded.json'), '{}');
}

it('a new folder says its format and is opened again', async () => {
  for (const start of ['first', 'second']) {
    using _ = await openDataFolder(join(home, 'new'));
    const written = JSON.parse(await readFile(join(home, 'new/format.json'), 'utf8'));
    expect(written, start).toEqual({ format: dataFormat });
  }
});

it('data of the version before is refused, and nothing of it changes', async () => {
  await fillAsBefore();
  const before = await contentOf(home);
  await expect(openDataFolder(home)).rejects.toThrow(
    `${home} holds data of another version of Kyoyo (format 1; this version reads ${dataFormat}): ` +
      'move that folder away, or set KYOYO_HOME to another one, and start again.',
  );
  expect(await contentOf(home)).toEqual(before);
});

it('so is data of a later version', async () => {
  await fillAsBefore();
  await writeFile(join(home, 'format.json'), JSON.stringify({ format: dataFormat + 1 }));
  const before = await contentOf(home);
  await expect(openDataFolder(home)).rejects.toThrow(`format ${dataFormat + 1}`);
  expect(await contentOf(home)).toEqual(before);
});
