import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';

const colours = { good: 'brand', waiting: 'yellow' } as const;

/** Something to be read at once, in dark letters on a light ground. */
export function Said(props: {
  readonly tone?: keyof typeof colours;
  readonly title?: string;
  /** Told to a screen reader when it appears. */
  readonly aloud?: boolean;
  readonly children?: ReactNode;
}) {
  return (
    <Alert
      color={colours[props.tone ?? 'good']}
      variant="light"
      title={props.title}
      role={props.aloud ? 'status' : 'note'}
      className="said"
      data-tone={props.tone ?? 'good'}
      classNames={{ title: 'dark-text', message: 'dark-text' }}
    >
      {props.children}
    </Alert>
  );
}
