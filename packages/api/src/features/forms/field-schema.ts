import type { LocalText } from '@shouwen/shared';
import { CODE_SCHEMA, LOCAL_TEXT_SCHEMA } from '../playbooks/index.js';
import { FIELD_TYPES, type FieldLimits, type FieldType, TEXT_FORMATS } from './field.rules.js';

/** A field as playbooks write it: what goes without saying is left out. */
export interface WrittenField extends FieldLimits {
  readonly code: string;
  readonly type: FieldType;
  readonly names: LocalText;
  readonly group?: LocalText;
  readonly isRequired?: boolean;
  readonly options?: readonly { readonly code: string; readonly names: LocalText }[];
}

const NUMBER = { type: 'number' } as const;

/** What playbooks may say of a field, whatever it is a field of. */
export const FIELD_SCHEMA = {
  code: CODE_SCHEMA,
  type: { enum: FIELD_TYPES },
  names: LOCAL_TEXT_SCHEMA,
  group: LOCAL_TEXT_SCHEMA,
  isRequired: { type: 'boolean' },
  maxLength: { type: 'integer' },
  format: { enum: TEXT_FORMATS },
  min: NUMBER,
  max: NUMBER,
  unit: { type: 'string' },
  options: {
    type: 'array',
    items: {
      type: 'object',
      required: ['code', 'names'],
      additionalProperties: false,
      properties: { code: CODE_SCHEMA, names: LOCAL_TEXT_SCHEMA },
    },
  },
} as const;

/** A written field as one that is asked for. */
export function writtenShape<Written extends WrittenField>({ group, options = [], ...field }: Written) {
  return { ...field, groupNames: group ?? null, options: options.map((option) => ({ ...option, isArchived: false })) };
}
