import { allow, type Decision, refuse } from '../../kernel/decision.js';
import { type FieldLimits, type FieldOption, type FieldShape, type FieldType, LONGEST_VALUE } from './field.rules.js';

export interface ShapeWish extends FieldLimits {
  readonly type: FieldType;
  readonly options?: readonly FieldOption[] | null;
}

export type ShapePlan = Pick<FieldShape, 'limits' | 'options'>;

const CHOICES: readonly FieldType[] = ['choice', 'choices'];

/** What a field of the type may hold. The type stays for good: values are kept by it. */
export function planShape(known: Pick<FieldShape, 'type' | 'options'> | undefined, wish: ShapeWish): Decision<ShapePlan> {
  if (known && known.type !== wish.type) return refuse('FIELD_TYPE_FIXED', undefined, ['type']);
  const limits = planLimits(wish);
  if (!limits.allowed) return limits;
  const options = planOptions(known, wish);
  return options.allowed ? allow({ limits: limits.plan, options: options.plan }) : options;
}

/** Of its limits those that its type has. */
function planLimits(wish: ShapeWish): Decision<FieldLimits> {
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
function planOptions(known: Pick<FieldShape, 'options'> | undefined, { type, options }: ShapeWish): Decision<readonly FieldOption[]> {
  if (!CHOICES.includes(type)) return allow([]);
  const given = options ?? [];
  const codes = given.map(({ code }) => code);
  const twice = codes.findIndex((code, index) => codes.indexOf(code) !== index);
  if (twice >= 0) return refuse('ALREADY_EXISTS', undefined, ['options', String(twice), 'code']);
  if (!given.some(({ isArchived }) => !isArchived)) return refuse('REQUIRED', undefined, ['options']);
  const left = (known?.options ?? []).filter(({ code }) => !codes.includes(code)).map((option) => ({ ...option, isArchived: true }));
  return allow([...given, ...left]);
}
