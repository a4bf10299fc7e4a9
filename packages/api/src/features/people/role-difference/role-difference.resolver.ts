import { textIn } from '@shouwen/shared';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Ability, toAbility } from '../../../platform/graphql/ability.type.js';
import { type Connection, listPage, PageArgs } from '../../../platform/graphql/connection.js';
import { localToday } from '../../../platform/settings/time-zone.js';
import { departmentTree } from '../../departments/index.js';
import type { DutyConflict as Conflict } from '../duty-conflict.rules.js';
import { heldAs, heldRoles } from '../held-roles.rules.js';
import { staff } from '../person.queries.js';
import { Person } from '../person.type.js';
import { canSeePerson } from '../person-access.rules.js';
import { planRolePublish } from '../role-publish/role-publish.rules.js';
import type { RoleSetting } from '../role-setting.rules.js';
import type { PersonRow, RoleRow } from '../staff.rules.js';
import { type RoleEffect as Effect, effectOn, effectsOf, fieldChanges, grantChanges } from './role-difference.rules.js';
import { DutyConflict, RoleDifference, RoleEffect, RoleEffectConnection } from './role-difference.type.js';

async function settingOf(ctx: Context): Promise<RoleSetting> {
  const [people, tree] = await Promise.all([staff.of(ctx), departmentTree.of(ctx)]);
  return { actor: ctx.actor, staff: people, tree, today: localToday(ctx) };
}

/** A difference knows the role it is about; its people are worked out only when asked for. */
interface DifferenceOf {
  readonly role: RoleRow;
}

@Resolver(() => RoleDifference)
export class RoleDifferenceResolver {
  @Authorized('role:edit', 'role:publish')
  @Query(() => RoleDifference, { nullable: true, description: 'What publishing the draft of a role would change; null without a draft.' })
  async roleDifference(
    @Ctx() ctx: Context,
    @Arg('roleId', () => ID, { description: 'The role.' }) roleId: string,
  ): Promise<(DifferenceOf & RoleDifference) | null> {
    const role = (await staff.of(ctx)).role(roleId);
    if (!role?.draft) return null;
    const after = { ...role.draft, isAdministrator: false };
    return { role, grants: grantChanges(role, after), fields: fieldChanges(role, after) };
  }

  @FieldResolver(() => RoleEffectConnection, { description: 'Who gains and who loses what, of those whom the viewer may see.' })
  async people(
    @Root() { role }: DifferenceOf,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<Effect>> {
    const { staff: people, effects } = await this.effects(ctx, role);
    const isSeen = ({ id }: Effect) => {
      const person = people.find(id);
      return person !== undefined && canSeePerson(ctx.actor, person);
    };
    return listPage(effects.filter(isSeen), page, info);
  }

  @FieldResolver(() => Int, { description: 'How many people it changes anything for, seen or not.' })
  async peopleCount(@Root() { role }: DifferenceOf, @Ctx() ctx: Context): Promise<number> {
    return (await this.effects(ctx, role)).effects.length;
  }

  @FieldResolver(() => Ability, { description: 'Whether the viewer may publish it now.' })
  async publish(@Root() { role }: DifferenceOf, @Ctx() ctx: Context): Promise<Ability> {
    return toAbility(ctx, planRolePublish(await settingOf(ctx), role));
  }

  private async effects(ctx: Context, role: RoleRow): Promise<{ staff: RoleSetting['staff']; effects: readonly Effect[] }> {
    const setting = await settingOf(ctx);
    const after = { ...(role.draft ?? role), isAdministrator: false };
    return { staff: setting.staff, effects: effectsOf(setting, role, after) };
  }
}

@Resolver(() => RoleEffect)
export class RoleEffectResolver {
  @Authorized('role:assign')
  @Query(() => RoleEffect, {
    nullable: true,
    description: 'What giving somebody a role would mean for them; null when either is out of sight.',
  })
  async roleAssignEffect(
    @Ctx() ctx: Context,
    @Arg('personId', () => ID, { description: 'The person.' }) personId: string,
    @Arg('roleId', () => ID, { description: 'The role.' }) roleId: string,
  ): Promise<Effect | null> {
    const setting = await settingOf(ctx);
    const [person, role] = [setting.staff.find(personId), setting.staff.role(roleId)];
    if (!person || !role || !canSeePerson(ctx.actor, person)) return null;
    const held = heldRoles(setting, person, setting.today);
    const more = { ...heldAs(role, person.departmentId, setting.tree), fields: role.fields };
    return effectOn(setting, person.id, { held, next: [...held, more] });
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who they are.' })
  async person(@Root() { id }: Effect, @Ctx() ctx: Context): Promise<PersonRow | null> {
    return (await staff.of(ctx)).find(id) ?? null;
  }
}

@Resolver(() => DutyConflict)
export class DutyConflictResolver {
  @Authorized('role:read')
  @Query(() => [DutyConflict], { description: 'Duties that should not meet in one person, as the organisation says.' })
  async dutyConflicts(@Ctx() ctx: Context): Promise<readonly Conflict[]> {
    return (await staff.of(ctx)).conflicts;
  }

  @FieldResolver(() => String, { description: "What should not be, in the viewer's language." })
  name(@Root() { names }: Conflict, @Ctx() ctx: Context): string {
    return textIn(names, ctx.language);
  }
}
