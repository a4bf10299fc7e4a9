import { seededId, sqlInstant } from '../generate/ids.js';
import { Random } from '../random.js';
import type { Store } from './store.js';

export interface CreateRequest {
  readonly typeId: string;
  readonly typeCode: string;
  readonly stateId: string;
  readonly categoryId: string;
  readonly customerId: string;
  readonly personId: string;
  readonly departmentId: string;
  readonly subject: string;
  readonly description: string;
}

const TICKET = `insert into ticket (id, version, number, subject, description, type_id, category_id, state_id, state_category, phase, priority, channel,
  customer_id, department_id, owner_id, owner_department_id, assignee_id, came_from, created_at, updated_at, return_count, reopen_count, hop_count)
  values (?, 1, ?, ?, ?, ?, ?, ?, 'open', 0, 1, 'phone', ?, ?, ?, ?, ?, '[]', ?, ?, 0, 0, 0)`;
const EVENT = `insert into event (id, type, subject_type, subject_id, seq, at, actor_kind, actor_id, department_id, payload, source, request_id)
  values (?, 'ticket.created', 'ticket', ?, 1, ?, 'person', ?, ?, ?, 'api', 'limit')`;
const CLOCK = 'insert into ticket_participant (person_id, ticket_id) values (?, ?)';

const random = new Random(Date.now());
let last = 0;

/** W4: a ticket, its event and one row that goes with it, in one transaction. */
export async function ticketCreate(store: Store, request: CreateRequest): Promise<object> {
  const at = new Date();
  const now = sqlInstant(at);
  const id = seededId('tkt', at, random);
  const number = `L${at.getTime().toString(36)}${(last++).toString(36)}`;
  const { personId, departmentId, categoryId, customerId, typeCode, stateId } = request;
  const payload = JSON.stringify({
    departmentId,
    assigneeId: personId,
    stateId,
    stateCategory: 'open',
    typeCode,
    ownerId: personId,
    categoryId,
    customerId,
  });
  await store.transaction(async ({ run }) => {
    const place = [customerId, departmentId, personId, departmentId, personId, now, now];
    await run(TICKET, [id, number, request.subject, request.description, request.typeId, categoryId, stateId, ...place]);
    await run(EVENT, [seededId('evt', at, random), id, now, personId, departmentId, payload]);
    await run(CLOCK, [personId, id]);
  });
  return { ticketCreate: { ticket: { id, number }, userErrors: [] } };
}
