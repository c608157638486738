import {
  CommonTableExpressionNameNode,
  CommonTableExpressionNode,
  type KyselyPlugin,
  type OperationNode,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  RawNode,
  type RootOperationNode,
  SelectQueryNode,
  ValueNode,
  WithNode,
} from 'kysely';

/**
 * Puts rows in the place of tables: each query begins with `WITH reservation AS (…)`, which hides the
 * table of that name in all of it, raw parts too. A name with its schema still means the table.
 */
export class RowsInstead implements KyselyPlugin {
  readonly #rows: ReadonlyMap<string, readonly object[]>;
  readonly #jsonColumns: ReadonlySet<string>;
  readonly #written = new Map<string, string>();

  /** `jsonColumns` as `table.column`: what is written there as text is JSON. */
  constructor(rows: ReadonlyMap<string, readonly object[]>, jsonColumns: ReadonlySet<string>) {
    this.#rows = rows;
    this.#jsonColumns = jsonColumns;
  }

  transformQuery({ node }: PluginTransformQueryArgs): RootOperationNode {
    const text = JSON.stringify(node);
    const hidden = [...this.#rows.keys()].filter((table) =>
      new RegExp(`\\b${table}\\b`).test(text),
    );
    const parts = hidden.map((table) => this.#rowsAs(table));
    if (SelectQueryNode.is(node)) {
      const [first, ...rest] = [...parts, ...(node.with?.expressions ?? [])];
      if (!first) return node;
      const start = WithNode.create(first);
      return { ...node, with: rest.reduce(WithNode.cloneWithExpression, start) };
    }
    if (!RawNode.is(node)) throw new Error(`The past is only read: ${node.kind}`);
    const [first, ...rest] = parts;
    if (!first) return node;
    const start = rest.reduce(WithNode.cloneWithExpression, WithNode.create(first));
    return RawNode.create(['', ' ', ''], [start, node]);
  }

  async transformResult({ result }: PluginTransformResultArgs) {
    return result;
  }

  #rowsAs(table: string): CommonTableExpressionNode {
    const select: OperationNode = RawNode.create(
      [`(SELECT * FROM json_populate_recordset(NULL::${table}, `, '))'],
      [ValueNode.create(this.#textOf(table))],
    );
    return CommonTableExpressionNode.create(CommonTableExpressionNameNode.create(table), select);
  }

  #textOf(table: string): string {
    const written = this.#written.get(table);
    if (written !== undefined) return written;
    const text = JSON.stringify(this.#rows.get(table), (column, value: unknown) =>
      typeof value === 'string' && this.#jsonColumns.has(`${table}.${column}`)
        ? (JSON.parse(value) as unknown)
        : value,
    );
    this.#written.set(table, text);
    return text;
  }
}
