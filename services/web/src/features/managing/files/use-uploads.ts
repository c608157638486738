import type { FileKind } from '@kyoyo/contracts';
import { useState } from 'react';
import { type Sending, sendFile } from './upload.ts';

export interface Upload {
  readonly key: string;
  readonly file: File;
  /** From 0 to 1. */
  readonly share: number;
  readonly error: unknown;
}

/** Files on their way, and those that did not arrive. */
export function useUploads(props: {
  readonly kind: FileKind;
  readonly institutionId: string;
  readonly onKept: (file: File, kept: Awaited<ReturnType<typeof sendFile>>) => void;
  readonly onBusy: (by: 1 | -1) => void;
}) {
  const { kind, institutionId, onKept, onBusy } = props;
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const set = (key: string, part: Partial<Upload>) =>
    setUploads((now) => now.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const drop = (key: string) => setUploads((now) => now.filter((one) => one.key !== key));

  async function send(key: string, file: File): Promise<void> {
    const onProgress: Sending['onProgress'] = (share) => set(key, { share });
    onBusy(1);
    try {
      onKept(file, await sendFile({ kind, institutionId, file, onProgress }));
      drop(key);
    } catch (error) {
      set(key, { error });
    } finally {
      onBusy(-1);
    }
  }

  return {
    uploads,
    drop,
    again({ key, file }: Upload): void {
      set(key, { share: 0, error: null });
      void send(key, file);
    },
    start(files: readonly File[]): void {
      for (const file of files) {
        const key = crypto.randomUUID();
        setUploads((now) => [...now, { key, file, share: 0, error: null }]);
        void send(key, file);
      }
    },
  };
}
