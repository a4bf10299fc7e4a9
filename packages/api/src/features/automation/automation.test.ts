import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { systemCtx } from '../../platform/context.js';
import { RuleDesk } from '../../testing/rule-desk.js';
import type { TestApp } from '../../testing/start-test-app.js';
import { startDesk, type TicketDesk, type TicketNow } from '../../testing/ticket-desk.js';
import { ruleBook } from './automation.queries.js';
import { fire } from './firing/fire.js';

let app: TestApp;
let desk: TicketDesk;
let rules: RuleDesk;
beforeAll(async () => {
  ({ app, desk } = await startDesk());
  rules = new RuleDesk(app);
});
afterAll(() => app.close());
afterEach(async () => {
  await app.settle();
  const { data } = await app.as('admin').run('{ automationRules(first: 50) { nodes { code phase } } }');
  for (const { code, phase } of data.automationRules.nodes) if (phase === 'TRIAL' || phase === 'LIVE') await rules.goes(code, 'OFF');
});

const CREATED = { kind: 'EVENT', events: ['CREATED'] };
const tag = (value: string) => ({ kind: 'TAG', value });
const LOOK = `query T($id: ID!) { ticket(id: $id) { version tags { code } priority assignee { account } department { code }
  watchers { account } timeline(last: 10) { nodes { type actor { account } body automation { code name } people { account } } } } }`;
const look = async ({ id }: Pick<TicketNow, 'id'>) => (await app.as('admin').run(LOOK, { id })).data.ticket;
const codesOf = (all: readonly { code: string }[]): string[] => all.map(({ code }) => code);

describe('an event sets a rule going', () => {
  test('which acts by the commands that people have, and the history says by which rule', async () => {
    const { data } = await app.as('admin').run('{ viewer { person { id } } }');
    await rules.lives('vip', {
      trigger: CREATED,
      when: { match: 'ALL', clauses: [{ fact: 'channel', test: 'IS', values: ['phone'] }] },
      actions: [
        ...[tag('goodwill'), { kind: 'PRIORITY', value: 'urgent' }, { kind: 'TRANSFER', value: 'complaints', text: '投诉归口' }],
        ...[
          { kind: 'NOTIFY', tell: 'OWNER', text: '{{ticket.number}} 请跟进' },
          { kind: 'WATCH', tell: 'PERSON', value: data.viewer.person.id },
        ],
      ],
    });
    const ticket = await desk.registers('agent');
    await app.settle();
    const now = await look(ticket);
    expect([codesOf(now.tags), now.priority, now.department.code]).toEqual([['goodwill'], 'URGENT', 'complaints']);
    const types: string[] = now.timeline.nodes.map(({ type }: { type: string }) => type);
    expect(types).toEqual([
      ...[
        'ticket.created',
        'ticket.automated',
        'ticket.tagged',
        'ticket.edited',
        'ticket.assigned',
        'message.internal_note',
        'ticket.watched',
      ],
    ]);
    expect(now.timeline.nodes[1]).toMatchObject({ actor: null, automation: { code: 'vip', name: '规则 vip' } });
    expect(now.timeline.nodes[5]).toMatchObject({ body: `${ticket.number} 请跟进`, people: [{ account: 'agent' }] });
    expect(await rules.firings({ ticketId: ticket.id })).toEqual([
      {
        ...{ ruleCode: 'vip', ruleVersion: 1, ticketId: ticket.id, cause: 'ticket.created', depth: 0, outcome: 'DONE' },
        facts: [{ name: 'channel', values: ['phone'] }],
        acts: ['TAG', 'PRIORITY', 'TRANSFER', 'NOTIFY', 'WATCH'].map((kind) => ({ kind, outcome: 'DONE', reason: null })),
      },
    ]);
    expect((await rules.rule('vip')).counts).toEqual({ done: 1, refused: 0, trial: 0, stopped: 0 });
    // Whoever does not see the ticket does not see what was done to it.
    expect(await rules.firings({ ticketId: ticket.id }, 'technician')).toEqual([]);
  });

  test('only on tickets for which its condition holds', async () => {
    const clauses = [{ fact: 'channel', test: 'IS', values: ['mail'] }];
    await rules.lives('mail', { trigger: CREATED, when: { match: 'ALL', clauses }, actions: [tag('goodwill')] });
    const ticket = await desk.registers('agent');
    await app.settle();
    expect((await look(ticket)).version).toBe(ticket.version);
    expect(await rules.firings({ ruleCode: 'mail' })).toEqual([]);
  });

  test('on trial it only writes what it would do', async () => {
    await rules.writes('trial', { trigger: CREATED, actions: [tag('goodwill')] });
    await rules.goes('trial', 'TRIAL');
    const ticket = await desk.registers('agent');
    await app.settle();
    expect((await look(ticket)).version).toBe(ticket.version);
    expect(await rules.firings({ ruleCode: 'trial', outcome: 'TRIAL' })).toMatchObject([
      { ticketId: ticket.id, acts: [{ outcome: 'UNDONE' }] },
    ]);
  });

  test('what is refused takes all of it back, says why, and is not tried again', async () => {
    await rules.lives('refused', {
      trigger: CREATED,
      actions: [tag('goodwill'), { kind: 'TRANSITION', value: 'analyse' }, tag('media-risk')],
    });
    const ticket = await desk.registers('agent');
    await desk.does('manager', 'ticketVoid', { ticketId: ticket.id, version: ticket.version, reason: '重复登记' });
    await app.settle();
    expect((await look(ticket)).tags).toEqual([]);
    const [firing] = await rules.firings({ ruleCode: 'refused' });
    expect(firing).toMatchObject({
      outcome: 'REFUSED',
      acts: [{ outcome: 'UNDONE' }, { outcome: 'REFUSED', reason: expect.any(String) }, { outcome: 'UNDONE' }],
    });
    await app.settle();
    expect(await rules.firings({ ruleCode: 'refused' })).toHaveLength(1);
  });

  test('what is so already leaves the ticket as it is', async () => {
    await rules.lives('same', { trigger: CREATED, actions: [{ kind: 'PRIORITY', value: 'normal' }] });
    const ticket = await desk.registers('agent', { priority: 'NORMAL' });
    await app.settle();
    expect((await look(ticket)).version).toBe(ticket.version);
    expect(await rules.firings({ ruleCode: 'same' })).toMatchObject([{ outcome: 'DONE', acts: [{ outcome: 'UNNEEDED' }] }]);
  });

  test('runs a macro that is for everybody', async () => {
    const { data } = await app.as('admin').run('{ macros(first: 50) { nodes { id title } } }');
    expect(data.macros.nodes.length).toBeGreaterThan(0);
    await rules.lives('macro', { trigger: CREATED, actions: [{ kind: 'MACRO', value: 'to-technical' }] });
    const ticket = await desk.registers('agent');
    await app.settle();
    expect((await look(ticket)).department.code).toBe('technical');
  });
});

describe('once', () => {
  test('however many processes see the cause at the same time', async () => {
    await rules.lives('once', {
      trigger: { kind: 'EVENT', events: ['CLOSED'] },
      actions: [tag('goodwill'), { kind: 'NOTE', text: '自动' }],
    });
    const ticket = await desk.registers('agent');
    const ctx = systemCtx(app.state, 'event');
    const rule = (await ruleBook.of(ctx)).all.find(({ code }) => code === 'once');
    if (!rule) throw new Error('no rule');
    const cause = { ticketId: ticket.id, key: 'evt_1', cause: 'ticket.closed', depth: 0, told: {} };
    await Promise.all([1, 2, 3].map(() => fire(systemCtx(app.state, 'event'), rule, cause)));
    await fire(ctx, rule, cause);
    expect(await rules.firings({ ruleCode: 'once' })).toHaveLength(1);
    const { timeline } = await look(ticket);
    expect(timeline.nodes.filter(({ type }: { type: string }) => type === 'message.internal_note')).toHaveLength(1);
  });
});

describe('rules that set each other going', () => {
  test('are stopped, and the one that is stopped often goes back on trial; its author is told', async () => {
    const settings = await app
      .as('admin')
      .run('mutation S($input: SettingsUpdateInput!) { settingsUpdate(input: $input) { userErrors { code } } }', {
        input: {
          group: 'work',
          version: 0,
          values: [
            { key: 'automation.stops', value: 1 },
            { key: 'automation.depth', value: 3 },
          ],
        },
      });
    expect([settings.errors, settings.data?.settingsUpdate.userErrors]).toEqual([undefined, []]);
    const TAGGED = { kind: 'EVENT', events: ['TAGGED'] };
    const has = (value: string) => ({ match: 'ALL', clauses: [{ fact: 'tag', test: 'IS', values: [value] }] });
    const lacks = (value: string) => ({ match: 'ALL', clauses: [{ fact: 'tag', test: 'IS_NOT', values: [value] }] });
    await rules.lives('ping', { trigger: TAGGED, when: has('goodwill'), actions: [{ kind: 'UNTAG', value: 'goodwill' }] });
    await rules.lives('pong', { trigger: TAGGED, when: lacks('goodwill'), actions: [tag('goodwill')] });
    const ticket = await desk.registers('agent');
    const { data } = await app.as('admin').run('{ words(list: TICKET_TAG, first: 50) { nodes { id code } } }');
    const tagId = data.words.nodes.find(({ code }: { code: string }) => code === 'goodwill').id;
    await desk.does('agent', 'ticketTag', { ticketId: ticket.id, addIds: [tagId] });
    await app.settle();
    const fired = await rules.firings({ ticketId: ticket.id });
    expect(fired.filter(({ outcome }) => outcome === 'DONE').every(({ depth }) => depth < 3)).toBe(true);
    const stopped = await rules.firings({ ticketId: ticket.id, outcome: 'STOPPED' });
    expect(stopped).toMatchObject([{ depth: 3, acts: [{ outcome: 'UNDONE' }] }]);
    expect(await rules.rule(stopped[0]?.ruleCode ?? '')).toMatchObject({ phase: 'TRIAL', stoppedAt: expect.any(String) });
    const notes = 'query N($id: ID!) { ticket(id: $id) { timeline(last: 100) { nodes { body people { account } } } } }';
    const { nodes } = (await app.as('admin').run(notes, { id: ticket.id })).data.ticket.timeline;
    const body = expect.stringContaining(`规则 ${stopped[0]?.ruleCode}`);
    expect(nodes.filter((node: { body: string | null }) => node.body !== null)).toEqual([{ body, people: [{ account: 'admin' }] }]);
  });
});
