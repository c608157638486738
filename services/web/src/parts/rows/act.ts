/** Something that can be done with what a row shows. */
export interface RowAct {
  readonly label: string;
  readonly run: () => void;
  readonly pending?: boolean;
  /** Whether it can as well be left undone. */
  readonly quiet?: boolean;
}
