import { AutomationFiringEntity, AutomationRuleEntity, AutomationRuleVersionEntity } from '../features/automation/automation.entity.js';
import type { RuleBody } from '../features/automation/automation.rules.js';
import { newId } from '../kernel/id.js';
import { touchReference } from '../platform/db/reference-table.js';
import { insertRows } from '../platform/db/write.js';
import type { TestApp } from './start-test-app.js';
import type { UserErrorNow } from './ticket-desk.js';

export interface RuleNow {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly phase: string;
  readonly stoppedAt: string | null;
  readonly counts: Readonly<Record<'done' | 'refused' | 'trial' | 'stopped', number>>;
}

export interface FiringNow {
  readonly ruleCode: string;
  readonly ruleVersion: number;
  readonly ticketId: string;
  readonly cause: string;
  readonly depth: number;
  readonly outcome: string;
  readonly facts: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly acts: readonly { readonly kind: string; readonly outcome: string; readonly reason: string | null }[];
}

const RULE = 'id code version phase stoppedAt counts { done refused trial stopped }';
const FIRINGS = `query F($filter: AutomationFiringFilter) { automationFirings(first: 50, filter: $filter) {
  nodes { ruleCode ruleVersion ticketId cause depth outcome facts { name values } acts { kind outcome reason } } } }`;

/** Writes rules and looks at what they did, as an administrator does. */
export class RuleDesk {
  constructor(private readonly app: TestApp) {}

  async verb(verb: string, input: object): Promise<{ rule: RuleNow | null; userErrors: readonly UserErrorNow[] }> {
    const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input!`;
    const document = `mutation R($input: ${type}) { ${verb}(input: $input) { rule { ${RULE} } userErrors { code field message } } }`;
    const { data, errors } = await this.app.as('admin').run(document, { input });
    if (errors) throw new Error(JSON.stringify(errors));
    return data[verb];
  }

  private async does(verb: string, input: object): Promise<RuleNow> {
    const { rule, userErrors } = await this.verb(verb, input);
    if (!rule) throw new Error(`${verb} was refused: ${JSON.stringify(userErrors)}`);
    return rule;
  }

  async rule(code: string): Promise<RuleNow> {
    return (await this.app.as('admin').run(`query R($code: String!) { automationRule(code: $code) { ${RULE} } }`, { code })).data
      .automationRule;
  }

  writes(code: string, said: object): Promise<RuleNow> {
    return this.does('automationRuleSet', { code, names: { zhCN: `规则 ${code}` }, when: { match: 'ALL', clauses: [] }, ...said });
  }

  async goes(code: string, ...phases: readonly string[]): Promise<RuleNow> {
    let now = await this.rule(code);
    for (const phase of phases) now = await this.does('automationPhaseSet', { code, version: now.version, phase });
    return now;
  }

  /** A rule that acts. */
  async lives(code: string, said: object): Promise<RuleNow> {
    await this.writes(code, said);
    return this.goes(code, 'TRIAL', 'LIVE');
  }

  async firings(filter: object, account = 'admin'): Promise<FiringNow[]> {
    const { data, errors } = await this.app.as(account).run(FIRINGS, { filter });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.automationFirings.nodes;
  }
}

/** That a rule fired on a ticket, without anybody having waited for it. */
export async function firingOn(app: TestApp, ticketId: string): Promise<string> {
  const at = app.clock.now();
  const [id, ruleId, ruleVersionId] = [newId('fir', at), newId('aut', at), newId('auv', at)];
  const trigger = { kind: 'event', events: ['created'], seconds: null, hours: 'calendar', states: [], isQuiet: false } as const;
  const rules: RuleBody = { trigger: { ...trigger, at: null, isWorkdays: false }, when: { match: 'all', clauses: [] }, actions: [] };
  const nobody = { authorId: null, stoppedAt: null, nextAt: null };
  const rule = {
    id: ruleId,
    version: 1,
    code: ruleId,
    names: { 'zh-CN': '规则' },
    rules,
    ruleVersionId,
    phase: 'off' as const,
    sortOrder: 99,
  };
  const said = { ruleId, ruleVersionId, ticketId, firingKey: 'once', cause: 'daily', depth: 0, facts: {}, acts: [], at };
  await app.state.db.inTransaction(async (tx) => {
    await insertRows(tx, AutomationRuleEntity, [{ ...rule, ...nobody }]);
    await insertRows(tx, AutomationRuleVersionEntity, [{ id: ruleVersionId, ruleId, number: 1, rules, authorId: null, createdAt: at }]);
    await insertRows(tx, AutomationFiringEntity, [{ ...said, id, outcome: 'done' }]);
    await touchReference(tx, 'automation_rule');
  });
  return id;
}
