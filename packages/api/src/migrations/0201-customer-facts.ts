import { addColumn, addIndex, raw } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

interface Dialect {
  join(...parts: readonly string[]): string;
  /** The simplified Chinese name of a word. */
  readonly name: string;
}

/** A tier was free text until now: each becomes a word of its list, by whose code customers hold it. */
function tiers({ join, name }: Dialect): readonly string[] {
  const number = 'cast(t.n as char(10))';
  const word = `select w.code from word w where w.list = 'customer_tier' and ${name} = customer.tier`;
  return [
    `insert into word (id, version, list, code, names, color, is_archived, sort_order)
     select ${join("'wrd_'", `substr('00000000000000000000000000', 1, 26 - length(${number}))`, number)}, 1, 'customer_tier',
       ${join("'tier-'", number)}, json_object('zh-CN', t.tier), null, 0, t.n - 1
     from (select tier, row_number() over (order by tier) n from (select distinct tier from customer where tier is not null) d) t
     where not exists (select 1 from word w where w.list = 'customer_tier')`,
    `update customer set tier = (${word}) where exists (${word})`,
  ];
}

/** Where a customer came from and stands, and who looks after them. */
export const customerFacts: Migration = {
  name: '0201-customer-facts',
  steps: [
    addColumn('word', (t) => t.jsonOrNull('details')),
    raw({
      sqlite: tiers({ join: (...parts) => parts.join(' || '), name: `json_extract(w.names, '$."zh-CN"')` }),
      mysql: tiers({ join: (...parts) => `concat(${parts.join(', ')})`, name: `json_unquote(json_extract(w.names, '$."zh-CN"'))` }),
    }),
    addColumn('customer', (t) => t.textOrNull('source', 40)),
    addColumn('customer', (t) => t.textOrNull('payment_state', 40)),
    addColumn('customer', (t) => t.textOrNull('contact_preference', 40)),
    addColumn('customer', (t) => t.textOrNull('wording_note', 500)),
    addColumn('customer', (t) => t.textOrNull('converted_on', 10)),
    addColumn('customer', (t) => t.textOrNull('lost_on', 10)),
    addColumn('customer', (t) => t.textOrNull('loss_reason', 40)),
    addColumn('customer', (t) => t.refOrNull('owner_id')),
    addIndex('customer', ['owner_id']),
  ],
};
