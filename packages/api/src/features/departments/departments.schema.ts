import { CODE_SCHEMA, LOCAL_TEXT_SCHEMA } from '../playbooks/index.js';

const DAY = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const;

const GOAL = {
  type: 'object',
  required: ['horizon', 'text'],
  additionalProperties: false,
  properties: { horizon: { enum: ['near', 'long'] }, text: LOCAL_TEXT_SCHEMA },
} as const;

const PARTNER = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: { name: LOCAL_TEXT_SCHEMA, gives: LOCAL_TEXT_SCHEMA, takes: LOCAL_TEXT_SCHEMA },
} as const;

const KIND = {
  type: 'object',
  required: ['code', 'names'],
  additionalProperties: false,
  properties: { code: CODE_SCHEMA, names: LOCAL_TEXT_SCHEMA },
} as const;

/** What a playbook may say of departments (DEP-01…07, 10, 22, 28). */
export const DEPARTMENTS_SCHEMA = {
  type: 'object',
  required: ['departments'],
  additionalProperties: false,
  properties: {
    kinds: { type: 'array', items: KIND },
    departments: { type: 'array', minItems: 1, items: { $ref: '#/definitions/department' } },
  },
  definitions: {
    department: {
      type: 'object',
      required: ['code', 'names', 'kind'],
      additionalProperties: false,
      properties: {
        code: CODE_SCHEMA,
        names: LOCAL_TEXT_SCHEMA,
        kind: CODE_SCHEMA,
        duties: LOCAL_TEXT_SCHEMA,
        rules: LOCAL_TEXT_SCHEMA,
        assets: LOCAL_TEXT_SCHEMA,
        reportsTo: LOCAL_TEXT_SCHEMA,
        serviceHours: LOCAL_TEXT_SCHEMA,
        headPosition: CODE_SCHEMA,
        plannedHeadcount: { type: 'integer', minimum: 0 },
        startsOn: DAY,
        endsOn: DAY,
        goals: { type: 'array', items: GOAL },
        partners: { type: 'array', items: PARTNER },
        children: { type: 'array', items: { $ref: '#/definitions/department' } },
      },
    },
  },
} as const;
