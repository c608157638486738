import type { StreamPath } from '@kyoyo/contracts';
import type { Copy } from './copy.ts';
import type { Row, RowValues } from './row.ts';
import type { DomainEvent, Stream } from './stream.ts';

/** How the streams and copies of a service with these tables are declared. */
export const declaring = <Tables>() => ({
  stream: <State, Command, Event extends DomainEvent>(
    declaration: Stream<State, Command, Event, Tables>,
  ): Stream<State, Command, Event, Tables> => declaration,

  copy: <Path extends StreamPath, State>(
    declaration: Copy<Path, State, Tables>,
  ): Copy<Path, State, Tables> => declaration,

  row: <Table extends keyof Tables & string>(
    table: Table,
    values: RowValues<Tables[Table]>,
  ): Row<Tables> => ({ table, values }),
});
