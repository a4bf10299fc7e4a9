import type { LocalText } from '@shouwen/shared';
import { CODE_SCHEMA, LOCAL_TEXT_SCHEMA } from '../playbooks/index.js';
import { EMPLOYMENTS, type PositionRequirements, type ProfileItem } from './position.rules.js';

interface Word {
  readonly code: string;
  readonly names: LocalText;
}

/** `positions.json` of a playbook. */
export interface PositionsFile {
  /** From low to high. */
  readonly levels?: readonly Word[];
  /** From low to high. */
  readonly education?: readonly Word[];
  readonly groups?: readonly Word[];
  readonly competencies?: readonly (Word & { readonly group: string })[];
  readonly certificates?: readonly (Word & { readonly validMonths?: number })[];
  readonly positions: readonly PositionDefinition[];
}

export interface PositionDefinition extends Word {
  /** The position of the extended playbook whose requirements and profile it takes over. */
  readonly like?: string;
  readonly duties?: readonly LocalText[];
  readonly requires?: PositionRequirements;
  readonly profile?: readonly ProfileItem[];
  readonly certificates?: readonly string[];
  /** The position of this file it reports to. */
  readonly reportsTo?: string | null;
}

function word(more: object = {}, required: readonly string[] = []): object {
  return {
    type: 'object',
    required: ['code', 'names', ...required],
    additionalProperties: false,
    properties: { code: CODE_SCHEMA, names: LOCAL_TEXT_SCHEMA, ...more },
  };
}

const listOf = (items: object): object => ({ type: 'array', items });

const REQUIREMENTS = {
  type: 'object',
  additionalProperties: false,
  properties: {
    education: CODE_SCHEMA,
    employment: { enum: EMPLOYMENTS },
    monthsInService: { type: 'integer', minimum: 0, maximum: 600 },
  },
} as const;

const PROFILE_ITEM = {
  type: 'object',
  required: ['competency'],
  additionalProperties: false,
  properties: { competency: CODE_SCHEMA, level: CODE_SCHEMA, requirement: LOCAL_TEXT_SCHEMA },
} as const;

const POSITION = word({
  like: CODE_SCHEMA,
  duties: listOf(LOCAL_TEXT_SCHEMA),
  requires: REQUIREMENTS,
  profile: listOf(PROFILE_ITEM),
  certificates: listOf(CODE_SCHEMA),
  reportsTo: CODE_SCHEMA,
});

export const POSITIONS_SCHEMA = {
  type: 'object',
  required: ['positions'],
  additionalProperties: false,
  properties: {
    levels: listOf(word()),
    education: listOf(word()),
    groups: listOf(word()),
    competencies: listOf(word({ group: CODE_SCHEMA }, ['group'])),
    certificates: listOf(word({ validMonths: { type: 'integer', minimum: 1, maximum: 600 } })),
    positions: listOf(POSITION),
  },
} as const;
