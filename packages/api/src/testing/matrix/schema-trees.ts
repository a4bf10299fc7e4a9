import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql';
import { features } from '../../features.js';
import { OPERATION_LIMITS } from '../../platform/graphql/limits.js';
import { measureOperation } from '../../platform/graphql/operation-cost.js';
import { schemaOf } from '../../schema.js';

/** How far a list below the root is opened. */
const NESTED = 3;

const isPage = (type: GraphQLNamedType) => /(Connection|Edge)$/.test(type.name);
const needsArgument = ({ args }: GraphQLField<unknown, unknown>) => args.some(({ type }) => isNonNullType(type));

/** Everything that can be said of a type to a depth, in pieces that stand alone: a request may not ask for all of it at once. */
export function piecesOf(type: GraphQLNamedType, depth: number): string[] {
  if (!isObjectType(type)) return ['__typename'];
  if (isPage(type)) return piecesOf(nodeOf(type), depth).map((piece) => `totalCount nodes { ${piece} }`);
  const fields = Object.values(type.getFields()).filter((field) => !needsArgument(field));
  const leaves = ['__typename', ...fields.filter(isLeaf).map(({ name }) => name)].join(' ');
  const edges = depth > 0 ? fields.filter((field) => !isLeaf(field)) : [];
  const opened = edges.flatMap((field) => piecesOf(getNamedType(field.type), depth - 1).map((piece) => `${open(field)} { ${piece} }`));
  return [leaves, ...opened.map((piece) => `__typename ${keyOf(type)} ${piece}`)];
}

function nodeOf(type: GraphQLObjectType): GraphQLNamedType {
  const { nodes, node } = type.getFields();
  return getNamedType((nodes ?? node)?.type) ?? type;
}

const isLeaf = ({ type }: GraphQLField<unknown, unknown>): boolean => isLeafType(getNamedType(type));

function open({ name, args }: GraphQLField<unknown, unknown>): string {
  return args.some((arg) => arg.name === 'first') ? `${name}(first: ${NESTED})` : name;
}

/** By what one is told from another. */
const KEYS = ['id', 'personId', 'ticketId'] as const;

export function keyOf(type: GraphQLObjectType): string {
  return KEYS.find((key) => key in type.getFields()) ?? '';
}

/** As many pieces in one request as the server takes: together they cost no more than each alone. */
export function documentsOf(pieces: readonly string[], document: (selection: string) => string, variables: object): string[] {
  const documents: string[] = [];
  let [taken, room]: [string[], Price] = [[], ROOM];
  for (const piece of pieces) {
    const left = minus(room, priceOf(document(piece), variables));
    if (taken.length > 0 && Object.values(left).some((one) => one < 0)) {
      documents.push(document(taken.join(' ')));
      [taken, room] = [[], ROOM];
    }
    taken.push(piece);
    room = minus(room, priceOf(document(piece), variables));
  }
  return [...documents, document(taken.join(' '))];
}

interface Price {
  readonly cost: number;
  readonly fields: number;
  readonly tokens: number;
}
const ROOM: Price = OPERATION_LIMITS;

const minus = (room: Price, price: Price): Price => ({
  cost: room.cost - price.cost,
  fields: room.fields - price.fields,
  tokens: room.tokens - price.tokens,
});

const prices = new Map<string, Price>();

function priceOf(text: string, variables: object): Price {
  const known = prices.get(text);
  if (known) return known;
  const document = parse(text);
  const [operation] = document.definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error(text);
  const { cost, fields } = measureOperation(schemaOf(features), document, operation);
  const price = { cost: cost({ ...variables }), fields, tokens: text.match(/\w+|[^\w\s]/g)?.length ?? 0 };
  prices.set(text, price);
  return price;
}
