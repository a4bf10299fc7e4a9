import { textIn, type WordListName } from '@shouwen/shared';
import type { Ctx } from '../../platform/context.js';
import type { CustomerHistory, HistoryEvent, HistoryTold } from '../../platform/customer-history.js';
import { idIn } from '../../platform/db/id-in.js';
import { staff } from '../people/index.js';
import { wordBook } from '../words/index.js';
import { customersVisibleTo } from './customer.queries.js';
import { fieldsShownTo } from './customer-field.queries.js';
import { type ChangeNames, type CustomerEventPayload, changesTold, comingsTold } from './customer-history.rules.js';

/** The customer that an id leads to and everybody who went into them, whose past is theirs; none where the viewer may not see them. */
export async function identitiesOf({ db, actor }: Ctx, id: string): Promise<readonly string[]> {
  const visible = customersVisibleTo(actor);
  const rows = await db.read.rows(
    `select t.id, m.id from customer t left join customer m on m.merged_into_id = t.id
     where t.id = (select coalesce(c.merged_into_id, c.id) from customer c where c.id = ?) and ${visible.sql}`,
    [id, ...visible.params],
  );
  return [...new Set(rows.flat().flatMap((one) => (typeof one === 'string' ? [one] : [])))];
}

/** The names of customers whom the viewer may see, by id. */
export async function namesOfCustomers({ db, actor }: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const [visible, asked] = [customersVisibleTo(actor), idIn(db.engine, 't.id', ids)];
  const rows = await db.read.rows(`select t.id, t.name from customer t where ${asked.sql} and ${visible.sql}`, [
    ...asked.params,
    ...visible.params,
  ]);
  return new Map(rows.map(([id, name]) => [String(id), String(name)]));
}

/** What was changed of the customer themselves. */
export const customerChanges: CustomerHistory = {
  kind: 'change',
  types: [
    'customer.created',
    'customer.updated',
    'customer.channels_set',
    'customer.contact_set',
    'customer.contact_removed',
    'customer.fields_filled',
    'customer.tagged',
    'customer.owner_set',
    'customer.reviewed',
    'customer.kept',
    'customer.erased',
  ],
  told,
};

async function told(ctx: Ctx, events: readonly HistoryEvent[]): Promise<ReadonlyMap<string, HistoryTold>> {
  const said = events.map(({ id, payload }) => ({ id, payload: payload as CustomerEventPayload }));
  const [names, contacts] = await Promise.all([
    changeNames(ctx),
    namesOfCustomers(
      ctx,
      said.flatMap(({ payload }) => payload.contactId ?? []),
    ),
  ]);
  const about = async (payload: CustomerEventPayload): Promise<string | null> => {
    const { contactId, fields } = payload;
    if (contactId) return contacts.get(contactId) ?? null;
    return [...comingsTold(names, payload), ...(fields ? await fieldNames(ctx, fields) : [])].join(' · ') || null;
  };
  const entries = said.map(async ({ id, payload }) => {
    return [id, { about: await about(payload), changes: changesTold(names, payload.changes) }] as const;
  });
  return new Map(await Promise.all(entries));
}

async function changeNames(ctx: Ctx): Promise<ChangeNames> {
  const [people, words] = await Promise.all([staff.of(ctx), wordBook.of(ctx)]);
  return {
    person: (id) => people.find(id)?.name ?? id,
    word(list: WordListName, code: string) {
      const word = words.of(list).find((one) => one.code === code);
      return word ? textIn(word.names, ctx.language) : code;
    },
  };
}

/** Of fields that the viewer's roles do not show not even that they were filled in. */
async function fieldNames(ctx: Ctx, codes: readonly string[]): Promise<string[]> {
  const shown = (await fieldsShownTo(ctx)).filter(({ code }) => codes.includes(code));
  return shown.map(({ names }) => textIn(names, ctx.language));
}
