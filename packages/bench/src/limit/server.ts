// LIMIT: how fast the same answers can be given with nothing in between. node:http, prepared statements, JSON.stringify;
// no GraphQL, no sign-in, no permissions, no limits. The product is measured against it.
import { createServer, type IncomingMessage } from 'node:http';
import { ticketCreate } from './create.js';
import { dashboard } from './dashboard.js';
import { ticketDetail } from './detail.js';
import { ticketList } from './list.js';
import { mysqlStore } from './mysql-store.js';
import { ticketSearch } from './search.js';
import { sqliteStore } from './sqlite-store.js';
import type { Store } from './store.js';
import { viewer } from './viewer.js';

const { DATABASE_URL, SQLITE_FILE = '', PORT } = process.env;
const store: Store = DATABASE_URL ? mysqlStore(DATABASE_URL) : sqliteStore(SQLITE_FILE);

type Handler = (body: string) => Promise<object>;

const HANDLERS: Readonly<Record<string, Handler>> = {
  '/readyz': async () => ({}),
  '/w1': (body) => ticketList(store, JSON.parse(body)),
  '/w2': (body) => ticketDetail(store, JSON.parse(body)),
  '/w3b': (body) => dashboard(store, JSON.parse(body)),
  '/w4': (body) => ticketCreate(store, JSON.parse(body)),
  '/w6': (body) => ticketSearch(store, JSON.parse(body)),
  '/w5': (body) => viewer(store, JSON.parse(body)),
};

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const server = createServer(async (request, response) => {
  const handler = HANDLERS[request.url ?? ''];
  const body = await readBody(request);
  const [status, answer] = await (handler?.(body) ?? Promise.reject(new Error('no such path'))).then(
    (data) => [200, { data }] as const,
    (error: Error) => [500, { error: error.message }] as const,
  );
  const text = Buffer.from(JSON.stringify(answer));
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': text.length });
  response.end(text);
});
server.listen(Number(PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
