import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import type { SettingValue } from '../../kernel/setting-definition.js';

const isText = (value: unknown): value is string => typeof value === 'string';

/** The kinds of JSON a setting may be; whether this one takes it is decided by its definition. */
function parse(value: unknown): SettingValue {
  if (isText(value) || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return value;
  if (Array.isArray(value) && value.length <= 500 && value.every(isText)) return value;
  throw new GraphQLError('SettingValue must be a text, a number, a boolean or a list of texts.');
}

function literal(node: ValueNode): unknown {
  if (node.kind === Kind.LIST) return node.values.map(literal);
  if (node.kind === Kind.INT || node.kind === Kind.FLOAT) return Number(node.value);
  return node.kind === Kind.STRING || node.kind === Kind.BOOLEAN ? node.value : null;
}

export const SettingValueScalar = new GraphQLScalarType<SettingValue, unknown>({
  name: 'SettingValue',
  description: 'What a setting holds, by its type: a text, a number, a boolean or a list of texts.',
  serialize: (value) => value,
  parseValue: parse,
  parseLiteral: (node) => parse(literal(node)),
});
