/** One of the two servers. */
export interface Backing<T> {
  readonly url: string;
  readonly description: string;
  readonly embedded?: T;
  close(): Promise<void>;
}
