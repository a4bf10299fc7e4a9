import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

/** What an operation asks for, fragments expanded. */
export interface Measure {
  readonly depth: number;
  readonly aliases: number;
  readonly fields: number;
  readonly rootFields: number;
  readonly isIntrospection: boolean;
  /** Only fields that have a limit of their own, such as signing in. */
  readonly isUnmetered: boolean;
  /** How many objects it may touch: page sizes multiplied down the nesting. */
  cost(variables: Variables): number;
}

type Cost = (variables: Variables) => number;
interface Part {
  readonly depth: number;
  readonly aliases: number;
  readonly fields: number;
  readonly cost: Cost;
}

/** A list without a page size (ancestors, roles, figures) counts as this many. */
const PLAIN_LIST = 10;
const NOTHING: Part = { depth: 0, aliases: 0, fields: 0, cost: () => 0 };

export function measureOperation(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Measure {
  const walk = new Walk(schema, document);
  const roots = walk.rootNames(operation.selectionSet);
  const part = walk.selections(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
  const fields = schema.getRootType(operation.operation)?.getFields() ?? {};
  const isUnmetered = roots.length > 0 && roots.every((name) => fields[name]?.extensions.isUnmetered === true);
  const defaults = defaultsOf(operation);
  const cost: Cost = (variables) => part.cost({ ...defaults, ...variables });
  const isIntrospection = roots.some((name) => name === '__schema' || name === '__type');
  return { ...part, cost, rootFields: roots.length, isIntrospection, isUnmetered };
}

/** Sizes that hold when the caller leaves a variable out. */
function defaultsOf({ variableDefinitions }: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    (variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === 'IntValue' ? [[variable.name.value, Number(defaultValue.value)] as const] : [],
    ),
  );
}

/** Fragments are measured once each, so a document of doubling spreads costs its length and not its expansion. */
class Walk {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly measured = new Map<string, Part>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
  ) {
    this.fragments = new Map(
      document.definitions.flatMap((node) => (node.kind === 'FragmentDefinition' ? [[node.name.value, node] as const] : [])),
    );
  }

  rootNames(set: SelectionSetNode | undefined): string[] {
    return (set?.selections ?? []).flatMap((selection) => {
      if (selection.kind === 'Field') return [selection.name.value];
      return this.rootNames(
        selection.kind === 'InlineFragment' ? selection.selectionSet : this.fragments.get(selection.name.value)?.selectionSet,
      );
    });
  }

  selections(set: SelectionSetNode, parent: GraphQLNamedType | undefined): Part {
    return sum(set.selections.map((selection) => this.selection(selection, parent)));
  }

  private selection(selection: SelectionNode, parent: GraphQLNamedType | undefined): Part {
    if (selection.kind === 'Field') return this.field(selection, parent);
    if (selection.kind === 'FragmentSpread') return this.spread(selection.name.value);
    const condition = selection.typeCondition?.name.value;
    return this.selections(selection.selectionSet, condition ? this.schema.getType(condition) : parent);
  }

  private spread(name: string): Part {
    const known = this.measured.get(name);
    const fragment = this.fragments.get(name);
    if (known || !fragment) return known ?? NOTHING;
    const part = this.selections(fragment.selectionSet, this.schema.getType(fragment.typeCondition.name.value));
    this.measured.set(name, part);
    return part;
  }

  private field(node: FieldNode, parent: GraphQLNamedType | undefined): Part {
    const aliases = node.alias ? 1 : 0;
    // Introspection is deep by nature and touches no data.
    if (!node.selectionSet || node.name.value.startsWith('__')) return { depth: 1, aliases, fields: 1, cost: () => 0 };
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    const inner = this.selections(node.selectionSet, field && getNamedType(field.type));
    const isPlainList = field !== undefined && isListType(getNullableType(field.type)) && !parent?.name.endsWith('Connection');
    const size = estimateOf(node, field?.extensions.estimate) ?? sizeOf(node) ?? (() => (isPlainList ? PLAIN_LIST : 1));
    const cost: Cost = (variables) => size(variables) * (1 + inner.cost(variables));
    return { depth: inner.depth + 1, aliases: inner.aliases + aliases, fields: inner.fields + 1, cost };
  }
}

function sum(parts: readonly Part[]): Part {
  const costs = parts.filter((part) => part.depth > 0).map((part) => part.cost);
  return {
    depth: Math.max(0, ...parts.map((part) => part.depth)),
    aliases: parts.reduce((total, part) => total + part.aliases, 0),
    fields: parts.reduce((total, part) => total + part.fields, 0),
    cost: (variables) => costs.reduce((total, cost) => total + cost(variables), 0),
  };
}

/** What the field itself says about its length; undefined when it says nothing. */
function estimateOf({ arguments: given = [] }: FieldNode, estimate: unknown): Cost | undefined {
  if (typeof estimate !== 'function') return undefined;
  return (variables) => {
    const values = given.map(({ name, value }) => [name.value, valueFromASTUntyped(value, { ...variables })] as const);
    const size = Number(estimate(Object.fromEntries(values)));
    return Number.isFinite(size) ? Math.max(1, size) : 1;
  };
}

/** The page size or the number of ids a field asks for; undefined when it has no such argument. */
function sizeOf(node: FieldNode): Cost | undefined {
  const argument = node.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last' || name.value === 'ids');
  return argument && ((variables) => sizeIn(argument.value, variables));
}

function sizeIn(value: ValueNode, variables: Variables): number {
  if (value.kind === 'IntValue') return sizeFrom(Number(value.value));
  if (value.kind === 'ListValue') return value.values.length;
  return value.kind === 'Variable' ? sizeFrom(variables[value.name.value]) : 1;
}

/** Sizes out of range count as one: the page check refuses them with a better message. */
function sizeFrom(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  return typeof value === 'number' && value > 0 && value <= 1000 ? value : 1;
}
