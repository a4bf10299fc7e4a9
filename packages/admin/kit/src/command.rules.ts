/** One refusal as the API gives it. */
export interface UserError {
  readonly code: string;
  readonly field?: readonly string[] | null;
  readonly message: string;
}

export interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** Refusals as a form needs them: by field, and what belongs to no field of this form. */
export interface SortedErrors {
  readonly fieldErrors: Readonly<Record<string, string>>;
  readonly refusal: Refusal | null;
}

export const NO_ERRORS: SortedErrors = { fieldErrors: {}, refusal: null };

/** The payload of the one root field of a mutation, with its `userErrors`. */
export function payloadOf(data: unknown): { readonly payload: unknown; readonly userErrors: readonly UserError[] } {
  const payload = isRecord(data) ? Object.entries(data).find(([name]) => name !== '__typename')?.[1] : undefined;
  const userErrors = isRecord(payload) && Array.isArray(payload.userErrors) ? payload.userErrors.filter(isUserError) : [];
  return { payload, userErrors };
}

/** `['input', 'newCustomer', 'phone']` → `newCustomer.phone`. */
export function fieldName(field: readonly string[] | null | undefined): string {
  const path = field ?? [];
  return (path[0] === 'input' ? path.slice(1) : path).join('.');
}

/**
 * `['fields', '2', 'values']` → `fields.serial`: what was sent in a list of named things stands on the form under their words. Null where what
 * was sent there has no word.
 */
export function wordedName(field: readonly string[] | null | undefined, input: unknown): string | null {
  const [list = '', place = ''] = fieldName(field).split('.');
  const items: unknown = isRecord(input) ? input[list] : undefined;
  const item: unknown = Array.isArray(items) ? items[Number(place)] : undefined;
  const word = isRecord(item) ? (item.field ?? item.scheme) : undefined;
  return typeof word === 'string' ? `${list}.${word}` : null;
}

/** Sends every refusal to its field; one whose field is not on this form must not get lost and becomes the refusal. */
export function sortErrors(userErrors: readonly UserError[], formFields: readonly string[] | null, input?: unknown): SortedErrors {
  const fieldErrors: Record<string, string> = {};
  let refusal: Refusal | null = null;
  for (const error of userErrors) {
    const names = [fieldName(error.field), wordedName(error.field, input)].filter((name) => name !== null && name !== '');
    const name = names.find((one) => one !== null && (formFields === null || formFields.includes(one)));
    if (name != null) fieldErrors[name] ??= error.message;
    else refusal ??= { code: error.code, message: error.message };
  }
  return { fieldErrors, refusal };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isUserError(value: unknown): value is UserError {
  return isRecord(value) && typeof value.code === 'string' && typeof value.message === 'string';
}
