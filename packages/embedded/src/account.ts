/** PostgreSQL refuses to run as root: this finds the account it runs under when we are root. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

export interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * The account for a server on the data folder `dataDir`; undefined when we are not root and it
 * runs as ourselves. An existing folder keeps its owner. No account is made: that would change
 * the machine for good.
 */
export function serverAccount(dataDir: string): Account | undefined {
  if (process.getuid?.() !== 0) {
    requireOwn(dataDir);
    return undefined;
  }
  if (process.platform !== 'linux') {
    throw new Error('PostgreSQL does not run as root. Start again as a normal user, without sudo.');
  }
  const stat = statSync(dataDir, { throwIfNoEntry: false });
  if (stat !== undefined && stat.uid !== 0) {
    return { name: `uid ${stat.uid}`, uid: stat.uid, gid: stat.gid };
  }
  const accounts = readAccounts();
  const account =
    accounts.find(({ name }) => name === 'postgres') ??
    accounts.find(({ name }) => name === 'nobody');
  if (account !== undefined) return account;
  throw new Error(
    'PostgreSQL does not run as root, and this machine has neither an account "postgres" nor ' +
      '"nobody". Start as a normal user, or make one: useradd --system postgres',
  );
}

/**
 * How to run a command under the account. Where the account may not enter a folder above one of
 * the paths (a clone below /root), it gets the one capability to pass there, and nothing else
 * of root's.
 */
export function runAs(
  account: Account | undefined,
  command: string,
  args: readonly string[],
  paths: readonly string[],
): Launch {
  if (account === undefined) return { command, args };
  const { uid, gid } = account;
  const blocked = paths.map((path) => closedFolder(path, account)).find((dir) => dir !== undefined);
  if (blocked === undefined) return { command, args, uid, gid };
  const setpriv = ['/usr/bin/setpriv', '/bin/setpriv'].find((path) => existsSync(path));
  const capability = '+dac_override';
  const drop = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
  // initdb asks access(2) about its programs; without this bit it would be answered without the
  // capability.
  const keep = [
    `--inh-caps=${capability}`,
    `--ambient-caps=${capability}`,
    '--securebits=+no_setuid_fixup',
  ];
  if (setpriv !== undefined && works(setpriv, [...drop, ...keep, 'true'])) {
    return { command: setpriv, args: [...drop, ...keep, '--', command, ...args] };
  }
  throw new Error(
    `PostgreSQL does not run as root, and the account "${account.name}" may not enter ` +
      `${blocked}. Start as a normal user, or keep this project and KYOYO_HOME in a folder ` +
      'that everybody may enter, such as /opt or /srv.',
  );
}

function requireOwn(dataDir: string): void {
  const owner = statSync(dataDir, { throwIfNoEntry: false })?.uid;
  const uid = process.getuid?.();
  if (owner === undefined || uid === undefined || owner === uid) return;
  throw new Error(
    `${dataDir} belongs to another user (uid ${owner}): it was made by a start as root or as ` +
      'somebody else. Start as that user or as root, or set KYOYO_HOME to another folder.',
  );
}

function closedFolder(path: string, account: Account): string | undefined {
  for (let dir = dirname(realpathSync(path)); ; dir = dirname(dir)) {
    const { mode, uid, gid } = statSync(dir);
    const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
    if (((mode >> shift) & 0o1) === 0) return dir;
    if (dir === dirname(dir)) return undefined;
  }
}

function works(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function readAccounts(): Account[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}
