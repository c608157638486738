import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Claim, claimHome } from '@kyoyo/embedded';

/**
 * The form of everything that is kept in the folder, events above all. Raised when what was written
 * before can be neither read nor carried over; folders of format 1 did not say so.
 */
export const dataFormat = 2;

/**
 * Claims the folder in which one installation keeps everything, and makes it where there is none.
 * Throws, without touching anything, where it holds data of another format.
 */
export async function openDataFolder(home: string): Promise<Claim> {
  const format = await formatOf(home);
  if (format !== undefined && format !== dataFormat) {
    throw new Error(
      `${home} holds data of another version of Kyoyo (format ${format}; this version reads ` +
        `${dataFormat}): move that folder away, or set KYOYO_HOME to another one, and start again.`,
    );
  }
  await mkdir(home, { recursive: true });
  const claim = claimHome(home);
  if (format === undefined) await writeFormat(home);
  return claim;
}

/** Undefined where nothing is kept yet. */
async function formatOf(home: string): Promise<number | undefined> {
  try {
    return Number(JSON.parse(await readFile(fileIn(home), 'utf8')).format);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const hasData = ['keys.json', 'postgres'].some((name) => existsSync(join(home, name)));
  return hasData ? 1 : undefined;
}

async function writeFormat(home: string): Promise<void> {
  await writeFile(`${fileIn(home)}.new`, JSON.stringify({ format: dataFormat }));
  await rename(`${fileIn(home)}.new`, fileIn(home));
}

const fileIn = (home: string): string => join(home, 'format.json');
