import { features } from '../features.js';
import type { Db, Reader } from '../platform/db/db.js';
import { openDatabase } from '../platform/db/open-database.js';
import { required } from './given.js';
import { mysqlPlace, sqlitePlace, type TestPlace } from './open-test-db.js';
import { ServerProcess } from './server-process.js';
import type { TestCaller } from './test-caller.js';

const TYPE = '{ ticketTypes(first: 1) { nodes { id } } }';
const CUSTOMER = 'mutation Customer($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } } }';

/** What a new ticket needs besides its words. */
export interface TicketBasis {
  readonly typeId: string;
  readonly customerId: string;
  readonly channel: 'PHONE';
  readonly description: string;
}

interface InstallationParts {
  readonly place: TestPlace;
  readonly servers: ServerProcess[];
  readonly basis: TicketBasis;
  readonly headers: Readonly<Record<string, string>>;
}

async function basisOf(caller: TestCaller): Promise<TicketBasis> {
  const typeId = (await caller.run(TYPE)).data.ticketTypes.nodes[0].id;
  const input = { kind: 'PERSON', name: '王建国', phone: '13800136021' };
  const { customerCreate } = (await caller.run(CUSTOMER, { input })).data;
  return { typeId, customerId: customerCreate.customer.id, channel: 'PHONE', description: '约好上午九点上门，中午才到。' };
}

/** One installation with its server processes: one on SQLite, any number on MySQL. */
export class Installation {
  readonly place: TestPlace;
  readonly servers: ServerProcess[];
  readonly basis: TicketBasis;
  private readonly headers: Readonly<Record<string, string>>;

  private constructor({ place, servers, basis, headers }: InstallationParts) {
    this.place = place;
    this.servers = servers;
    this.basis = basis;
    this.headers = headers;
  }

  /** A new one with its administrator, a customer and this many processes where the engine allows more than one. */
  static async open(processes = 1, environment: Readonly<Record<string, string>> = {}): Promise<Installation> {
    const url = process.env.TEST_DATABASE_URL;
    const place = url ? await mysqlPlace(url) : sqlitePlace();
    const servers = [await ServerProcess.start(place, environment)];
    while (url && servers.length < processes) servers.push(await ServerProcess.start(place, environment));
    const first = required(servers[0], 'server');
    const headers = await first.createAdministrator();
    return new Installation({ place, servers, headers, basis: await basisOf(first.caller(headers)) });
  }

  /** The administrator at one of the processes, in turn. */
  caller(turn = 0): TestCaller {
    return required(this.servers[turn % this.servers.length], 'server').caller(this.headers);
  }

  /** Stops the servers and looks at what they left. */
  async inspect<T>(look: (read: Reader) => Promise<T>): Promise<T> {
    await Promise.all(this.servers.map((server) => server.stop()));
    const db: Db = await openDatabase({ settings: this.place.settings, entities: features.flatMap((feature) => feature.entities) });
    try {
      return await look(db.read);
    } finally {
      await db.close();
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.servers.map((server) => server.stop('SIGKILL')));
    await this.place.remove();
  }
}

export async function countOf(read: Reader, sql: string, ...params: readonly string[]): Promise<number> {
  return Number((await read.rows(`select count(*) from ${sql}`, params))[0]?.[0]);
}

/** Tickets whose events are not 1, 2, 3 … up to their version. */
export function tornTickets(read: Reader): Promise<unknown[]> {
  return read.rows(`select t.id, t.version, count(*), max(e.seq) from ticket t left join event e on e.subject_id = t.id
    group by t.id, t.version having count(*) <> t.version or max(e.seq) <> t.version or min(e.seq) <> 1`);
}
