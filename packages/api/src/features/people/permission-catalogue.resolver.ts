import {
  FIELD_TEXTS,
  nounOf,
  PERMISSION_NOUNS,
  PERMISSION_TEXTS,
  PERMISSIONS,
  type PermissionNoun,
  SENSITIVE_FIELDS,
} from '@shouwen/shared';
import { Authorized, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';

@ObjectType({ description: 'A right the product knows.', simpleResolvers: true })
export class PermissionInfo {
  @Field(() => String, { description: 'The permission, `noun:verb`.' })
  permission!: string;

  @Field(() => String, { description: "What it lets people do, in the viewer's language." })
  name!: string;
}

@ObjectType({ description: 'Rights about one thing.', simpleResolvers: true })
export class PermissionGroup {
  @Field(() => String, { description: 'What they are about: the noun before the colon.' })
  noun!: string;

  @Field(() => String, { description: "Its name in the viewer's language." })
  name!: string;

  @Field(() => [PermissionInfo], { description: 'The rights.' })
  permissions!: readonly PermissionInfo[];
}

@ObjectType({ description: 'A field that not everybody who sees the record sees in full.', simpleResolvers: true })
export class SensitiveFieldInfo {
  @Field(() => String, { description: 'The field, `type.field`.' })
  field!: string;

  @Field(() => String, { description: "Its name in the viewer's language." })
  name!: string;
}

/** What roles can grant: the same for every organisation, so it comes from the code and is never stored. */
@Resolver()
export class PermissionCatalogueResolver {
  @Authorized()
  @Query(() => [PermissionGroup], { description: 'Every right the product knows, in groups.' })
  permissionGroups(@Ctx() { language }: Context): PermissionGroup[] {
    const nouns = Object.keys(PERMISSION_NOUNS) as PermissionNoun[];
    return nouns.map((noun) => ({
      noun,
      name: PERMISSION_NOUNS[noun][language],
      permissions: PERMISSIONS.filter((permission) => nounOf(permission) === noun).map((permission) => ({
        permission,
        name: PERMISSION_TEXTS[permission][language],
      })),
    }));
  }

  @Authorized()
  @Query(() => [SensitiveFieldInfo], { description: 'Every field for which a role says whether it is shown in full.' })
  sensitiveFields(@Ctx() { language }: Context): SensitiveFieldInfo[] {
    return SENSITIVE_FIELDS.map((field) => ({ field, name: FIELD_TEXTS[field][language] }));
  }
}
