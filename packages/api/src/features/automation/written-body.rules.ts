import type { Clause, Condition } from '@shouwen/shared';
import type { RuleAction, RuleBody, Trigger } from './automation.rules.js';

type Given<T> = { readonly [Field in keyof T]?: T[Field] | null };

/** What a rule says as people and playbooks write it: what goes without saying is left out. */
export interface WrittenBody {
  readonly trigger: Pick<Trigger, 'kind'> & Given<Omit<Trigger, 'kind'>>;
  readonly when?: {
    readonly match?: Condition['match'];
    readonly clauses: readonly (Omit<Clause, 'values'> & Partial<Pick<Clause, 'values'>>)[];
  } | null;
  readonly actions: readonly (Pick<RuleAction, 'kind'> & Given<Omit<RuleAction, 'kind'>>)[];
}

/** In one order, and without what its kind has no use for. */
export function writtenBody({ trigger, when, actions }: WrittenBody): RuleBody {
  const { match = 'all', clauses = [] } = when ?? {};
  return {
    trigger: writtenTrigger(trigger),
    when: { match, clauses: clauses.map(({ fact, test, values = [] }) => ({ fact, test, values })) },
    actions: actions.map(({ kind, value, tell, text }) => ({
      ...{ kind, value: value?.trim() || null },
      tell: kind === 'notify' || kind === 'watch' ? (tell ?? null) : null,
      text: text?.trim() || null,
    })),
  };
}

const NOTHING = { events: [], seconds: null, hours: 'calendar', states: [], isQuiet: false, at: null, isWorkdays: false } as const;

function writtenTrigger({ kind, ...said }: WrittenBody['trigger']): Trigger {
  if (kind === 'event') return { kind, ...NOTHING, events: [...new Set(said.events ?? [])] };
  if (kind === 'daily') return { kind, ...NOTHING, at: said.at ?? null, isWorkdays: said.isWorkdays === true };
  const { seconds = null, hours, states, isQuiet } = said;
  return { kind, ...NOTHING, seconds, hours: hours ?? 'calendar', states: [...new Set(states ?? [])], isQuiet: isQuiet === true };
}
