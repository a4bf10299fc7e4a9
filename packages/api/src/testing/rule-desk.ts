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
