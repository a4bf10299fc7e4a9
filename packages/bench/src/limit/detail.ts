import { isoInstant } from './instant.js';
import type { Store } from './store.js';

interface Message {
  readonly messageId?: string;
}

const TICKET = `select t.id, t.number, t.subject, t.description, t.created_at, d.id, d.name, a.id, a.name, o.id, o.name, c.id, c.name
  from ticket t join department d on d.id = t.department_id join person o on o.id = t.owner_id join customer c on c.id = t.customer_id
  left join person a on a.id = t.assignee_id where t.id = ?`;
const EVENTS = `select e.id, e.at, e.type, p.id, p.name, e.payload from event e left join person p on p.id = e.actor_id
  where e.subject_id = ? order by e.seq desc limit 30`;
const BODIES = 'select id, body from ticket_message where ticket_id = ?';
const OTHERS = 'select id, number, subject, created_at from ticket where customer_id = ? order by created_at desc, id desc limit 5';

const named = (id: unknown, name: unknown): object | null => (id === null ? null : { id, name });

/** W2: a ticket with its last 30 events, its customer and the customer's last five tickets. */
export async function ticketDetail(store: Store, { id }: { id: string }): Promise<object> {
  const [[ticket], events, messages] = await Promise.all([store.rows(TICKET, [id]), store.rows(EVENTS, [id]), store.rows(BODIES, [id])]);
  if (!ticket) return { ticket: null };
  const others = await store.rows(OTHERS, [String(ticket[11])]);
  const bodies = new Map(messages.map(([messageId, body]) => [messageId, body]));
  const timeline = events.map(([eventId, at, type, actorId, actorName, payload]) => {
    const { messageId }: Message = JSON.parse(String(payload));
    return { id: eventId, at: isoInstant(at), type, actor: named(actorId, actorName), body: messageId ? bodies.get(messageId) : null };
  });
  return {
    ticket: {
      id: ticket[0],
      number: ticket[1],
      subject: ticket[2],
      description: ticket[3],
      createdAt: isoInstant(ticket[4]),
      department: named(ticket[5], ticket[6]),
      assignee: named(ticket[7], ticket[8]),
      owner: named(ticket[9], ticket[10]),
      customer: {
        id: ticket[11],
        name: ticket[12],
        tickets: { nodes: others.map(([otherId, number, subject, at]) => ({ id: otherId, number, subject, createdAt: isoInstant(at) })) },
      },
      timeline: { nodes: timeline },
    },
  };
}
