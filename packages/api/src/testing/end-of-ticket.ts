import { TICKET_FIELDS, type TicketDesk, type TicketNow } from './ticket-desk.js';

interface Checklist {
  readonly code: string;
  readonly checklist: string | null;
  readonly ticketTypes: readonly { readonly code: string }[];
}
const CHECKLISTS = '{ categorySchemes(first: 50) { nodes { code checklist ticketTypes { code } } } }';
const POINTS = 'query P($scheme: String!) { categories(first: 50, scheme: $scheme) { nodes { id } } }';
const CLOSING = 'query C($id: ID!) { ticket(id: $id) { version closing { proof } } }';
const FILL = `mutation F($input: TicketFillInput!) { ticketFill(input: $input) { ticket { ${TICKET_FIELDS} } userErrors { code } } }`;

/** Ticks off every point of the checklists of its type, as an administrator. */
export async function ticksOff({ app }: TicketDesk, ticket: TicketNow, type: string): Promise<TicketNow> {
  const admin = app.as('admin');
  const { nodes: schemes } = (await admin.run(CHECKLISTS)).data.categorySchemes;
  const lists = schemes.filter((one: Checklist) => one.checklist !== null && one.ticketTypes.some(({ code }) => code === type));
  const marks = [];
  for (const { code: scheme } of lists) {
    const { nodes } = (await admin.run(POINTS, { scheme })).data.categories;
    marks.push({ scheme, categoryIds: nodes.map(({ id }: { id: string }) => id) });
  }
  if (marks.length === 0) return ticket;
  const input = { ticketId: ticket.id, version: ticket.version, marks };
  return (await admin.run(FILL, { input })).data.ticketFill.ticket;
}

/** Brings what the type of a solved ticket asks for before it is closed, as an administrator. */
export async function proves(desk: TicketDesk, ticket: TicketNow): Promise<TicketNow> {
  const look = async () => (await desk.app.as('admin').run(CLOSING, { id: ticket.id })).data.ticket;
  let now = ticket;
  for (const { proof } of (await look()).closing) {
    const at = { ticketId: ticket.id, version: (await look()).version };
    const word = { ...at, proof, isSatisfied: true, channel: 'VISIT', body: '客户满意', signedBy: '客户本人' };
    now = await (proof === 'REVIEW' ? desk.does('admin', 'ticketReview', at) : desk.does('admin', 'ticketConfirm', word));
  }
  return now;
}
