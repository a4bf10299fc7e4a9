import { LIMITS } from '@shouwen/shared';
import { getMetadataStorage, registerDecorator, type ValidationError, validateSync } from 'class-validator';
import type { Refusal } from '../../kernel/decision.js';

/** Input that GraphQL's own types let through and the declared limits do not. Mutations answer it as `userErrors`. */
export class InputRefused extends Error {
  override readonly name = 'InputRefused';
  constructor(readonly refusals: readonly Refusal[]) {
    super('The input is not valid.');
  }
}

/** Text that must hold more than white space. */
export function NotBlank(): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name: 'notBlank',
      target: target.constructor,
      propertyName: String(property),
      validator: {
        validate: (value: unknown) => typeof value === 'string' && value.trim() !== '',
        defaultMessage: () => 'must not be blank',
      },
    });
}

/**
 * Checks every argument before a resolver sees it: the limits its class declares (type-graphql asks nothing unless told), and for
 * any text that it is no longer than the longest limit and free of characters that the engines store differently or not at all.
 * Unknown fields never arrive here: GraphQL refuses them.
 */
export function validateInput(value: unknown): void {
  const refusals = violations(value, []);
  if (refusals.length > 0) throw new InputRefused(refusals);
}

function violations(value: unknown, path: readonly string[]): Refusal[] {
  if (typeof value === 'string') return textViolations(value, path);
  if (Array.isArray(value)) return value.flatMap((item, index) => violations(item, [...path, String(index)]));
  if (value === null || typeof value !== 'object' || value instanceof Date) return [];
  const declared = declaresLimits(value) ? beyondLimits(value, path) : [];
  const refused = new Set(declared.map((refusal) => refusal.field?.at(-1)));
  const nested = Object.entries(value).filter(([key]) => !refused.has(key));
  return [...declared, ...nested.flatMap(([key, inner]) => violations(inner, [...path, key]))];
}

const limited = new Map<unknown, boolean>();

/** Many filters declare none; finding that out anew costs the validator as much as checking some. */
function declaresLimits({ constructor: type }: object): boolean {
  const known = limited.get(type);
  if (known !== undefined) return known;
  const declares = getMetadataStorage().getTargetValidationMetadatas(type, '', false, false).length > 0;
  limited.set(type, declares);
  return declares;
}

function beyondLimits(value: object, path: readonly string[]): Refusal[] {
  return validateSync(value, { skipMissingProperties: true, forbidUnknownValues: false }).map((error) => toRefusal(error, path));
}

/** The null character, and half a character outside the basic plane: no UTF-8 stands for it, so it would come back as something else. */
const UNSTORABLE = /\0|\p{Surrogate}/u;

function textViolations(text: string, path: readonly string[]): Refusal[] {
  if (UNSTORABLE.test(text)) return [{ code: 'INVALID', field: path }];
  // A code point is one or two units, so a text of at most that many units cannot be too long.
  if (text.length > LIMITS.description && [...text].length > LIMITS.description) {
    return [{ code: 'TOO_LONG', field: path, params: { max: LIMITS.description } }];
  }
  return [];
}

function toRefusal(error: ValidationError, path: readonly string[]): Refusal {
  const field = [...path, error.property];
  const [[name, message] = ['', '']] = Object.entries(error.constraints ?? {});
  const limit = Number(/\d+/.exec(message)?.[0] ?? 0);
  if (name === 'maxLength') return { code: 'TOO_LONG', field, params: { max: limit } };
  if (name === 'minLength') return { code: 'TOO_SHORT', field, params: { min: limit } };
  if (name === 'isNotEmpty' || name === 'notBlank' || name === 'arrayNotEmpty') return { code: 'REQUIRED', field };
  return { code: 'INVALID', field };
}
