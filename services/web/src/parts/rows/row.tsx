import './rows.css';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RowAct } from './act.ts';
import { RowMenu } from './menu.tsx';

/**
 * One thing of a list, in one line where there is room: when, what, how it stands, and the one act
 * that works now. Everything else that can be done is in its menu.
 */
export function Row(props: {
  /** What it is called, for those who do not see the line. */
  readonly name: string;
  readonly when: ReactNode;
  readonly title: ReactNode;
  readonly about?: ReactNode;
  readonly tags?: ReactNode;
  readonly act?: RowAct | undefined;
  readonly more?: readonly RowAct[];
  /** Whether it waits for whoever reads. */
  readonly waits?: boolean;
  /** What has to be read before one acts, and why an act was refused. */
  readonly children?: ReactNode;
}) {
  const { name, act, more = [] } = props;
  return (
    <article className="row" aria-label={name} data-waits={props.waits ?? false}>
      <div className="row-when">{props.when}</div>
      <div className="row-what">
        <div className="row-title">{props.title}</div>
        {props.about && <div className="row-about">{props.about}</div>}
      </div>
      <div className="row-tags">{props.tags}</div>
      <div className="row-acts">
        {act && (
          <Button
            size="compact-sm"
            variant={act.quiet ? 'default' : 'filled'}
            loading={act.pending ?? false}
            onClick={act.run}
          >
            {act.label}
          </Button>
        )}
        {more.length > 0 && <RowMenu name={name} acts={more} />}
      </div>
      <div className="row-below">{props.children}</div>
    </article>
  );
}
