/** As much of Node as the tests that read our own sources need; the application runs in browsers. */
declare module 'node:fs' {
  export function globSync(pattern: string, options: { cwd: string }): string[];
  export function readFileSync(path: string, encoding: 'utf8'): string;
}
