import { PERMISSIONS, type Permission } from '@shouwen/shared';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { features } from '../features.js';
import { schemaOf } from '../schema.js';

export type RootKind = 'query' | 'mutation' | 'subscription';

/** A root field with who may enter it, read from what its resolver declares: a new field is walked without being named anywhere. */
export interface RootField {
  readonly kind: RootKind;
  readonly name: string;
  readonly args: readonly GraphQLArgument[];
  readonly type: GraphQLOutputType;
  readonly isPublic: boolean;
  /** One of them is enough; empty: any signed-in caller. */
  readonly permissions: readonly Permission[];
}

/** All root fields; `sessionEnd` last, because whoever walks through it is out. */
export function rootFields(): RootField[] {
  const { queries, mutations, subscriptions } = getMetadataStorage();
  const schema = schemaOf(features);
  const roots = [
    { kind: 'query', type: schema.getQueryType(), metadata: queries },
    { kind: 'mutation', type: schema.getMutationType(), metadata: mutations },
    { kind: 'subscription', type: schema.getSubscriptionType(), metadata: subscriptions },
  ] as const;
  const fields = roots.flatMap(({ kind, type, metadata }) =>
    Object.values(type?.getFields() ?? {}).map(({ name, args, type, extensions }): RootField => {
      const roles = metadata.find(({ schemaName }) => schemaName === name)?.roles ?? [];
      const permissions = PERMISSIONS.filter((permission) => roles.includes(permission));
      return { kind, name, args, type, isPublic: extensions.isPublic === true, permissions };
    }),
  );
  return [...fields.filter(({ name }) => name !== 'sessionEnd'), ...fields.filter(({ name }) => name === 'sessionEnd')];
}

/** What the door says to a caller with these permissions; null is nobody. */
export function verdictFor({ isPublic, permissions }: RootField, held: ReadonlySet<Permission> | null): string {
  if (isPublic) return 'in';
  if (!held) return 'UNAUTHENTICATED';
  return permissions.length === 0 || permissions.some((permission) => held.has(permission)) ? 'in' : 'FORBIDDEN';
}

/** A document that asks for one root field with its arguments as variables: those it needs, and the others that are named. */
export function documentFor({ kind, name, args, type }: RootField, selection = '__typename', others: readonly string[] = []): string {
  const asked = args.filter((arg) => isNeeded(arg) || others.includes(arg.name));
  const declared = asked.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const passed = asked.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const selected = isLeafType(getNamedType(type)) ? '' : ` { ${selection} }`;
  return `${kind} Walk${declared && `(${declared})`} { ${name}${passed && `(${passed})`}${selected} }`;
}

/** Values that fit the arguments a root field needs, with ids that nothing has. */
export function variablesFor({ args }: RootField): Record<string, unknown> {
  return Object.fromEntries(args.filter(isNeeded).map((arg) => [arg.name, sampleOf(arg, { words: SAMPLES, isWhole: false })]));
}

/** Values for every argument and every part of every input, with this text wherever a text or an id stands. */
export function variablesOf({ args }: RootField, text: string): Record<string, unknown> {
  const words = { ...SAMPLES, String: text, ID: text };
  return Object.fromEntries(args.map((arg) => [arg.name, sampleOf(arg, { words, isWhole: true })]));
}

/** What must be given; a list also wants its size. */
function isNeeded({ name, type }: GraphQLArgument): boolean {
  return isNonNullType(type) || name === 'first';
}

const SAMPLES: Readonly<Record<string, unknown>> = {
  ID: 'tkt_01ARZ3NDEKTSV4RRFFQ69G5FAV',
  String: 'sample',
  Int: 1,
  Float: 1,
  Boolean: false,
  DateTime: '2026-01-01T00:00:00Z',
  Date: '2026-01-01',
  SettingValue: 'sample',
  kpiKeys: 'created',
  year: 2026,
};

interface Sampling {
  readonly words: Readonly<Record<string, unknown>>;
  /** Also what may be left out. */
  readonly isWhole: boolean;
}

function sampleOf({ name, type }: { readonly name: string; readonly type: GraphQLInputType }, sampling: Sampling): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [sampleOf({ name, type: inner.ofType }, sampling)];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (!isInputObjectType(inner)) return sampling.words[name] ?? sampling.words[String(inner)];
  const wanted = Object.values(inner.getFields()).filter((field) => sampling.isWhole || isNonNullType(field.type));
  return Object.fromEntries(wanted.map((field) => [field.name, sampleOf(field, sampling)]));
}

/** Answers item by item under the ids it was asked about, so that no two answers are alike: a test of its own looks at it. */
export const ITEMWISE: ReadonlySet<string> = new Set(['ticketBulk', 'macroApply']);

/** Where an id stands in the arguments of a root field: `input.ticketId`, `filter.departmentIds`. */
export interface IdPlace {
  readonly field: RootField;
  readonly path: readonly string[];
  readonly isList: boolean;
}

/** Every place of an id in the arguments of these root fields, inputs within inputs included. */
export function idPlaces(fields: readonly RootField[]): IdPlace[] {
  const alike = fields.filter(({ name }) => !ITEMWISE.has(name));
  return alike.flatMap((field) => field.args.flatMap(({ name, type }) => placesIn(field, type, [name])));
}

function placesIn(field: RootField, type: GraphQLInputType, path: readonly string[]): IdPlace[] {
  const inner = getNamedType(type);
  if (String(inner) === 'ID') return [{ field, path, isList: isListType(getNullableType(type)) }];
  if (!isInputObjectType(inner)) return [];
  // Of a list of inputs, the first.
  const within = isListType(getNullableType(type)) ? [...path, '0'] : path;
  return Object.values(inner.getFields()).flatMap((part) => placesIn(field, part.type, [...within, part.name]));
}

/** The same variables with this id in that place: in a list with these, alone with the last of them. */
export function withId(
  variables: object,
  { path, isList }: Pick<IdPlace, 'path' | 'isList'>,
  id: string | readonly string[],
): Record<string, unknown> {
  const [name = '', ...rest] = path;
  const inside: unknown = Reflect.get(variables, name) ?? (rest[0] === '0' ? [] : {});
  const ids = [id].flat();
  const value = isList ? ids : ids.at(-1);
  const changed = Array.isArray(variables) ? [...variables] : { ...variables };
  return Object.assign(changed, { [name]: rest.length === 0 ? value : withId(Object(inside), { path: rest, isList }, id) });
}

/** Everything an answer can hold, in as few selections as an operation may ask for: an interface by one type at a time. */
export function selectionsOf(type: GraphQLOutputType, depth: number): string[] {
  const inner = getNamedType(type);
  if (!isInterfaceType(inner)) return selectionsOn(inner, depth);
  const { objects } = schemaOf(features).getImplementations(inner);
  return objects.flatMap((object) => selectionsOn(object, depth).map((selection) => `__typename ... on ${object.name} { ${selection} }`));
}

/** All fields without parts, and those with parts as deep as said; lists are asked for by twos. */
function selectionsOn(type: GraphQLNamedType, depth: number): string[] {
  if (!isObjectType(type)) return ['__typename'];
  // Pages and their entries are no depth of their own.
  const rest = /(Connection|Edge)$/.test(type.name) ? depth : depth - 1;
  return packed(Object.values(type.getFields()).flatMap((field) => partsOf(field, rest)));
}

function partsOf({ name, type, args }: GraphQLField<unknown, unknown>, depth: number): string[] {
  const inner = getNamedType(type);
  if (isLeafType(inner)) return [name];
  if (depth < 0) return [];
  const page = args.some((arg) => arg.name === 'first') ? '(first: 2)' : '';
  return (name === 'edges' ? ['cursor'] : selectionsOn(inner, depth)).map((selection) => `${name}${page} { ${selection} }`);
}

/** Well below what one operation may select. */
const MOST_FIELDS = 250;

const fieldsIn = (selection: string): number => selection.match(/[A-Za-z_]\w*(?!\w*:)/g)?.length ?? 0;

/** Parts in as few selections as hold them. */
function packed(parts: readonly string[]): string[] {
  const selections: string[] = [];
  let [selection, count] = ['__typename', 1];
  for (const part of parts) {
    const more = fieldsIn(part);
    if (count > 1 && count + more > MOST_FIELDS) {
      selections.push(selection);
      [selection, count] = ['__typename', 1];
    }
    selection += ` ${part}`;
    count += more;
  }
  return [...selections, selection];
}
