import { FIELD_LEVELS, type FieldLevel, SENSITIVE_FIELDS, type SensitiveField } from '@shouwen/shared';

/** What a role does with sensitive fields; a field that is not named is masked. */
export type FieldRules = { readonly [field in SensitiveField]?: FieldLevel };

interface FieldSource {
  readonly isAdministrator: boolean;
  readonly fields: FieldRules;
}

/** What all roles of a person together do with sensitive fields: the most that any of them allows (ROL-05). */
export function fieldsOf(roles: readonly FieldSource[]): Map<SensitiveField, FieldLevel> {
  return new Map(SENSITIVE_FIELDS.map((field) => [field, mostOf(roles.map((role) => levelIn(role, field)))]));
}

/** What one role does with a field. */
export function levelIn({ isAdministrator, fields }: FieldSource, field: SensitiveField): FieldLevel {
  return isAdministrator ? 'edit' : (fields[field] ?? 'mask');
}

function mostOf(levels: readonly FieldLevel[]): FieldLevel {
  return FIELD_LEVELS.findLast((level) => levels.includes(level)) ?? 'mask';
}

/** Whether the first shows more of a field than the second. */
export function showsMore(a: FieldLevel, b: FieldLevel): boolean {
  return FIELD_LEVELS.indexOf(a) > FIELD_LEVELS.indexOf(b);
}

/** The first field of which a role shows more than the giver sees; null when they may give it. */
export function fieldBeyond(held: ReadonlyMap<SensitiveField, FieldLevel>, given: readonly FieldSource[]): SensitiveField | null {
  const wanted = fieldsOf(given);
  return SENSITIVE_FIELDS.find((field) => showsMore(wanted.get(field) ?? 'mask', held.get(field) ?? 'mask')) ?? null;
}

/** What a role does with each field, as a role of one's own would say it. */
export function spellOut(role: FieldSource): FieldRules {
  return Object.fromEntries(SENSITIVE_FIELDS.map((field) => [field, levelIn(role, field)])) as FieldRules;
}
