import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import { idIn } from '../../platform/db/id-in.js';
import { insertOrIgnore } from '../../platform/db/insert-or-ignore.js';
import type { JobDefinition, Subscriber } from '../../platform/feature.js';
import { LISTED_CUSTOMERS } from '../customers/index.js';
import { type Shared, twinsIn } from './customer-twins.rules.js';

const AT_ONCE = 500;

/** What these customers share with others: a way to reach them, and of companies the name. */
async function sharedBy({ db }: Ctx, ids: readonly string[]): Promise<Shared[]> {
  const asked = idIn(db.engine, 'c.customer_id', ids);
  const channels = await db.read.objects<Shared>(
    `select distinct c.customer_id as customerId, t.id as otherId, c.kind as ground from customer_channel c
     join customer_channel o on o.kind = c.kind and o.value = c.value and o.customer_id <> c.customer_id
     join customer t on t.id = o.customer_id where ${asked.sql} and ${LISTED_CUSTOMERS}`,
    asked.params,
  );
  const named = idIn(db.engine, 'c.id', ids);
  const names = await db.read.objects<Shared>(
    `select c.id as customerId, t.id as otherId, 'name' as ground from customer c
     join customer t on t.name = c.name and t.kind = c.kind and t.id <> c.id
     where ${named.sql} and c.kind = 'company' and c.erased_at is null and c.merged_into_id is null and ${LISTED_CUSTOMERS}`,
    named.params,
  );
  return [...channels, ...names];
}

/** Notices who may be the same as one of these customers, and forgets whom that is no longer true of. */
export async function findTwins(ctx: Ctx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const found = twinsIn(await sharedBy(ctx, ids));
  const now = ctx.clock.now();
  const [one, other] = [idIn(ctx.db.engine, 'one_id', ids), idIn(ctx.db.engine, 'other_id', ids)];
  const known = await ctx.db.read.rows(
    `select id, one_id, other_id, grounds from customer_twin where dismissed_at is null and (${one.sql} or ${other.sql})`,
    [...one.params, ...other.params],
  );
  const still = new Set(found.map(({ oneId, otherId, grounds }) => [oneId, otherId, grounds.join()].join(' ')));
  const gone = known.filter(([, oneId, otherId, grounds]) => !still.has([oneId, otherId, grounds].join(' '))).map(([id]) => String(id));
  if (found.length === 0 && gone.length === 0) return;
  await ctx.db.inTransaction(async (tx) => {
    const past = idIn(tx.engine, 'id', gone);
    if (gone.length > 0) await tx.run(`delete from customer_twin where ${past.sql}`, past.params);
    for (const { oneId, otherId, grounds } of found) {
      const sql = `${insertOrIgnore(tx)} into customer_twin (id, one_id, other_id, grounds, found_at) values (?, ?, ?, ?, ?)`;
      await tx.run(sql, [newId('ctw', now), oneId, otherId, grounds.join(), now]);
    }
  });
}

/** Looks at customers who came or changed. */
export const onCustomerChanged: Subscriber = {
  name: 'customer-merge.find-twins',
  types: ['customer.created', 'customer.updated', 'customer.channels_set', 'customer.merged', 'customer.merge_undone'],
  handle: (ctx, event) => findTwins(ctx, [event.subjectId]),
  handleMany: (ctx, events) => findTwins(ctx, [...new Set(events.map(({ subjectId }) => subjectId))]),
};

/** Looks at everybody: those who were there before anybody looked, and whatever was missed. */
export const twinsJob: JobDefinition = {
  kind: 'customer-merge.find-twins',
  every: { dailyAt: '03:50' },
  async handle(ctx) {
    for (let after = ''; ; ) {
      const rows = await ctx.db.read.rows(
        `select t.id from customer t where t.id > ? and ${LISTED_CUSTOMERS} order by t.id limit ${AT_ONCE}`,
        [after],
      );
      if (rows.length === 0) return;
      const ids = rows.map(([id]) => String(id));
      await findTwins(ctx, ids);
      after = ids.at(-1) ?? '';
    }
  },
};
