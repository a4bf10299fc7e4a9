import { DATA_SCOPES, type DataScope, FIELD_LEVELS, type FieldLevel, type Permission, type SensitiveField } from '@shouwen/shared';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Ability } from '../../platform/graphql/ability.type.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { Node } from '../../platform/graphql/node.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { upperEnum } from '../../platform/graphql/upper-enum.js';

/** `departmentTree` is `DEPARTMENT_TREE` in GraphQL. */
export const DataScopeEnum: Readonly<Record<string, DataScope>> = Object.fromEntries(
  DATA_SCOPES.map((scope) => [scope.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(), scope]),
);
registerEnumType(DataScopeEnum, {
  name: 'DataScope',
  description: 'How far a permission reaches; each includes the ones before it, but for the departments that were chosen.',
  valuesConfig: {
    OWN: { description: 'What one is responsible for or works on oneself.' },
    PARTICIPATED: { description: 'What one has ever taken part in.' },
    DEPARTMENT: { description: 'What lies in the department.' },
    DEPARTMENT_TREE: { description: 'What lies in the department or below it.' },
    CHOSEN: { description: 'What lies in exactly the departments that the role names.' },
    ALL: { description: 'Everything.' },
  },
});

export const FieldLevelEnum = upperEnum<FieldLevel>(FIELD_LEVELS);
registerEnumType(FieldLevelEnum, {
  name: 'FieldLevel',
  description: 'What a role does with a sensitive field.',
  valuesConfig: {
    MASK: { description: 'Shows `138****6021`; whoever may reveal it does so with a reason that is logged.' },
    VIEW: { description: 'Shows it in full.' },
    EDIT: { description: 'Shows it in full and lets it be changed.' },
  },
});

@ObjectType({ description: 'One right a role gives, and how far it goes.', simpleResolvers: true })
export class RoleGrant {
  @Field(() => String, { description: 'The permission, `noun:verb`.' })
  permission!: Permission;

  @Field(() => DataScopeEnum, { description: 'How far it reaches.' })
  scope!: DataScope;
}

@ObjectType({ description: 'What a role does with a sensitive field.', simpleResolvers: true })
export class FieldRule {
  @Field(() => String, { description: 'The field, `type.field`.' })
  field!: SensitiveField;

  @Field(() => FieldLevelEnum, { description: 'What the role does with it.' })
  level!: FieldLevel;
}

@ObjectType({ description: 'A text in each language of the product.', simpleResolvers: true })
export class LocalTexts {
  @Field(() => String, { description: 'Simplified Chinese; always there.' })
  zhCN!: string;

  @Field(() => String, { nullable: true, description: 'Traditional Chinese.' })
  zhTW!: string | null;

  @Field(() => String, { nullable: true, description: 'English.' })
  en!: string | null;
}

@ObjectType({ description: 'What a role is to become; nobody holds any of it before it is published.', simpleResolvers: true })
export class RoleDraft {
  @Field(() => String, { description: "Name in the viewer's language." })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What whoever holds it answers for.' })
  duties!: string | null;

  @Field(() => [RoleGrant], { description: 'The rights it is to give.' })
  grants!: readonly RoleGrant[];

  @Field(() => [FieldRule], { description: 'What it is to do with sensitive fields.' })
  fields!: readonly FieldRule[];

  @Field(() => DateTime, { description: 'When it was last saved.' })
  savedAt!: Date;
}

@ObjectType({ implements: Node, description: 'A named bundle of rights, as the organisation calls it.', simpleResolvers: true })
export class Role implements Node {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with every change; send it back with a change.' })
  version!: number;

  @Field(() => String, { description: 'Stable word of the organisation.' })
  code!: string;

  @Field(() => String, { description: "Name in the viewer's language." })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What whoever holds it answers for.' })
  duties!: string | null;

  @Field(() => Boolean, { description: 'Whether it gives every permission everywhere.' })
  isAdministrator!: boolean;

  @Field(() => Boolean, { description: 'Whether it came with the playbook: it can be copied, not edited.' })
  isBuiltIn!: boolean;

  @Field(() => Boolean, { description: 'Whether it is out of use: kept, and given to nobody.' })
  isArchived!: boolean;

  @Field(() => [RoleGrant], { description: 'The rights it gives.' })
  grants!: readonly RoleGrant[];

  @Field(() => [FieldRule], { description: 'What it does with sensitive fields.' })
  fields!: readonly FieldRule[];

  @Field(() => RoleDraft, { nullable: true, description: 'What it is to become; null when nothing is changed.' })
  draft!: RoleDraft | null;
}

@ObjectType({ description: 'What the viewer may do to a role now, and if not, why.', simpleResolvers: true })
export class RoleViewerCan {
  @Field(() => Ability, { description: 'Take it out of use.' })
  archive!: Ability;

  @Field(() => Ability, { description: 'Bring it back into use.' })
  restore!: Ability;
}

@InputType({ description: 'Which roles.' })
export class RoleFilter {
  @Field(() => Boolean, { nullable: true, description: 'Only those out of use, or only those in use.' })
  isArchived?: boolean | null;
}

export const { Connection: RoleConnection, Edge: RoleEdge } = connectionOf(Role);
