import { type ConditionDraft, conditionInput, conditionOrNull } from '@shouwen/admin-kit';
import type {
  ConditionInput,
  Routing_QueueFragment,
  Routing_WorkloadFragment,
  RoutingQueueSetInput,
  RoutingWorkloadSetInput,
} from '../gql/graphql.js';

export type QueueRow = Routing_QueueFragment;

/** A queue as its dialog holds it. */
export interface QueueDraft {
  readonly code?: string;
  readonly zhCN?: string | null;
  readonly zhTW?: string | null;
  readonly en?: string | null;
  readonly department?: string;
  readonly when?: ConditionDraft;
  readonly urgentWhen?: ConditionDraft;
  readonly strategy?: RoutingQueueSetInput['strategy'];
  readonly prefers?: RoutingQueueSetInput['prefers'];
  readonly roles?: string[];
  readonly hours?: RoutingQueueSetInput['hours'];
}

const ALWAYS: ConditionDraft = { match: 'ALL', clauses: [] };

export function queueDraft(queue?: QueueRow): Partial<QueueDraft> {
  if (!queue) return { when: ALWAYS, urgentWhen: ALWAYS, strategy: 'LEAST_OPEN', hours: 'CALENDAR' };
  const { names, department, when, urgentWhen, strategy, prefers, roles, hours } = queue;
  return {
    ...names,
    department,
    when,
    urgentWhen: urgentWhen ?? ALWAYS,
    strategy,
    prefers: [...prefers],
    roles: [...roles],
    hours,
  };
}

const NEW = { department: '', strategy: 'MANUAL', prefers: [], roles: [], hours: 'CALENDAR' } as const;

/** What goes in front of all others is said by clauses; without one nothing does. */
export function queueInput(draft: QueueDraft, queue: QueueRow | undefined): RoutingQueueSetInput {
  const { department, strategy, prefers, roles, hours } = { ...NEW, ...draft };
  return {
    code: queue?.code ?? draft.code ?? '',
    version: queue?.version ?? null,
    names: namesOf(draft),
    department,
    when: conditionInput(draft.when),
    urgentWhen: conditionOrNull(draft.urgentWhen),
    ...{ strategy, prefers: [...prefers], roles: [...roles], hours },
  };
}

const namesOf = ({ zhCN, zhTW, en }: QueueDraft): RoutingQueueSetInput['names'] => ({
  zhCN: zhCN ?? '',
  zhTW: zhTW || null,
  en: en || null,
});

/** A weight as its line holds it: by one fact, which is what is asked for; what says more is kept as it is. */
export interface WeightDraft {
  readonly fact?: string;
  readonly values?: string[];
  readonly weight?: number | string;
  readonly kept?: ConditionInput;
}

export interface WorkloadDraft {
  readonly capacity?: number | string;
  readonly lines?: readonly WeightDraft[];
}

export function workloadDraft({ capacity, lines }: Routing_WorkloadFragment): WorkloadDraft {
  return {
    capacity,
    lines: lines.map(({ when, weight }) => {
      const [clause] = when.clauses;
      const isPlain = when.clauses.length === 1 && clause?.test === 'IS';
      return isPlain ? { fact: clause.fact, values: [...clause.values], weight } : { weight, kept: conditionInput(when) };
    }),
  };
}

export function workloadInput({ capacity, lines = [] }: WorkloadDraft, version: number | null): RoutingWorkloadSetInput {
  return {
    version,
    capacity: Number(capacity ?? 0),
    lines: lines.map(({ fact, values, weight, kept }) => ({
      when: kept ?? { match: 'ALL', clauses: [{ fact: fact ?? 'type', test: 'IS', values: [...(values ?? [])] }] },
      weight: Number(weight ?? 1),
    })),
  };
}
