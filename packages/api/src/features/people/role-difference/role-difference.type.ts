import type { FieldLevel, Permission, SensitiveField } from '@shouwen/shared';
import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../platform/graphql/connection.js';
import { FieldLevelEnum, RoleGrant } from '../role.type.js';

@ObjectType({ description: 'What a draft changes about one right.', simpleResolvers: true })
export class GrantChange {
  @Field(() => String, { description: 'The permission, `noun:verb`.' })
  permission!: Permission;

  @Field(() => [RoleGrant], { description: 'As the role gives it now; empty when it does not.' })
  before!: readonly RoleGrant[];

  @Field(() => [RoleGrant], { description: 'As the draft gives it; empty when it does not.' })
  after!: readonly RoleGrant[];
}

@ObjectType({ description: 'What a draft changes about one sensitive field.', simpleResolvers: true })
export class FieldChange {
  @Field(() => String, { description: 'The field, `type.field`.' })
  field!: SensitiveField;

  @Field(() => FieldLevelEnum, { description: 'What the role does with it now.' })
  before!: FieldLevel;

  @Field(() => FieldLevelEnum, { description: 'What the draft does with it.' })
  after!: FieldLevel;
}

@ObjectType({ description: 'Two duties that should not meet in one person: who scores may not sign.', simpleResolvers: true })
export class DutyConflict {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Stable word of the organisation.' })
  code!: string;

  @Field(() => [String], { description: 'Permissions of the one duty.' })
  one!: readonly Permission[];

  @Field(() => [String], { description: 'Permissions of the other.' })
  other!: readonly Permission[];
}

@ObjectType({ description: 'What a change of a role means for somebody who holds it.', simpleResolvers: true })
export class RoleEffect {
  @Field(() => ID, { description: 'Id of the person.' })
  id!: string;

  @Field(() => [String], { description: 'Permissions and sensitive fields they would reach, or reach further, than now.' })
  gains!: readonly string[];

  @Field(() => [String], { description: 'Permissions and sensitive fields they would no longer reach, or less far.' })
  loses!: readonly string[];

  @Field(() => [DutyConflict], { description: 'Duties that would newly meet in them.' })
  conflicts!: readonly DutyConflict[];
}

export const { Connection: RoleEffectConnection, Edge: RoleEffectEdge } = connectionOf(RoleEffect);

@ObjectType({ description: 'What publishing the draft of a role would change.', simpleResolvers: true })
export class RoleDifference {
  @Field(() => [GrantChange], { description: 'Rights that change.' })
  grants!: readonly GrantChange[];

  @Field(() => [FieldChange], { description: 'Sensitive fields that change.' })
  fields!: readonly FieldChange[];
}
