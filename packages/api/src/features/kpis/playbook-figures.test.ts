import { describe, expect, test } from '@jest/globals';
import { readPlaybook } from '../playbooks/playbook.queries.js';
import { factsOfTicket, type TicketFact, type TicketStep } from './facts-of-ticket.rules.js';
import { type KpiDefinition, type PlaybookKpi, readKpi, storeKpi } from './kpi-definition.rules.js';
import { kpisSection } from './kpis.playbook.js';

const START = Date.parse('2026-03-02T01:00:00.000Z');
const HOUR = 3600;
const LATER = new Date(START + 30 * 24 * HOUR * 1000);

/** A figure as the organisation of that playbook defines it. */
async function figureOf(playbook: string, key: string): Promise<KpiDefinition> {
  const { sections } = await readPlaybook(playbook, [kpisSection]);
  const { kpis } = sections.get(kpisSection) as { kpis: readonly PlaybookKpi[] };
  const index = kpis.findIndex((kpi) => kpi.key === key);
  const found = kpis[index];
  if (!found) throw new Error(`${playbook} has no figure ${key}`);
  return readKpi({ id: key, version: 1, ...storeKpi(found, index) });
}

async function measured(playbook: string, key: string, steps: readonly TicketStep[]): Promise<readonly TicketFact[]> {
  return factsOfTicket(steps, [await figureOf(playbook, key)], { now: LATER, zone: 'Asia/Shanghai' }).facts;
}

function step(seq: number, type: string, hours: number): TicketStep {
  const payload = {
    departmentId: 'desk',
    assigneeId: 'agent',
    stateId: 'state',
    stateCategory: type === 'ticket.solved' ? 'solved' : 'open',
    typeCode: 'inquiry',
    priority: 'normal',
    channel: 'web',
    ownerId: 'agent',
    categoryId: null,
    customerId: 'customer',
  } as const;
  return { id: `e${seq}`, type, at: new Date(START + hours * HOUR * 1000), actorKind: 'person', actorId: 'agent', payload };
}

const registered = step(0, 'ticket.created', 0);
const answered = (hours: number): TicketStep => step(1, 'message.outbound_public', hours);
const solved = (hours: number): TicketStep => step(1, 'ticket.solved', hours);

describe('the shares the playbooks watch', () => {
  test.each([
    ['KPI-27', 'baseline', 'reply_24h', answered, 24],
    ['KPI-27', 'baseline', 'solve_48h', solved, 48],
    ['KPI-28', 'office-cs', 'solved_in_a_day', solved, 24],
  ])('%s: %s, %s counts as met up to its limit and not beyond it', async (_, playbook, key, event, limit) => {
    expect(await measured(playbook, key, [registered, event(limit - 1)])).toMatchObject([{ num: 1, den: 1 }]);
    expect(await measured(playbook, key, [registered, event(limit + 1)])).toMatchObject([{ num: 0, den: 1 }]);
    expect(await measured(playbook, key, [registered])).toMatchObject([{ num: 0, den: 1 }]);
  });
});

describe('the times the playbooks watch', () => {
  test.each([
    ['engine-factory', 'response_time', answered(2), 2 * HOUR],
    ['engine-factory', 'handling_time', solved(5), 5 * HOUR],
    ['unicom', 'first_response', answered(1), HOUR],
    ['unicom', 'full_resolution', solved(30), 30 * HOUR],
  ])('%s measures %s, and sets no value of its own for it (KPI-09)', async (playbook, key, event, valueSeconds) => {
    expect(await measured(playbook, key, [registered, event])).toMatchObject([{ valueSeconds }]);
    expect(await figureOf(playbook, key)).toMatchObject({ target: null, force: 'none' });
  });
});
