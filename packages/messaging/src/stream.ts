import { streamName, type EventSource } from '@kyoyo/contracts';
import {
  type ConsumerConfig,
  type JetStreamManager,
  jetstreamManager,
  RetentionPolicy,
  StorageType,
  AckPolicy,
  DeliverPolicy,
  JetStreamApiError,
} from '@nats-io/jetstream';
import { nanos, type NatsConnection } from '@nats-io/transport-node';

const dayMs = 24 * 60 * 60 * 1_000;
const apiTimeoutMs = 3_000;
const codeStreamNotFound = 10_059;
const codeConsumerExists = 10_148;

/** How many messages may be on their way to a consumer without being acknowledged. */
const unacknowledgedMax = 2_048;

export const managerOf = (nc: NatsConnection): Promise<JetStreamManager> =>
  jetstreamManager(nc, { checkAPI: false, timeout: apiTimeoutMs });

export const isStreamMissing = (error: unknown): boolean =>
  error instanceof JetStreamApiError && error.code === codeStreamNotFound;

/**
 * Creates the stream of a source, or brings it to these settings. Replicas are left as they are, so
 * that operations can raise them on a cluster. Everything in it can be wiped: the log in PostgreSQL
 * is the truth.
 */
export async function ensureStream(nc: NatsConnection, source: EventSource): Promise<void> {
  const name = streamName(source);
  const settings = {
    subjects: [`kyoyo.event.${source}.>`],
    max_age: nanos(14 * dayMs),
    duplicate_window: nanos(2 * 60_000),
  };
  const { streams } = await managerOf(nc);
  try {
    const { config } = await streams.info(name);
    const same =
      config.max_age === settings.max_age &&
      config.duplicate_window === settings.duplicate_window &&
      JSON.stringify(config.subjects) === JSON.stringify(settings.subjects);
    if (!same) await streams.update(name, settings);
  } catch (error) {
    if (!isStreamMissing(error)) throw error;
    await streams.add({
      name,
      storage: StorageType.File,
      retention: RetentionPolicy.Limits,
      ...settings,
    });
  }
}

/** Creates the durable pull consumer of a source's stream, from the stream's beginning. */
export async function ensureDurable(
  nc: NatsConnection,
  source: EventSource,
  consumer: string,
): Promise<void> {
  const config: Partial<ConsumerConfig> = {
    durable_name: consumer,
    deliver_policy: DeliverPolicy.All,
    // One acknowledgement covers a whole batch, for the stream is in the order of the log.
    ack_policy: AckPolicy.All,
    ack_wait: nanos(30_000),
    max_ack_pending: unacknowledgedMax,
  };
  const { consumers } = await managerOf(nc);
  try {
    await consumers.add(streamName(source), config);
  } catch (error) {
    if (!(error instanceof JetStreamApiError && error.code === codeConsumerExists)) throw error;
    await consumers.update(streamName(source), consumer, {
      ack_wait: nanos(30_000),
      max_ack_pending: unacknowledgedMax,
    });
  }
}
