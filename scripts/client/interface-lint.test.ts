import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const lint = (file: string) =>
  spawnSync('node_modules/.bin/redocly', ['lint', file, '--config', 'redocly.yaml'], {
    encoding: 'utf8',
  });

it('the linter finds a fault planted in the interface', () => {
  const document = JSON.parse(readFileSync('packages/client/openapi.json', 'utf8'));
  delete document.paths['/api/live'];
  delete document.paths['/api/notices'].get.operationId;
  const folder = mkdtempSync(join(tmpdir(), 'interface-'));
  const file = join(folder, 'openapi.json');
  writeFileSync(file, JSON.stringify(document));
  const { status, stderr, stdout } = lint(file);
  rmSync(folder, { recursive: true });
  expect(status, stderr).toBe(1);
  expect(stdout + stderr).toContain('operation-operationId');
  expect(lint('packages/client/openapi.json').status).toBe(0);
});
