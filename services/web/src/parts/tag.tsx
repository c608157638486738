import './tag.css';
import type { ReactNode } from 'react';

export type Tone = 'plain' | 'good' | 'busy' | 'waiting' | 'bad';

/** A short label with enough contrast to be read. */
export function Tag({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className="tag" data-tone={tone}>
      {children}
    </span>
  );
}
