import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.js';
import { Node } from '../../platform/graphql/node.type.js';
import type { KpiDirection, KpiForce, KpiUnit } from './kpi-definition.rules.js';

export const KpiDirectionEnum = { UP: 'up', DOWN: 'down', BAND: 'band' } as const satisfies Readonly<Record<string, KpiDirection>>;
registerEnumType(KpiDirectionEnum, {
  name: 'KpiDirection',
  description: 'Which way is good.',
  valuesConfig: {
    UP: { description: 'High is good.' },
    DOWN: { description: 'Low is good.' },
    BAND: { description: 'Neither: to be watched.' },
  },
});

export const KpiUnitEnum = { COUNT: 'count', SECONDS: 'seconds', FRACTION: 'fraction' } as const satisfies Readonly<
  Record<string, KpiUnit>
>;
registerEnumType(KpiUnitEnum, {
  name: 'KpiUnit',
  description: 'What a figure is measured in.',
  valuesConfig: {
    COUNT: { description: 'How often.' },
    SECONDS: { description: 'Elapsed seconds.' },
    FRACTION: { description: 'A share from 0 to 1.' },
  },
});

export const KpiForceEnum = { TARGET: 'target', LIMIT: 'limit', BENCHMARK: 'benchmark', NONE: 'none' } as const satisfies Readonly<
  Record<string, KpiForce>
>;
registerEnumType(KpiForceEnum, {
  name: 'KpiForce',
  description: "What the target of a figure means in the organisation's rules.",
  valuesConfig: {
    TARGET: { description: 'To be met.' },
    LIMIT: { description: 'Never to be passed.' },
    BENCHMARK: { description: 'A line to compare with, such as a past result; nobody is held to it.' },
    NONE: { description: 'No target.' },
  },
});

@ObjectType({ implements: Node, description: 'A figure the organisation watches, as its playbook defines it.', simpleResolvers: true })
export class Kpi implements Node {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => Int, { description: 'Counts the decisions about its target; the next one names it.' })
  version!: number;

  @Field(() => String, { description: 'Stable word by which values are asked for.' })
  key!: string;

  @Field(() => String, { description: "Name in the viewer's language." })
  name!: string;

  @Field(() => String, { description: "What exactly is counted, from when to when and on which day, in the viewer's language." })
  definition!: string;

  @Field(() => KpiUnitEnum, { description: 'What it is measured in.' })
  unit!: KpiUnit;

  @Field(() => KpiDirectionEnum, { description: 'Which way is good.' })
  direction!: KpiDirection;

  @Field(() => Float, { nullable: true, description: 'The figure of the rule book, in the unit; null when there is none.' })
  target!: number | null;

  @Field(() => KpiForceEnum, { description: 'What the target means.' })
  force!: KpiForce;

  @Field(() => Int, { description: 'Fewer cases than this are shown but not judged.' })
  minimumN!: number;
}

export const { Connection: KpiConnection, Edge: KpiEdge } = connectionOf(Kpi);
