import type { Condition, LocalText } from '@shouwen/shared';
import { type Actor, holds, reachesDepartment } from '../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../kernel/decision.js';

/** Who of those who can gets the next ticket: whoever a person chooses, each in turn, whoever has least, each in turn by their share. */
export const QUEUE_STRATEGIES = ['manual', 'round_robin', 'least_open', 'weighted'] as const;
export type QueueStrategy = (typeof QUEUE_STRATEGIES)[number];

/** Who goes before all others, as long as they can: who had the customer's last ticket, who looks after the customer, who received it first. */
export const QUEUE_PREFERENCES = ['last_handler', 'customer_owner', 'ticket_owner'] as const;
export type QueuePreference = (typeof QUEUE_PREFERENCES)[number];

/** When people get tickets: while the calendar of their department is open, or at any time they are there. */
export const QUEUE_HOURS = ['calendar', 'always'] as const;
export type QueueHours = (typeof QUEUE_HOURS)[number];

/** How the tickets that wait in a department find somebody (D1). */
export interface QueueRules {
  /** Code of the department whose waiting tickets it holds, with those of the departments below. */
  readonly department: string;
  /** Which of them; without a clause all. */
  readonly when: Condition;
  /** Which of these go in front of all others; null: none do. */
  readonly urgentWhen: Condition | null;
  readonly strategy: QueueStrategy;
  /** In this order. */
  readonly prefers: readonly QueuePreference[];
  /** Codes of the roles whose holders get tickets; none: everybody who may accept them. */
  readonly roles: readonly string[];
  readonly hours: QueueHours;
}

export interface QueueRow {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly names: LocalText;
  readonly rules: QueueRules;
  /** The version in force. */
  readonly queueVersionId: string;
  readonly isArchived: boolean;
  readonly sortOrder: number;
}

export interface QueueVersionRow {
  readonly id: string;
  readonly queueId: string;
  readonly number: number;
  readonly rules: QueueRules;
  readonly createdAt: Date;
}

/** How much a ticket counts, for tickets of which something holds. */
export interface WorkloadLine {
  readonly when: Condition;
  readonly weight: number;
}

/** How much work people have at most, and how much of it a ticket is (D2). */
export interface WorkloadRules {
  /** Where nothing is said of somebody. */
  readonly capacity: number;
  /** The first that fits decides; a ticket that none fits counts one. */
  readonly lines: readonly WorkloadLine[];
}

export const WORKLOAD_OF_NOBODY: WorkloadRules = { capacity: 10, lines: [] };

export interface WorkloadRow {
  readonly id: string;
  readonly version: number;
  readonly rules: WorkloadRules;
}

/** What is said of somebody in particular. */
export interface AgentRow {
  readonly id: string;
  readonly version: number;
  readonly personId: string;
  /** Null: as everybody. */
  readonly capacity: number | null;
  readonly share: number;
}

/** How tickets find people, whole. */
export interface RoutingBook {
  /** In the order in which they are tried, also those out of use. */
  readonly queues: readonly QueueRow[];
  /** The latest first. */
  readonly versions: readonly QueueVersionRow[];
  readonly workload: WorkloadRow | null;
  readonly agents: ReadonlyMap<string, AgentRow>;
  find(id: string): QueueRow | undefined;
  version(id: string): QueueVersionRow | undefined;
}

/** Who says how tickets find people. */
export function mayManageRouting(actor: Actor): Decision {
  return holds(actor, 'routing:manage') ? allow() : refuse('NOT_ALLOWED');
}

/** Who watches a queue: whoever leads the department. */
export function mayWatchQueue(actor: Actor, departmentId: string): boolean {
  return reachesDepartment(actor, 'routing:read', departmentId);
}
