import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { readValues } from '../../forms/field.rules.js';
import type { CustomerKind } from '../customer-access.rules.js';
import { type FieldRow, isAskedOf } from '../customer-field.rules.js';

export interface FieldFilled {
  readonly fieldId: string;
  readonly values: readonly string[];
}

export interface FillFacts {
  /** Those that the caller's roles show. */
  readonly fields: readonly FieldRow[];
  readonly kind: CustomerKind;
  readonly known: ReadonlyMap<string, readonly string[]>;
}

export interface FieldChange {
  readonly field: FieldRow;
  readonly values: readonly string[];
}

/** Which fields change, and to what; the first that is wrong is refused where it stands. */
export function planFill({ fields, kind, known }: FillFacts, filled: readonly FieldFilled[]): Decision<readonly FieldChange[]> {
  const changes: FieldChange[] = [];
  for (const [index, { fieldId, values: given }] of filled.entries()) {
    const field = fields.find((one) => one.id === fieldId && isAskedOf(one, kind));
    if (!field) return refuse('NOT_FOUND', undefined, ['values', String(index), 'fieldId']);
    if (changes.some((change) => change.field === field)) return refuse('INVALID', undefined, ['values', String(index), 'fieldId']);
    const before = known.get(fieldId) ?? [];
    const read = readValues(field, given, before);
    if (!read.allowed) return { ...read, refusal: { ...read.refusal, field: ['values', String(index), 'values'] } };
    if (JSON.stringify(read.plan) !== JSON.stringify(before)) changes.push({ field, values: read.plan });
  }
  return allow(changes);
}
