import {
  createHash,
  createPrivateKey,
  createPublicKey,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import type { Instant } from '@kyoyo/kernel';

/** A signed statement: at this time the log of this source had this many events and this root. */
export interface TreeHead {
  readonly source: string;
  readonly treeSize: number;
  /** Of the last event in the tree. */
  readonly position: number;
  /** Lower-case hexadecimal SHA-256. */
  readonly root: string;
  readonly signedAt: Instant;
  /** The first 16 hexadecimal digits of the SHA-256 of the public key (DER, SPKI). */
  readonly keyId: string;
  /** Ed25519 over `treeHeadText`, base64. */
  readonly signature: string;
}

export interface SealKey {
  readonly privateKey: KeyObject;
  readonly keyId: string;
}

/** Reads an Ed25519 private key (PEM, PKCS 8); throws when it is anything else. */
export function readSealKey(pem: string): SealKey {
  const privateKey = createPrivateKey(pem);
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new Error('The seal key must be Ed25519');
  return { privateKey, keyId: keyIdOf(createPublicKey(privateKey)) };
}

export const keyIdOf = (publicKey: KeyObject): string =>
  createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16);

/** Exactly the bytes that are signed. */
const treeHeadText = (head: Omit<TreeHead, 'keyId' | 'signature'>): Buffer =>
  Buffer.from(
    `kyoyo tree head 1\n${head.source}\n${head.treeSize}\n${head.position}\n${head.root}\n${head.signedAt}\n`,
  );

export function signTreeHead(head: Omit<TreeHead, 'keyId' | 'signature'>, key: SealKey): TreeHead {
  const signature = sign(null, treeHeadText(head), key.privateKey).toString('base64');
  return { ...head, keyId: key.keyId, signature };
}

/** True when the head was signed by the owner of the public key and not altered since. */
export const isGenuine = (head: TreeHead, publicKey: KeyObject): boolean =>
  head.keyId === keyIdOf(publicKey) &&
  verify(null, treeHeadText(head), publicKey, Buffer.from(head.signature, 'base64'));
