import { execFileSync, spawnSync } from 'node:child_process';
import { type Browser, chromium } from 'playwright-core';

/** The first is the browser without its own windows: it takes two thirds of the processor time. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
];

/** A real browser that talks to nobody but the page it is given. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium() ?? installChromium(),
    // Where none is set, it could not write a file with a Japanese name.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

function findChromium(): string | undefined {
  for (const name of names) {
    const { stdout, status } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  return undefined;
}

/** Root on Debian or Ubuntu can have it; everybody else is told what to do. */
function installChromium(): string {
  const apt = spawnSync('sh', ['-c', 'command -v apt-get'], { encoding: 'utf8' });
  if (process.getuid?.() === 0 && apt.status === 0) {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    const shell = spawnSync('apt-cache', ['show', 'chromium-headless-shell']).status === 0;
    const name = shell ? 'chromium-headless-shell' : 'chromium';
    const install = ['install', '-y', '-qq', name, 'fonts-noto-cjk'];
    execFileSync('apt-get', install, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const found = findChromium();
    if (found) return found;
  }
  throw new Error(
    'The journeys need Chromium: install it (Debian: sudo apt-get install chromium; macOS: brew install --cask chromium).',
  );
}
