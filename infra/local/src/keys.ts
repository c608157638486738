import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What one installation keeps secret. In production these come from the environment. */
export interface Keys {
  readonly databasePassword: string;
  readonly sealPrivate: string;
  readonly sealPublic: string;
  readonly identityPrivate: string;
  readonly identityPublic: string;
}

export function newKeys(): Keys {
  const [seal, identity] = [pair(), pair()];
  return {
    databasePassword: randomBytes(24).toString('base64url'),
    sealPrivate: seal.privateKey,
    sealPublic: seal.publicKey,
    identityPrivate: identity.privateKey,
    identityPublic: identity.publicKey,
  };
}

const pair = () =>
  generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });

/** The keys of this home folder, made on the first start. */
export async function keysOf(home: string): Promise<Keys> {
  const file = join(home, 'keys.json');
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Keys;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const keys = newKeys();
  await mkdir(home, { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify(keys, null, 2), { mode: 0o600 });
  await rename(`${file}.new`, file);
  return keys;
}
