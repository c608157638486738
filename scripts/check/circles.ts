import { importsOf, pathOf, type Sources } from './sources.ts';

export const circleProblems = (sources: Sources): string[] =>
  findCircles(sources).map((circle) => `import each other in a circle: ${circle.join(', ')}`);

/**
 * Groups of files that import each other in a circle, types included: whoever reads one of them must
 * read them all. Each group is sorted; of two groups neither leads back to the other.
 */
function findCircles(sources: Sources): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const packages = entriesOf(sources);

  // Tarjan, 1972: a file that leads to nothing opened before it closes its group.
  function visit(file: string): number {
    const mine = order.size;
    order.set(file, mine);
    lowest.set(file, mine);
    open.push(file);
    for (const next of targetsOf(file, sources, packages)) {
      const reached = order.has(next)
        ? open.includes(next)
          ? order.get(next)
          : mine
        : visit(next);
      lowest.set(file, Math.min(lowest.get(file) ?? mine, reached ?? mine));
    }
    const low = lowest.get(file) ?? mine;
    if (low === mine) {
      const group = open.splice(open.indexOf(file));
      if (group.length > 1) circles.push(group.toSorted());
    }
    return low;
  }
  for (const file of sources.keys()) if (!order.has(file)) visit(file);
  return circles;
}

/** Which file each package name stands for, by its `exports`. */
function entriesOf(sources: Sources): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  for (const [file, text] of sources) {
    if (!file.endsWith('/package.json')) continue;
    const { name, exports = {} } = JSON.parse(text) as { name: string; exports?: object };
    for (const [path, target] of Object.entries(exports as Record<string, string>)) {
      entries.set(name + path.slice(1), pathOf(file, target) ?? target);
    }
  }
  return entries;
}

function targetsOf(file: string, sources: Sources, packages: ReadonlyMap<string, string>) {
  if (file.endsWith('.json')) return [];
  return importsOf(sources.get(file) ?? '').flatMap(({ from }) => {
    const target = pathOf(file, from) ?? packages.get(from);
    return target !== undefined && target !== file && sources.has(target) ? [target] : [];
  });
}
