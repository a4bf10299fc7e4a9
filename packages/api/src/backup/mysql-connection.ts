import { type Connection, createConnection, type RowDataPacket } from 'mysql2';
import type { Connection as PromiseConnection } from 'mysql2/promise';

/** A connection of its own for a long piece of work; every value arrives as the text or the bytes the server sent, nothing is converted. */
export function connectMysql(databaseUrl: string, database: string | null = databaseOf(databaseUrl)): Connection {
  const url = new URL(databaseUrl);
  return createConnection({
    host: url.hostname,
    port: Number(url.port || 3306),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    ...(database !== null && { database }),
    charset: 'UTF8MB4_BIN',
    timezone: 'Z',
    connectTimeout: 10_000,
    rowsAsArray: true,
  });
}

export function databaseOf(databaseUrl: string): string {
  return decodeURIComponent(new URL(databaseUrl).pathname.slice(1));
}

export function urlOf(databaseUrl: string, database: string): string {
  const url = new URL(databaseUrl);
  url.pathname = `/${encodeURIComponent(database)}`;
  return url.href;
}

/** Runs work on a connection and closes it. */
export async function withMysql<T>(
  databaseUrl: string,
  work: (connection: Connection, sql: Sql) => Promise<T>,
  database?: string | null,
): Promise<T> {
  const connection = connectMysql(databaseUrl, database);
  const promised = connection.promise();
  try {
    return await work(connection, sqlOn(promised));
  } finally {
    // A failed one is cut: saying goodbye properly would wait for what it still sends.
    await promised.end().catch(() => connection.destroy());
  }
}

/** One statement; rows as arrays, all values as text. */
export type Sql = (statement: string, values?: readonly unknown[]) => Promise<readonly (readonly unknown[])[]>;

function sqlOn(connection: PromiseConnection): Sql {
  return async (statement, values = []) => {
    const [rows] = await connection.query<RowDataPacket[][]>({ sql: statement, values: [...values] });
    return Array.isArray(rows) ? rows : [];
  };
}

/** A name as an identifier. */
export function quoted(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}
