import { createHash } from 'node:crypto';

import pg, { type Connection, type PoolClient, type Submittable } from 'pg';

import type { Read } from './hub-tx.js';

type Wired = string | Buffer | null;
type Rows = Record<string, unknown>[];

/** Knows the columns of a statement's answer, and reads its rows. */
interface RowReader {
  addFields(fields: unknown): void;
  parseRow(fields: unknown): Record<string, unknown>;
}

/** pg keeps these two out of its types; the version is pinned and `hub-reads.int.spec.ts` holds the behaviour. */
const { Result, utils } = pg as unknown as {
  Result: new (rowMode: undefined, parsers: unknown) => RowReader;
  utils: { prepareValue(value: unknown): Wired };
};

const PIN = "select set_config('onsil.hub_id', $1, true)";
/** 26000: our statement is gone (DISCARD ALL, a pooler). 0A000: a migration changed the result's columns under a cached plan. */
const STALE_STATEMENT = new Set(['26000', '0A000']);
/**
 * What a connection knows by name, with the columns it answers (null: none). PostgreSQL refuses a prepared statement whose
 * columns changed (0A000), so they are described once and not with every read.
 */
const prepared = new WeakMap<Connection, Map<string, RowReader | null>>();
const names = new Map<string, string>();

function nameOf(text: string): string {
  const name = names.get(text) ?? `r_${createHash('sha1').update(text).digest('hex')}`;
  names.set(text, name);
  return name;
}

interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: Wired[];
  readonly rows: Rows;
  reader: RowReader | null;
}

/** Pins the hub and reads, in one round trip: PostgreSQL treats everything up to the one Sync as one transaction. */
class OneSyncBatch implements Submittable {
  readonly done: Promise<Rows[]>;
  /** pg wraps this one for its query_timeout. */
  callback!: (error: Error | null, answers?: Rows[]) => void;
  private readonly statements: Statement[];
  private failure: Error | undefined;
  private current = 0;

  constructor(hubId: string, reads: readonly Read[]) {
    this.done = new Promise((resolve, reject) => {
      this.callback = (error, answers) => (error ? reject(error) : resolve(answers!));
    });
    this.statements = [{ text: PIN, values: [hubId] }, ...reads].map(({ text, values = [] }) => ({
      name: nameOf(text),
      text,
      values: values.map((value) => utils.prepareValue(value)),
      rows: [],
      reader: null,
    }));
  }

  submit(wire: Connection): void {
    const known = prepared.get(wire) ?? new Map<string, RowReader | null>();
    prepared.set(wire, known);
    const [pin] = this.statements;
    wire.stream.cork();
    for (const statement of this.statements) {
      const { name, text, values } = statement;
      const isKnown = known.has(name);
      statement.reader = known.get(name) ?? null;
      if (!isKnown) {
        wire.close({ type: 'S', name }, true); // closing what does not exist is no error; parsing what exists is
        wire.parse({ text, name, types: [] }, true);
      }
      wire.bind({ statement: name, values }, true);
      if (!isKnown && statement !== pin) wire.describe({ type: 'P', name: '' }, true);
      wire.execute(null, true);
    }
    wire.sync();
    wire.stream.uncork();
    this.remember = () => {
      for (const { name, reader } of this.statements) known.set(name, reader);
    };
    this.forget = () => prepared.delete(wire);
  }

  handleRowDescription(message: { fields: unknown }): void {
    const reader = new Result(undefined, pg.types);
    reader.addFields(message.fields);
    this.statements[this.current]!.reader = reader;
  }

  /** Nobody reads what the pin answers. */
  handleDataRow(message: { fields: unknown }): void {
    const { rows, reader } = this.statements[this.current]!;
    try {
      if (reader) rows.push(reader.parseRow(message.fields));
    } catch (error) {
      this.failure ??= error as Error;
    }
  }

  handleCommandComplete(): void {
    this.current++;
  }

  handleEmptyQuery(): void {
    this.current++;
  }

  handlePortalSuspended(): void {}

  handleCopyInResponse(wire: Connection & { sendCopyFail(reason: string): void }): void {
    wire.sendCopyFail('a read does not copy');
  }

  handleCopyData(): void {}

  handleError(error: Error): void {
    this.forget();
    this.callback(error);
  }

  handleReadyForQuery(): void {
    this.remember();
    this.callback(
      this.failure ?? null,
      this.statements.slice(1).map(({ rows }) => rows),
    );
  }

  private remember = (): void => {};
  private forget = (): void => {};
}

/**
 * Reads behind the hub wall, one round trip each, on a read-only pool of its own (sharing the writers' pool deadlocks
 * when a write reads). Measured at 0.82x of the same read without row-level security.
 */
export class HubReads {
  constructor(private readonly pool: pg.Pool) {}

  /** Runs the reads pinned to the hub and answers their rows in order. An empty `hubId` sees no hub's rows. */
  async read(hubId: string, ...reads: readonly Read[]): Promise<Rows[]> {
    try {
      return await this.once(hubId, reads);
    } catch (error) {
      if (!STALE_STATEMENT.has((error as { code?: string }).code ?? '')) throw error;
      return this.once(hubId, reads);
    }
  }

  private async once(hubId: string, reads: readonly Read[]): Promise<Rows[]> {
    const client: PoolClient = await this.pool.connect();
    const ignore = () => {}; // a lost connection also rejects the batch; without a listener the event would end the process
    client.on('error', ignore);
    let broken: Error | undefined;
    try {
      return await client.query(new OneSyncBatch(hubId, reads)).done;
    } catch (error) {
      const { severity } = error as { severity?: string };
      if (!severity || severity === 'FATAL') broken = error as Error; // not from the server: the connection's state is unknown
      throw error;
    } finally {
      client.removeListener('error', ignore);
      client.release(broken);
    }
  }
}
