import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { getMetadataStorage as validators } from 'class-validator';
import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { getMetadataStorage as graphqlClasses } from 'type-graphql';
import { features } from './features.js';
import { printedSchema, SCHEMA_FILE, schemaOf } from './schema.js';

const schema = schemaOf(features);
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));

describe('the schema', () => {
  it('is the one in packages/shared; run `pnpm --filter @shouwen/api schema` after a change', () => {
    expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(printedSchema());
  });

  it('describes every type, field, argument, input and enum value (SYS-18)', () => {
    const described = types.flatMap(describedParts).filter(([name]) => !/^(Query|Mutation|Subscription)$/.test(name));
    expect(described.filter(([, { description }]) => !description?.trim()).map(([name]) => name)).toEqual([]);
    expect(described.length).toBeGreaterThan(500);
  });

  it('says of every root field who may enter: @Authorized or @Public, never both, never neither', () => {
    const { queries, mutations, subscriptions } = graphqlClasses();
    const roots = [...queries, ...mutations, ...subscriptions];
    expect(roots.length).toBeGreaterThan(20);
    const unclear = roots.filter(({ schemaName, roles }) => (roles !== undefined) === (fieldOf(schemaName)?.extensions.isPublic === true));
    expect(unclear.map(({ schemaName }) => schemaName)).toEqual([]);
  });

  it('bounds every text of an input', () => {
    const bounded = new Set(
      inputClasses().flatMap((target) =>
        validators()
          .getTargetValidationMetadatas(target, '', false, false)
          .filter(({ name }) => name === 'maxLength' || name === 'matches' || name === 'isIn')
          .map(({ propertyName }) => `${target.name}.${propertyName}`),
      ),
    );
    const unbounded = types.filter(isInputObjectType).flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name === 'String' && !field.type.toString().startsWith('['))
        .map((field) => `${type.name}.${field.name}`)
        .filter((name) => !bounded.has(name)),
    );
    expect(unbounded).toEqual([]);
  });

  it('lets every mutation answer with userErrors', () => {
    const payloads = Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => getNamedType(field.type));
    expect(payloads.filter((type) => !(isObjectType(type) && 'userErrors' in type.getFields())).map(String)).toEqual([]);
  });
});

type Described = readonly [name: string, part: { readonly description?: string | null | undefined }];

/** The type itself and everything in it that carries a description. */
function describedParts(type: GraphQLNamedType): readonly Described[] {
  if (isEnumType(type)) return [[type.name, type], ...type.getValues().map((value): Described => [`${type.name}.${value.name}`, value])];
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [[type.name, type]];
  const fields = Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(type.getFields());
  const inside = fields.flatMap((field): Described[] => [
    [`${type.name}.${field.name}`, field],
    ...('args' in field ? field.args : []).map((arg): Described => [`${type.name}.${field.name}(${arg.name})`, arg]),
  ]);
  return [[type.name, type], ...inside];
}

function fieldOf(name: string): GraphQLField<unknown, unknown> | undefined {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return roots.map((root) => root?.getFields()[name]).find((field) => field !== undefined);
}

// biome-ignore lint/complexity/noBannedTypes: type-graphql keeps classes as Function
function inputClasses(): Function[] {
  return graphqlClasses().inputTypes.map(({ target }) => target);
}
