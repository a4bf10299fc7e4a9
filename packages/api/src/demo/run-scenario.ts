import { type CustomerCreateRequest, customerCreate } from '../features/customers/index.js';
import { ticketCreate, ticketFill } from '../features/tickets/index.js';
import { workflowBook } from '../features/workflows/index.js';
import type { Outcome } from '../kernel/outcome.js';
import { type AppState, type Ctx, systemCtx } from '../platform/context.js';
import { completeCustomers, registerAgain } from './complete-customers.js';
import { fillDesks } from './fill-desks.js';
import type { Company } from './hire-staff.js';
import { keepInTouch } from './keep-in-touch.js';
import { keepViews } from './keep-views.js';
import { performAct, type TicketSoFar } from './perform-act.js';
import type { PlannedCase, Scenario } from './scenario.js';
import type { StoryStep } from './story.js';

export interface Counts {
  readonly customers: number;
  readonly tickets: number;
  readonly commands: number;
}

interface Entry {
  readonly planned: PlannedCase;
  readonly step: StoryStep;
}

/** Runs every step as the command of the one who did it, at the moment it happened, in the order of time over all cases. */
export async function runScenario(
  app: AppState,
  company: Company,
  { scenario, progress }: { readonly scenario: Scenario; progress(line: string): void },
): Promise<Counts> {
  const run = new Run(app, company, scenario);
  await run.registerStrangers();
  const agenda = scenario.cases
    .flatMap((planned) => planned.steps.map((step): Entry => ({ planned, step })))
    .sort((a, b) => a.step.at - b.step.at);
  for (const [index, entry] of agenda.entries()) {
    await run.perform(entry);
    if (index % 1500 === 1499) progress(`${index + 1} of ${agenda.length} steps`);
  }
  await run.complete(agenda.at(-1)?.step.at ?? scenario.startsAt);
  return run.counts();
}

/** So many customers are there twice. */
const TWICE = 3;

class Run {
  private readonly customerIds = new Map<number, string>();
  private readonly tickets = new Map<PlannedCase, TicketSoFar>();
  private commands = 0;
  private made = 0;

  constructor(
    private readonly app: AppState,
    private readonly company: Company,
    private readonly scenario: Scenario,
  ) {}

  counts(): Counts {
    return { customers: this.customerIds.size + TWICE, tickets: this.tickets.size + this.made, commands: this.commands };
  }

  /** Customers without a case are known from before; the others are registered with their first ticket. */
  async registerStrangers(): Promise<void> {
    const met = new Set(this.scenario.cases.map((planned) => planned.opening.customerIndex));
    for (const index of this.scenario.customers.keys()) {
      if (met.has(index)) continue;
      const { customerId } = this.done(await customerCreate(this.ctx('agent', this.scenario.startsAt), this.draft(index)));
      this.customerIds.set(index, customerId);
    }
  }

  /** By somebody who reaches all of them. */
  async complete(at: number): Promise<void> {
    const known = [...this.customerIds].map(([index, id]) => ({ id, draft: this.scenario.customers[index] }));
    const ctx = this.ctx('manager', at);
    await completeCustomers(
      ctx,
      known.flatMap(({ id, draft }) => (draft ? [{ id, draft }] : [])),
    );
    await keepInTouch(
      ctx,
      known.map(({ id }) => id),
    );
    for (const draft of this.scenario.customers.slice(0, TWICE)) {
      await registerAgain(ctx, draft);
      this.commands += 1;
    }
    const desks = { company: this.company, as: (account: string) => this.ctx(account, at) };
    this.made += (await fillDesks(desks)).tickets;
    await keepViews(desks);
  }

  async perform({ planned, step }: Entry): Promise<void> {
    const ctx = this.ctx(step.by, step.at);
    if (step.act.verb === 'create') {
      await this.create(ctx, planned, step.act.departmentCode);
      return;
    }
    const ticket = this.tickets.get(planned);
    if (!ticket) throw new Error('a case must begin with its registration');
    if (step.act.verb === 'resolve') await this.tickOff(ctx, { planned, step });
    this.done(await performAct(ctx, this.company, { ticket, act: step.act }), planned, step);
    ticket.version += 1;
  }

  /** Whoever solves it ticks off first what its type asks for. */
  private async tickOff(ctx: Ctx, { planned, step }: Entry): Promise<void> {
    const [ticket, { schemes, categories }] = [this.tickets.get(planned), await workflowBook.of(ctx)];
    const lists = schemes.filter(({ checklist, types }) => checklist !== null && types.includes(planned.opening.text.type));
    if (!ticket || lists.length === 0) return;
    const marks = lists.map(({ code }) => ({
      scheme: code,
      categoryIds: categories.filter(({ scheme }) => scheme === code).map(({ id }) => id),
    }));
    const outcome = await ticketFill(ctx, { ticketId: ticket.id, version: ticket.version, marks });
    // Solved before it was reopened: all is ticked already.
    if (outcome.userErrors?.every(({ code }) => code === 'NOTHING_CHANGED')) return;
    this.done(outcome, planned, step);
    ticket.version += 1;
  }

  private async create(ctx: Ctx, planned: PlannedCase, departmentCode: string | undefined): Promise<void> {
    const { text, wording, channel, priority, customerIndex } = planned.opening;
    const book = await workflowBook.of(ctx);
    const known = this.customerIds.get(customerIndex);
    const outcome = await ticketCreate(ctx, {
      typeId: book.types.find((type) => type.code === text.type)?.id ?? '',
      categoryId: book.categories.find((category) => category.code === text.category)?.id ?? '',
      subject: wording.subject,
      description: wording.description,
      channel,
      priority,
      departmentId: departmentCode === undefined ? null : this.company.departmentId(departmentCode),
      ...(known ? { customerId: known } : { newCustomer: this.draft(customerIndex) }),
    });
    const { ticketId } = this.done(outcome, planned);
    this.tickets.set(planned, { id: ticketId, version: 1 });
    if (!known) this.customerIds.set(customerIndex, await this.customerOf(ticketId));
  }

  private async customerOf(ticketId: string): Promise<string> {
    const [row] = await this.app.db.read.rows('select customer_id from ticket where id = ?', [ticketId]);
    return String(row?.[0]);
  }

  private draft(index: number): CustomerCreateRequest {
    const customer = this.scenario.customers[index];
    if (!customer) throw new Error(`no customer ${index}`);
    return customer;
  }

  private ctx(account: string, at: number): Ctx {
    const actor = this.company.actor(account);
    return systemCtx(this.app, 'demo', { actor, language: actor.language, clock: { now: () => new Date(at) } });
  }

  /** A demo with a refused command would show a product that does not work: better none. */
  private done<T>(outcome: Outcome<T>, planned?: PlannedCase, step?: StoryStep): T {
    this.commands += 1;
    if (outcome.userErrors)
      throw new Error(
        `demo: ${step?.act.verb ?? 'create'} by ${step?.by} on "${planned?.opening.wording.subject}": ${JSON.stringify(outcome.userErrors)}`,
      );
    return outcome.value;
  }
}
