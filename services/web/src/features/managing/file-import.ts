import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem, type ImportError, newKey } from '../../api.ts';
import { useHappened } from '../../live/stale.ts';
import { aside } from '../../parts/typed.ts';

/** So large is the file of a thousand instruments that are described at length. */
const megabytesMax = 5;
const fileBytesMax = megabytesMax * 1024 * 1024;

export interface ChosenFile {
  readonly institutionId: string;
  readonly format: 'csv' | 'json';
  readonly content: string;
  readonly encoding: 'base64';
}

/** The bytes as they are: which encoding they have is for the service to find out. */
export async function contentOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const chunk = 0x8000;
  const parts = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * chunk, (index + 1) * chunk)),
  );
  return btoa(parts.join(''));
}

interface Steps<Seen, Done> {
  readonly institutionId: string;
  readonly look: (file: ChosenFile) => Promise<Seen>;
  readonly take: (file: ChosenFile, headers: { 'Idempotency-Key': string }) => Promise<Done>;
  /** What is stale afterwards. */
  readonly events: Parameters<ReturnType<typeof useHappened>>[0];
}

/** A file is looked at first, then taken as it was looked at, once. */
export function useFileImport<Seen extends { readonly errors: readonly ImportError[] }, Done>({
  institutionId,
  look,
  take,
  events,
}: Steps<Seen, Done>) {
  const happened = useHappened();
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  const [key, setKey] = useState(newKey);
  const preview = useMutation({
    mutationKey: aside,
    mutationFn: async (file: File) => {
      const format = file.name.toLowerCase().endsWith('.json') ? 'json' : 'csv';
      if (file.size > fileBytesMax) {
        throw new ApiProblem({ slug: 'file-too-large', members: { megabytesMax } }, 413);
      }
      const content = await contentOf(file);
      const asked = { institutionId, format, content, encoding: 'base64' } as const;
      const seen = await look(asked);
      setChosen(asked);
      return seen;
    },
  });
  const apply = useMutation({
    mutationFn: (file: ChosenFile) => take(file, { 'Idempotency-Key': key }),
    onSettled: () => void happened(events),
  });
  const refused =
    apply.error instanceof ApiProblem
      ? (apply.error.problem.members?.['importErrors'] as ImportError[] | undefined)
      : undefined;
  return {
    chosen,
    preview,
    apply,
    errors: refused ?? preview.data?.errors ?? [],
    choose(file: File | null) {
      setChosen(null);
      setKey(newKey());
      apply.reset();
      if (file) preview.mutate(file);
      else preview.reset();
    },
  };
}
