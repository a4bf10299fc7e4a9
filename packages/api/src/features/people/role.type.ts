import { DATA_SCOPES, type DataScope, type Permission } from '@shouwen/shared';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.js';
import { Node } from '../../platform/graphql/node.type.js';

/** `departmentTree` is `DEPARTMENT_TREE` in GraphQL. */
export const DataScopeEnum: Readonly<Record<string, DataScope>> = Object.fromEntries(
  DATA_SCOPES.map((scope) => [scope.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(), scope]),
);
registerEnumType(DataScopeEnum, {
  name: 'DataScope',
  description: 'How far a permission reaches; each includes the ones before it.',
  valuesConfig: {
    OWN: { description: 'What one is responsible for or works on oneself.' },
    PARTICIPATED: { description: 'What one has ever taken part in.' },
    DEPARTMENT: { description: 'What lies in the department.' },
    DEPARTMENT_TREE: { description: 'What lies in the department or below it.' },
    ALL: { description: 'Everything.' },
  },
});

@ObjectType({ description: 'One right a role gives, and how far it goes.', simpleResolvers: true })
export class RoleGrant {
  @Field(() => String, { description: 'The permission, `noun:verb`.' })
  permission!: Permission;

  @Field(() => DataScopeEnum, { description: 'How far it reaches.' })
  scope!: DataScope;
}

@ObjectType({ implements: Node, description: 'A named bundle of rights, as the organisation calls it.', simpleResolvers: true })
export class Role implements Node {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => String, { description: 'Stable word of the organisation.' })
  code!: string;

  @Field(() => String, { description: "Name in the viewer's language." })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What whoever holds it answers for.' })
  duties!: string | null;

  @Field(() => [RoleGrant], { description: 'The rights it gives.' })
  grants!: readonly RoleGrant[];
}

export const { Connection: RoleConnection, Edge: RoleEdge } = connectionOf(Role);
