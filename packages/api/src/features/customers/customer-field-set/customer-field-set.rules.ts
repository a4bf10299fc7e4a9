import { LIMITS, type LocalText } from '@shouwen/shared';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import type { CustomerKind } from '../customer-access.rules.js';
import { type FieldLimits, type FieldOption, type FieldRow, type FieldType, LONGEST_VALUE } from '../customer-field.rules.js';

export interface FieldWish extends FieldLimits {
  readonly code: string;
  readonly customerKind?: CustomerKind | null;
  readonly type: FieldType;
  readonly names: LocalText;
  readonly groupNames?: LocalText | null;
  readonly isRequired?: boolean | null;
  readonly options?: readonly FieldOption[] | null;
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

const CHOICES: readonly FieldType[] = ['choice', 'choices'];

/** Whether a field may be added or changed so. What it holds stays for good: values are kept by it. */
export function planField(facts: FieldFacts, wish: FieldWish): Decision<FieldPlan> {
  const known = facts.fields.find(({ code }) => code === wish.code);
  const fitting = checkField(facts, known, wish);
  if (!fitting.allowed) return fitting;
  const limits = planLimits(wish);
  if (!limits.allowed) return limits;
  const options = planOptions(known, wish);
  if (!options.allowed) return options;
  return allow({
    customerKind: wish.customerKind ?? null,
    type: wish.type,
    names: wish.names,
    groupNames: wish.groupNames ?? null,
    limits: limits.plan,
    options: options.plan,
    roleIds: [...new Set(wish.roleIds)],
    isRequired: wish.isRequired ?? false,
    isArchived: wish.isArchived ?? known?.isArchived ?? false,
  });
}

function checkField({ fields, roleIds: roles }: FieldFacts, known: FieldRow | undefined, { type, roleIds }: FieldWish): Decision {
  if (known && known.type !== type) return refuse('FIELD_TYPE_FIXED', undefined, ['type']);
  if (!known && fields.length >= LIMITS.customerFields) return refuse('OUT_OF_RANGE', { min: 0, max: LIMITS.customerFields }, ['code']);
  const unknown = roleIds?.findIndex((id) => !roles.has(id)) ?? -1;
  return unknown < 0 ? allow() : refuse('NOT_FOUND', undefined, ['roleIds', String(unknown)]);
}

/** Of its limits those that its type has. */
function planLimits(wish: FieldWish): Decision<FieldLimits> {
  if (wish.type === 'text') return planTextLimits(wish);
  return wish.type === 'number' ? planNumberLimits(wish) : allow({});
}

function planTextLimits({ maxLength = null, format }: FieldLimits): Decision<FieldLimits> {
  const isFitting = maxLength === null || (maxLength >= 1 && maxLength <= LONGEST_VALUE);
  return isFitting ? allow({ maxLength, format: format ?? 'free' }) : refuse('OUT_OF_RANGE', { min: 1, max: LONGEST_VALUE }, ['maxLength']);
}

function planNumberLimits({ min = null, max = null, unit }: FieldLimits): Decision<FieldLimits> {
  const isBackwards = min !== null && max !== null && min > max;
  return isBackwards ? refuse('INVALID', undefined, ['max']) : allow({ min, max, unit: unit?.trim() || null });
}

/** The options in their order; one that is left out is no longer offered, for somebody may have it. */
function planOptions(known: FieldRow | undefined, { type, options }: FieldWish): Decision<readonly FieldOption[]> {
  if (!CHOICES.includes(type)) return allow([]);
  const given = options ?? [];
  const codes = given.map(({ code }) => code);
  const twice = codes.findIndex((code, index) => codes.indexOf(code) !== index);
  if (twice >= 0) return refuse('ALREADY_EXISTS', undefined, ['options', String(twice), 'code']);
  if (!given.some(({ isArchived }) => !isArchived)) return refuse('REQUIRED', undefined, ['options']);
  const left = (known?.options ?? []).filter(({ code }) => !codes.includes(code)).map((option) => ({ ...option, isArchived: true }));
  return allow([...given, ...left]);
}
