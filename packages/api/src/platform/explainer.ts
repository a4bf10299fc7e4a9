import type { Permission, SensitiveField } from '@shouwen/shared';
import type { Actor } from '../kernel/actor.js';
import type { Decision } from '../kernel/decision.js';
import type { Ctx } from './context.js';

/** How a right to one thing is judged for an actor. */
export interface Judgement {
  /** Whether the permission of the actor reaches the thing at all. */
  readonly isReached: boolean;
  /** What the guard would say now, its state and every other rule included. */
  readonly decision: Decision<unknown>;
}

/** One thing that a right may be about, read once. */
export interface Explained {
  readonly label: string;
  /** Where it lies. */
  readonly departmentId: string | null;
  readonly fields: readonly SensitiveField[];
  judge(actor: Actor, permission: Permission): Judgement;
}

/** What a feature brings so that "why can or can't they" is answered by the rules that guard, and by nothing beside them. */
export interface Explainer {
  /** Of the ids of its things. */
  readonly prefix: string;
  /** Permissions about these nouns can be explained for them. */
  readonly nouns: readonly string[];
  /** Whoever asks must hold this for the thing: what is out of sight is as good as unknown. */
  readonly read: Permission;
  load(ctx: Ctx, id: string): Promise<Explained | null>;
}
