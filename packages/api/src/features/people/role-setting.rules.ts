import type { Actor } from '../../kernel/actor.js';
import type { DepartmentTree } from '../departments/department-tree.rules.js';
import type { Staff } from './staff.rules.js';

/** The world in which a decision about roles falls. */
export interface RoleSetting {
  readonly actor: Actor;
  readonly tree: DepartmentTree;
  readonly staff: Staff;
  /** The local day. */
  readonly today: string;
}
