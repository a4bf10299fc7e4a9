import { LIMITS, type LocalText } from '@shouwen/shared';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { planShape, type ShapeWish } from '../../forms/field-plan.rules.js';
import type { CustomerKind } from '../customer-access.rules.js';
import type { FieldRow } from '../customer-field.rules.js';

export interface FieldWish extends ShapeWish {
  readonly code: string;
  readonly customerKind?: CustomerKind | null;
  readonly names: LocalText;
  readonly groupNames?: LocalText | null;
  readonly isRequired?: boolean | null;
  readonly roleIds?: readonly string[] | null;
  /** Left out: stays as it is; a new one is in use. */
  readonly isArchived?: boolean | null;
}

export type FieldPlan = Omit<FieldRow, 'id' | 'version' | 'code' | 'sortOrder'>;

export interface FieldFacts {
  readonly fields: readonly FieldRow[];
  /** Ids of the roles there are. */
  readonly roleIds: ReadonlySet<string>;
}

/** Whether a field may be added or changed so. What it holds stays for good: values are kept by it. */
export function planField(facts: FieldFacts, wish: FieldWish): Decision<FieldPlan> {
  const known = facts.fields.find(({ code }) => code === wish.code);
  const fitting = checkField(facts, known, wish);
  if (!fitting.allowed) return fitting;
  const shape = planShape(known, wish);
  if (!shape.allowed) return shape;
  return allow({
    customerKind: wish.customerKind ?? null,
    type: wish.type,
    names: wish.names,
    groupNames: wish.groupNames ?? null,
    ...shape.plan,
    roleIds: [...new Set(wish.roleIds)],
    isRequired: wish.isRequired ?? false,
    isArchived: wish.isArchived ?? known?.isArchived ?? false,
  });
}

function checkField({ fields, roleIds: roles }: FieldFacts, known: FieldRow | undefined, { roleIds }: FieldWish): Decision {
  if (!known && fields.length >= LIMITS.customerFields) return refuse('OUT_OF_RANGE', { min: 0, max: LIMITS.customerFields }, ['code']);
  const unknown = roleIds?.findIndex((id) => !roles.has(id)) ?? -1;
  return unknown < 0 ? allow() : refuse('NOT_FOUND', undefined, ['roleIds', String(unknown)]);
}
