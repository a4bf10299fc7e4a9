import type { Reader } from '../../platform/db/db.js';

/** What the demo made, in the order in which it goes: nothing goes before what depends on it. */
export const DEMO_KINDS = ['ticket', 'customer', 'person'] as const;
export type DemoKind = (typeof DEMO_KINDS)[number];

/** The demo did everything by commands, so the log knows what it made: `x` is a row that it made and that is still there. */
function madeByDemo(kind: DemoKind): string {
  return `${kind} x join event e on e.subject_id = x.id and e.seq = 1 and e.type = '${kind}.created' and e.source = 'demo'`;
}

/** Those of a kind that are still there. */
export async function demoIds(reader: Reader, kind: DemoKind): Promise<string[]> {
  return (await reader.rows(`select x.id from ${madeByDemo(kind)} order by x.id`)).map(([id]) => String(id));
}

export async function countAllDemo(reader: Reader): Promise<number> {
  let total = 0;
  for (const kind of DEMO_KINDS) total += await countDemo(reader, kind);
  return total;
}

export async function countDemo(reader: Reader, kind: DemoKind): Promise<number> {
  return Number((await reader.rows(`select count(*) from ${madeByDemo(kind)}`))[0]?.[0]);
}

export async function isMadeByDemo(reader: Reader, kind: DemoKind, id: string): Promise<boolean> {
  return (await reader.rows(`select 1 from ${madeByDemo(kind)} where x.id = ?`, [id])).length > 0;
}

/** Real tickets: those the demo did not make. */
const REAL_TICKET = "not exists (select 1 from event d where d.subject_id = t.id and d.seq = 1 and d.source = 'demo')";

/** Why something of the demo stays: a real ticket needs it. */
export const STAYS: Readonly<Record<Exclude<DemoKind, 'ticket'>, string>> = {
  customer: `exists (select 1 from ticket t where t.customer_id = x.id and ${REAL_TICKET})`,
  person: `(exists (select 1 from ticket t where (t.owner_id = x.id or t.assignee_id = x.id) and ${REAL_TICKET})
    or exists (select 1 from customer c where c.creator_id = x.id
      and not exists (select 1 from event d where d.subject_id = c.id and d.seq = 1 and d.source = 'demo')))`,
};

export interface DemoReference {
  /** What stays although the demo made it. */
  readonly kind: DemoKind;
  readonly count: number;
  /** Some of them by name. */
  readonly examples: readonly string[];
}

/** Demo customers and people that stay because real tickets need them, and demo tickets that somebody worked on since. */
export async function demoReferences(reader: Reader): Promise<DemoReference[]> {
  const touched = "exists (select 1 from event w where w.subject_id = x.id and w.source <> 'demo')";
  const found = [
    { kind: 'ticket' as const, where: touched, name: 'x.number' },
    { kind: 'customer' as const, where: STAYS.customer, name: 'x.name' },
    { kind: 'person' as const, where: STAYS.person, name: 'x.name' },
  ];
  const references: DemoReference[] = [];
  for (const { kind, where, name } of found) {
    const count = Number((await reader.rows(`select count(*) from ${madeByDemo(kind)} where ${where}`))[0]?.[0]);
    const examples = await reader.rows(`select ${name} from ${madeByDemo(kind)} where ${where} order by x.id limit 5`);
    if (count > 0) references.push({ kind, count, examples: examples.map(([one]) => String(one)) });
  }
  return references;
}

/** Ids of the next rows to go; those that stay are left out. */
export async function nextToErase(reader: Reader, kind: DemoKind, limit: number): Promise<string[]> {
  const stays = kind === 'ticket' ? '' : `and not ${STAYS[kind]}`;
  const sql = `select x.id from ${madeByDemo(kind)} where 1 = 1 ${stays} order by x.id limit ${Math.trunc(limit)}`;
  return (await reader.rows(sql)).map(([id]) => String(id));
}

export interface DemoRemoval {
  readonly personId: string;
  readonly total: number;
  readonly isFinished: boolean;
}

export async function demoRemoval(reader: Reader): Promise<DemoRemoval | null> {
  const [row] = await reader.rows("select person_id, total, finished_at from demo_removal where id = 'demo'");
  return row ? { personId: String(row[0]), total: Number(row[1]), isFinished: row[2] !== null } : null;
}

/** Whether the demo was loaded and is still there. */
export async function hasDemo(reader: Reader): Promise<boolean> {
  return (await reader.rows("select id from demo_load where id = 'demo'")).length > 0;
}
