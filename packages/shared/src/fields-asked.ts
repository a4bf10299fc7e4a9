import { type Condition, conditionHolds, type Facts } from './condition.js';
import { fieldFact } from './ticket-facts.js';

/** A field of a form, as far as it depends on what is known. */
export interface ConditionalField {
  readonly code: string;
  readonly isRequired: boolean;
  /** Absent: it is always asked. */
  readonly shownWhen?: Condition | null;
  /** When it may not be left empty, where that is not always so. */
  readonly requiredWhen?: Condition | null;
}

export interface FieldAsked<Field> {
  readonly field: Field;
  /** Now, as things stand. */
  readonly isRequired: boolean;
}

/** By the code of the field. */
export type FieldValues = ReadonlyMap<string, readonly string[]>;

/**
 * Which of the fields are asked, and which of those may not be left empty. A field may depend on those before it; what is not asked is not
 * known to those after it. The panel asks this at every key, the server at every write.
 */
export function fieldsAsked<Field extends ConditionalField>(
  fields: readonly Field[],
  facts: Facts,
  values: FieldValues,
): FieldAsked<Field>[] {
  const known: Record<string, readonly string[] | undefined> = { ...facts };
  return fields.flatMap((field) => {
    const { code, shownWhen, requiredWhen } = field;
    if (shownWhen && !conditionHolds(shownWhen, known)) return [];
    const isRequired = field.isRequired || (requiredWhen != null && conditionHolds(requiredWhen, known));
    known[fieldFact(code)] = values.get(code) ?? [];
    return [{ field, isRequired }];
  });
}
