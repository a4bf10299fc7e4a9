import { type Clause, CONDITION_TESTS, type Condition } from '@shouwen/shared';
import { Ajv, type ErrorObject } from 'ajv';

/** A playbook that cannot be used, in sentences for whoever edits it. Never shown to callers of the API. */
export class PlaybookProblem extends Error {
  override readonly name = 'PlaybookProblem';

  constructor(
    readonly file: string,
    readonly problems: readonly string[],
  ) {
    super(`${file}: ${problems.join('; ')}`);
  }
}

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });

/** What is wrong with a file, each with the place in it: `/types/0/code must be string`. Empty when it fits the schema. */
export function schemaProblems(schema: object, data: unknown): string[] {
  const validate = ajv.compile(schema);
  return validate(data) ? [] : (validate.errors ?? []).map(sentence);
}

function sentence({ instancePath, message, params }: ErrorObject): string {
  const { additionalProperty, allowedValues } = params;
  const detail = [additionalProperty ?? [], allowedValues ?? []].flat().join(', ');
  return `${instancePath || '/'} ${message ?? 'is not valid'}${detail && ` (${detail})`}`;
}

/** Schema of a text in every language of the product; zh-CN must be there. */
export const LOCAL_TEXT_SCHEMA = {
  type: 'object',
  required: ['zh-CN'],
  additionalProperties: false,
  properties: {
    'zh-CN': { type: 'string', minLength: 1 },
    'zh-TW': { type: 'string', minLength: 1 },
    en: { type: 'string', minLength: 1 },
  },
} as const;

/** Schema of a stable word of the organisation. */
export const CODE_SCHEMA = { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$' } as const;

/** Schema of a condition: when something holds. */
export const CONDITION_SCHEMA = {
  type: 'object',
  required: ['clauses'],
  additionalProperties: false,
  properties: {
    match: { enum: ['all', 'any'] },
    clauses: {
      type: 'array',
      items: {
        type: 'object',
        required: ['fact', 'test'],
        additionalProperties: false,
        properties: { fact: { type: 'string' }, test: { enum: CONDITION_TESTS }, values: { type: 'array', items: { type: 'string' } } },
      },
    },
  },
} as const;

/** A condition as playbooks write it: what goes without saying is left out. */
export interface WrittenCondition {
  readonly match?: Condition['match'];
  readonly clauses: readonly (Omit<Clause, 'values'> & Partial<Pick<Clause, 'values'>>)[];
}

export function writtenCondition({ match = 'all', clauses }: WrittenCondition): Condition {
  return { match, clauses: clauses.map(({ fact, test, values = [] }) => ({ fact, test, values })) };
}

/** Schema of `playbook.json`. */
export const PLAYBOOK_SCHEMA = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: { name: LOCAL_TEXT_SCHEMA, description: LOCAL_TEXT_SCHEMA, extends: CODE_SCHEMA },
} as const;
