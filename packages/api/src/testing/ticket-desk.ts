import type { Settings } from '../kernel/settings.js';
import { type PersonWish, required } from './given.js';
import { startTestApp, type TestApp } from './start-test-app.js';
import type { TestCaller } from './test-caller.js';

/** A ticket as most tests look at it. */
export interface TicketNow {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly subject: string;
  readonly state: { readonly code: string; readonly category: string };
  readonly department: { readonly code: string };
  readonly owner: { readonly account: string };
  readonly assignee: { readonly account: string } | null;
  readonly acceptedAt: string | null;
  readonly solvedAt: string | null;
  readonly closedAt: string | null;
  readonly outcomeToldAt: string | null;
  readonly cause: string | null;
  readonly measure: string | null;
  readonly returnCount: number;
  readonly reopenCount: number;
  readonly hopCount: number;
}

/** How an input names the ticket and the version it was seen in. */
export const at = ({ id, version }: TicketNow) => ({ ticketId: id, version });

export const TICKET_FIELDS = `id version number subject state { code category } department { code } owner { account } assignee { account }
  acceptedAt solvedAt closedAt outcomeToldAt cause measure returnCount reopenCount hopCount`;

export interface UserErrorNow {
  readonly code: string;
  readonly field: readonly string[] | null;
  readonly message: string;
  readonly params: readonly { readonly name: string; readonly value: string }[];
}

/** What a verb answered. */
export interface Done {
  readonly ticket: TicketNow | null;
  readonly userErrors: readonly UserErrorNow[];
  readonly sqlCount: number;
}

export type TicketVerbName =
  | 'ticketCreate'
  | 'ticketAccept'
  | 'ticketTransfer'
  | 'ticketReturn'
  | 'ticketNoteAdd'
  | 'ticketFileRemove'
  | 'ticketTransition'
  | 'ticketResolve'
  | 'ticketReopen'
  | 'ticketClose'
  | 'ticketEdit'
  | 'ticketAssign'
  | 'ticketVoid'
  | 'ticketLink'
  | 'ticketUnlink'
  | 'ticketMerge'
  | 'ticketUnmerge'
  | 'ticketSplit'
  | 'ticketContactLog'
  | 'ticketConfirm'
  | 'ticketReview'
  | 'ticketTag'
  | 'ticketActionSet'
  | 'ticketWatch';

export function mutationOf(verb: TicketVerbName): string {
  const input = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input!`;
  return `mutation Verb($input: ${input}) { ${verb}(input: $input) { ticket { ${TICKET_FIELDS} } userErrors { code field message params { name value } } } }`;
}

const PEOPLE = '{ people(first: 100) { nodes { id account } } }';
const CERTIFY =
  'mutation C($input: CertificateAddInput!) { certificateAdd(input: $input) { person { record { certificates { id expiresOn } } } } }';

/** Works on tickets through GraphQL as the demo's staff do. */
export class TicketDesk {
  constructor(readonly app: TestApp) {}

  /** Runs a verb and answers whatever came of it. */
  async verb(account: string, verb: TicketVerbName, input: object): Promise<Done> {
    const { data, errors, sqlCount } = await this.app.as(account).run(mutationOf(verb), { input });
    if (errors) throw new Error(`${verb} failed: ${JSON.stringify(errors)}`);
    return { ...data[verb], sqlCount };
  }

  /** Runs a verb that must go through. */
  async does(account: string, verb: TicketVerbName, input: object): Promise<TicketNow> {
    const { ticket, userErrors } = await this.verb(account, verb, input);
    if (userErrors.length > 0) throw new Error(`${account}: ${verb} was refused: ${JSON.stringify(userErrors)}`);
    return required(ticket, 'ticket in the payload');
  }

  async typeId(code: string): Promise<string> {
    const { data } = await this.app.as('admin').run('{ ticketTypes(first: 100) { nodes { id code } } }');
    return this.idOf(data.ticketTypes.nodes, code);
  }

  async categoryId(code: string): Promise<string> {
    const { data } = await this.app.as('admin').run('{ categories(first: 100) { nodes { id code } } }');
    return this.idOf(data.categories.nodes, code);
  }

  async customerId(phone = '13800136021'): Promise<string> {
    const input = { kind: 'PERSON', name: '王建国', phone, isDuplicateAccepted: true };
    const document =
      'mutation Customer($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } userErrors { code } } }';
    const { data } = await this.app.as('admin').run(document, { input });
    return required(data.customerCreate.customer, 'customer').id;
  }

  /** A complaint that `account` registers and keeps. */
  async registers(account: string, wish: object = {}): Promise<TicketNow> {
    return this.does(account, 'ticketCreate', {
      typeId: await this.typeId('complaint'),
      customerId: await this.customerId(),
      subject: '上门超时三小时',
      description: '约好上午九点上门，技师中午才到，事先没有电话。',
      channel: 'PHONE',
      ...wish,
    });
  }

  async passes(account: string, { id, version }: TicketNow, department: string): Promise<TicketNow> {
    const departmentId = await this.app.given.departmentId(department);
    return this.does(account, 'ticketTransfer', { ticketId: id, version, departmentId, reason: '请协助处理' });
  }

  accepts(account: string, { id, version }: TicketNow): Promise<TicketNow> {
    return this.does(account, 'ticketAccept', { ticketId: id, version });
  }

  /** Says that actions of the step were done, one after the other. */
  async ticks(account: string, ticket: TicketNow, actionCodes: readonly string[]): Promise<TicketNow> {
    let now = ticket;
    for (const actionCode of actionCodes)
      now = await this.does(account, 'ticketActionSet', { ticketId: ticket.id, actionCode, isDone: true });
    return now;
  }

  resolves(account: string, { id, version }: TicketNow): Promise<TicketNow> {
    return this.does(account, 'ticketResolve', { ticketId: id, version, cause: '派工单时间填错', measure: '致歉并补偿一次清洗' });
  }

  tells(account: string, { id }: TicketNow): Promise<TicketNow> {
    return this.does(account, 'ticketNoteAdd', {
      ticketId: id,
      body: '已电话告知处理结果',
      audience: 'CUSTOMER',
      channel: 'PHONE',
      isOutcome: true,
    });
  }

  closes(account: string, { id, version }: TicketNow): Promise<TicketNow> {
    return this.does(account, 'ticketClose', { ticketId: id, version });
  }

  /** Writes down that somebody holds a certificate; to be withdrawn by its id. */
  async certifies(account: string, certificate: string, expiresOn: string | null = null): Promise<string> {
    const { nodes } = (await this.app.as('admin').run(PEOPLE)).data.people;
    const personId = required<{ id: string }>(
      nodes.find((person: { account: string }) => person.account === account),
      account,
    ).id;
    const { data } = await this.app.as('admin').run(CERTIFY, { input: { personId, certificate, expiresOn } });
    const held: readonly { id: string; expiresOn: string | null }[] = data.certificateAdd.person.record.certificates;
    return required(
      held.find((one) => one.expiresOn === expiresOn),
      certificate,
    ).id;
  }

  /** Registered by `agent`, passed to the complaint team, taken on by `qiulan`. */
  async withComplaints(): Promise<TicketNow> {
    return this.accepts('qiulan', await this.passes('agent', await this.registers('agent'), 'complaints'));
  }

  /** Events of a subject, straight from the log. */
  async events(id: string): Promise<readonly { type: string; seq: number }[]> {
    const rows = await this.app.db.read.rows('select type, seq from event where subject_id = ? order by seq', [id]);
    return rows.map(([type, seq]) => ({ type: String(type), seq: Number(seq) }));
  }

  private idOf(nodes: readonly { id: string; code: string }[], code: string): string {
    return required(
      nodes.find((node) => node.code === code),
      code,
    ).id;
  }
}

/** Who works at the desk of a test; of its own, so that the demo's staff may change. */
const STAFF: readonly PersonWish[] = [
  { account: 'manager', name: '林雅琴', department: 'after-sales', role: 'department-head' },
  { account: 'integrator', name: '商城接口', department: 'after-sales', role: 'integrator' },
  { account: 'supervisor', name: '周建华', department: 'hotline', role: 'supervisor' },
  { account: 'agent', name: '陈思敏', department: 'hotline', role: 'desk-agent' },
  { account: 'agent2', name: '吴佳怡', department: 'online', role: 'desk-agent' },
  { account: 'hanmei', name: '韩梅', department: 'dispatch', role: 'dispatcher' },
  { account: 'technician', name: '刘志勇', department: 'field-1', role: 'technician' },
  { account: 'xumin', name: '许敏', department: 'complaints', role: 'supervisor' },
  { account: 'qiulan', name: '邱兰', department: 'complaints', role: 'complaint-handler' },
  { account: 'qinfen', name: '秦芬', department: 'complaints', role: 'complaint-handler' },
];

/** The real server with the staff above, all signed in. */
export async function startDesk(settings: Partial<Settings> = {}): Promise<{ app: TestApp; desk: TicketDesk }> {
  const bare = await startTestApp({ accounts: ['admin'], settings });
  const callers = new Map<string, TestCaller>([['admin', bare.as('admin')]]);
  for (const wish of STAFF) {
    await bare.given.person(wish);
    callers.set(wish.account, await bare.signIn(wish.account));
  }
  const app: TestApp = { ...bare, as: (account) => required(callers.get(account), account) };
  return { app, desk: new TicketDesk(app) };
}
