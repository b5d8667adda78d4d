import { once } from 'node:events';
import type pg from 'pg';

// node-postgres speaks COPY on the wire (lib/connection.js, lib/client.js) but its types leave it out.
declare module 'pg' {
  interface Connection {
    sendCopyFromChunk(chunk: Buffer): void;
    endCopyFrom(): void;
    sendCopyFail(reason: string): void;
  }
}

const batchBytes = 65_536;

/** Runs a `copy … to stdout` and hands over its bytes in batches; the server waits while a batch is being taken. */
export function copyOut(client: pg.Client, text: string, take: (bytes: Buffer) => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    client.query(new CopyOut(text, take, (error) => (error ? reject(error) : resolve())));
  });
}

/** Runs a `copy … from stdin` with the bytes given. An error while reading them fails the statement, and is the one thrown. Returns the rows stored. */
export function copyIn(client: pg.Client, text: string, bytes: AsyncIterable<Buffer>): Promise<number> {
  return new Promise((resolve, reject) => {
    client.query(new CopyIn(text, bytes, (error, rows) => (error ? reject(error) : resolve(rows))));
  });
}

// The methods are called by pg.Client as the server's messages arrive.

class CopyOut implements pg.Submittable {
  #batch: Buffer[] = [];
  #size = 0;
  #taking: Promise<void> = Promise.resolve();
  #error: unknown;

  constructor(
    readonly text: string,
    readonly take: (bytes: Buffer) => Promise<void>,
    readonly callback: (error: unknown) => void,
  ) {}

  submit(connection: pg.Connection): void {
    connection.query(this.text);
  }

  handleCopyData({ chunk }: { chunk: Buffer }, connection: pg.Connection): void {
    this.#batch.push(Buffer.from(chunk)); // the parser uses its buffer again
    this.#size += chunk.length;
    if (this.#size >= batchBytes) this.#hand(connection);
  }

  handleCommandComplete(_message: unknown, connection: pg.Connection): void {
    this.#hand(connection);
  }

  handleReadyForQuery(): void {
    void this.#taking.then(() => this.callback(this.#error));
  }

  handleError(error: Error): void {
    this.#error ??= error;
    this.callback(this.#error);
  }

  #hand(connection: pg.Connection): void {
    const bytes = Buffer.concat(this.#batch);
    this.#batch = [];
    this.#size = 0;
    connection.stream.pause();
    this.#taking = this.#taking
      .then(() => (this.#error === undefined ? this.take(bytes) : undefined))
      .catch((error: unknown) => void (this.#error ??= error))
      .finally(() => connection.stream.resume());
  }
}

class CopyIn implements pg.Submittable {
  #rows = 0;
  #error: unknown;

  constructor(
    readonly text: string,
    readonly bytes: AsyncIterable<Buffer>,
    readonly callback: (error: unknown, rows: number) => void,
  ) {}

  submit(connection: pg.Connection): void {
    connection.query(this.text);
  }

  handleCopyInResponse(connection: pg.Connection): void {
    this.#send(connection).catch((error: unknown) => {
      this.#error ??= error;
      connection.sendCopyFail('the source failed');
    });
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.#rows = Number(text.replace('COPY ', ''));
  }

  handleReadyForQuery(): void {
    this.callback(undefined, this.#rows);
  }

  handleError(error: Error): void {
    this.#error ??= error;
    this.callback(this.#error, 0);
  }

  async #send(connection: pg.Connection): Promise<void> {
    for await (const bytes of this.bytes) {
      if (this.#error !== undefined) return; // the server has said no; it reads past what is under way
      connection.sendCopyFromChunk(bytes);
      if (connection.stream.writableNeedDrain) await once(connection.stream, 'drain');
    }
    if (this.#error === undefined) connection.endCopyFrom();
  }
}
