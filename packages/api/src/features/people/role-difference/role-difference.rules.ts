import { type FieldLevel, type Permission, SENSITIVE_FIELDS, type SensitiveField } from '@shouwen/shared';
import type { Reach } from '../../../kernel/actor.js';
import { conflictsIn, type DutyConflict } from '../duty-conflict.rules.js';
import { type FieldRules, fieldsOf, levelIn, showsMore } from '../field-rules.rules.js';
import { type HeldAssignment, heldRoles } from '../held-roles.rules.js';
import { covers, expandRoles, type Grant, grantsOf, type Reaches } from '../reach.rules.js';
import type { RoleSetting } from '../role-setting.rules.js';
import type { PersonRow, RoleRow } from '../staff.rules.js';

/** What a draft changes about one right. */
export interface GrantChange {
  readonly permission: Permission;
  readonly before: readonly Grant[];
  readonly after: readonly Grant[];
}

/** What a draft changes about one sensitive field. */
export interface FieldChange {
  readonly field: SensitiveField;
  readonly before: FieldLevel;
  readonly after: FieldLevel;
}

/** What somebody could do afterwards and cannot now, and the other way round. What another role gives them anyway is neither. */
export interface RoleEffect {
  readonly id: string;
  readonly gains: readonly string[];
  readonly loses: readonly string[];
  readonly conflicts: readonly DutyConflict[];
}

/** What a role becomes: the part of a role that gives rights. */
export interface Rights {
  readonly isAdministrator: boolean;
  readonly grants: readonly Grant[];
  readonly fields: FieldRules;
}

export function grantChanges(before: Rights, after: Rights): GrantChange[] {
  const [old, next] = [byPermission(before), byPermission(after)];
  const permissions = [...new Set([...old.keys(), ...next.keys()])];
  return permissions
    .map((permission) => ({ permission, before: old.get(permission) ?? [], after: next.get(permission) ?? [] }))
    .filter((change) => spelling(change.before) !== spelling(change.after));
}

function byPermission(rights: Rights): Map<Permission, Grant[]> {
  const map = new Map<Permission, Grant[]>();
  for (const grant of grantsOf(rights)) map.set(grant.permission, [...(map.get(grant.permission) ?? []), grant]);
  return map;
}

function spelling(grants: readonly Grant[]): string {
  return grants
    .map(({ scope, departmentIds = [] }) => [scope, ...departmentIds.toSorted()].join())
    .sort()
    .join(';');
}

export function fieldChanges(before: Rights, after: Rights): FieldChange[] {
  const changes = SENSITIVE_FIELDS.map((field) => ({ field, before: levelIn(before, field), after: levelIn(after, field) }));
  return changes.filter((change) => change.before !== change.after);
}

/** What publishing would mean for everybody who holds the role, those left out for whom nothing changes. */
export function effectsOf(setting: RoleSetting, role: RoleRow, after: Rights): RoleEffect[] {
  const holders = new Set(setting.staff.holdersOf(role.id).map(({ personId }) => personId));
  return [...holders]
    .map((id) => setting.staff.find(id))
    .filter((person): person is PersonRow => person?.isActive === true)
    .map((person) => {
      const held = heldRoles(setting, person, setting.today);
      return effectOn(setting, person.id, { held, next: held.map((one) => (one.role.id === role.id ? { ...one, ...after } : one)) });
    })
    .filter(({ gains, loses, conflicts }) => gains.length + loses.length + conflicts.length > 0);
}

interface Change {
  readonly held: readonly HeldAssignment[];
  readonly next: readonly (HeldAssignment | (Rights & Omit<HeldAssignment, 'role' | 'assignment'>))[];
}

/** What a change of somebody's roles means for them. */
export function effectOn({ staff }: Pick<RoleSetting, 'staff'>, id: string, { held, next }: Change): RoleEffect {
  const [before, after] = [expandRoles(held), expandRoles(next)];
  const [seen, seeing] = [fieldsOf(held), fieldsOf(next)];
  const isAdministrator = next.some((one) => one.isAdministrator);
  return {
    id,
    gains: [...furtherIn(after, before), ...moreIn(seeing, seen)],
    loses: [...furtherIn(before, after), ...moreIn(seen, seeing)],
    conflicts: isAdministrator ? [] : conflictsIn(staff.conflicts, after).filter((one) => !conflictsIn([one], before).length),
  };
}

function furtherIn(wide: Reaches, narrow: Reaches): Permission[] {
  return [...wide]
    .filter(([permission, reach]: [Permission, Reach]) => !covers(narrow.get(permission), reach))
    .map(([permission]) => permission);
}

function moreIn(a: ReadonlyMap<SensitiveField, FieldLevel>, b: ReadonlyMap<SensitiveField, FieldLevel>): SensitiveField[] {
  return SENSITIVE_FIELDS.filter((field) => showsMore(a.get(field) ?? 'mask', b.get(field) ?? 'mask'));
}
