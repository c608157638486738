/** Does what it is asked: fails as V8 does, fills its memory, never ends, or answers. */
const wishes: Readonly<Record<string, () => void>> = {
  fail: () => void process.kill(process.pid, 'SIGTRAP'),
  fill() {
    const all: number[][] = [];
    for (;;) all.push(Array.from({ length: 1_000_000 }, (_, n) => n));
  },
  hang() {
    for (;;);
  },
};

process.on('message', (wish: string) => {
  wishes[wish]?.();
  process.send?.({ wish, map: new Map([[1, 2]]) });
});
