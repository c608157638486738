// Calls the npm of this machine.
import * as fs from 'node:fs';
import { delimiter, join } from 'node:path';
import { Stop, runStep } from './step.mjs';

export async function npm(args, options) {
  const script = npmScript();
  // npm itself runs on the Node it came with: an old npm may not know the new one.
  const [command, first] = script ? [process.execPath, [script]] : ['npm', []];
  try {
    await runStep(command, [...first, ...args], options);
  } catch (error) {
    if (error instanceof Stop) throw error;
    if (error.code === 'ENOENT') throw new Stop('npm was not found on PATH. Install it first.');
    throw new Stop(explain(error.message));
  }
}

/** The script behind `npm`, where it is one (version managers put other programs in its place). */
function npmScript() {
  const candidates = (process.env.PATH ?? '').split(delimiter).map((dir) => join(dir, 'npm'));
  const found = [process.env.npm_execpath, ...candidates].find(
    (path) => path && fs.existsSync(path),
  );
  const script = found && fs.realpathSync(found);
  return script?.endsWith('npm-cli.js') ? script : undefined;
}

function explain(output) {
  const outOfReach =
    /\b(E(NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|TIMEDOUT|NETUNREACH)|sending request)\b/i;
  const reason = outOfReach.exec(output)?.[0];
  if (!reason) return `Installing failed:\n${output.trim().split('\n').slice(-15).join('\n')}`;
  return (
    `The npm registry is out of reach (${reason}). Check the network and the proxy ` +
    '(npm config get registry; npm config get proxy), then start again.'
  );
}
