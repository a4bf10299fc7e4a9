import {
  type DataScope,
  explanationOf,
  FIELD_TEXTS,
  messageOf,
  PERMISSION_TEXTS,
  type Permission,
  SCOPE_TEXTS,
  textIn,
} from '@shouwen/shared';
import { Arg, Authorized, Ctx, Field, ID, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { upperEnum } from '../../../platform/graphql/upper-enum.js';
import { DataScopeEnum, Person, RoleAssignment } from '../../people/index.js';
import { type Organisation } from '../actor.rules.js';
import { organisationOf } from '../organisation.js';
import { type Explanation, explainPermission } from './permission-explain.queries.js';
import type { Step, StepKind } from './permission-explain.rules.js';

export const ExplanationStepKindEnum = upperEnum<StepKind>(['account', 'role', 'scope', 'rule', 'field']);
registerEnumType(ExplanationStepKindEnum, {
  name: 'ExplanationStepKind',
  description: 'What a step of an explanation is about.',
  valuesConfig: {
    ACCOUNT: { description: 'Whether the person works here.' },
    ROLE: { description: 'A role they were given, and whether it includes the right today.' },
    SCOPE: { description: 'How far a role gives the right, and whether that is far enough.' },
    RULE: { description: 'State, responsibility and every other rule of the thing itself.' },
    FIELD: { description: 'How they see a sensitive field of it.' },
  },
});

@ObjectType({ description: 'One reason for or against.', simpleResolvers: true })
export class ExplanationStep {
  @Field(() => ExplanationStepKindEnum, { description: 'What it is about.' })
  kind!: StepKind;

  @Field(() => Boolean, { description: 'Whether it speaks for it.' })
  passed!: boolean;

  @Field(() => String, { description: "The reason as a sentence in the viewer's language." })
  text!: string;

  @Field(() => RoleAssignment, { nullable: true, description: 'The role as the person holds it, where it is about one.' })
  assignment!: RoleAssignment | null;

  @Field(() => DataScopeEnum, { nullable: true, description: 'The scope, where it is about one.' })
  scope!: DataScope | null;
}

@ObjectType({ description: 'Why somebody can or cannot do something.', simpleResolvers: true })
export class PermissionExplanation {
  @Field(() => Boolean, { description: 'Whether they can do it now.' })
  allowed!: boolean;

  @Field(() => String, { description: "The answer as a sentence in the viewer's language." })
  summary!: string;

  @Field(() => String, { description: 'The permission, `noun:verb`.' })
  permission!: string;

  @Field(() => Person, { description: 'Who.' })
  person!: Person;

  @Field(() => [ExplanationStep], { description: 'The reasons, in the order in which the guard comes to them.' })
  steps!: readonly ExplanationStep[];
}

@Resolver()
export class PermissionExplainResolver {
  @Authorized()
  @Query(() => PermissionExplanation, {
    nullable: true,
    description: 'Why somebody can or cannot do something, by the rules that guard it. Null for people and things out of sight.',
  })
  async permissionExplain(
    @Ctx() ctx: Context,
    @Arg('personId', () => ID, { description: 'Who; oneself, or somebody for whom one may ask.' }) personId: string,
    @Arg('permission', () => String, { description: 'The permission, `noun:verb`.' }) permission: string,
    @Arg('targetId', () => ID, { nullable: true, description: 'To what: a ticket, customer, department or person.' }) targetId?:
      | string
      | null,
  ): Promise<PermissionExplanation | null> {
    const explanation = await explainPermission(ctx, { personId, permission, targetId: targetId ?? null });
    return explanation && toAnswer(ctx, await organisationOf(ctx), explanation);
  }
}

function toAnswer(ctx: Context, organisation: Organisation, explanation: Explanation): PermissionExplanation | null {
  const { decision, permission, personId, steps } = explanation;
  const person = organisation.staff.find(personId);
  if (!person) return null;
  const summary = decision.allowed
    ? PERMISSION_TEXTS[permission][ctx.language]
    : messageOf(decision.refusal.code, ctx.language, decision.refusal.params);
  const words = { ctx, organisation, explanation };
  return {
    allowed: decision.allowed,
    summary,
    permission,
    person,
    steps: steps.map((step) => ({
      kind: step.kind,
      passed: step.passed,
      text: sentence(words, step),
      assignment: step.assignment ?? null,
      scope: step.grant?.scope ?? null,
    })),
  };
}

interface Words {
  readonly ctx: Context;
  readonly organisation: Organisation;
  readonly explanation: Explanation;
}

function sentence({ ctx: { language }, organisation: { staff, tree }, explanation }: Words, step: Step): string {
  const { permission, personId, target } = explanation;
  const place = target?.departmentId ? tree.name(target.departmentId) : '—';
  const { refusal, assignment } = step;
  return explanationOf(step.code, language, {
    person: staff.name(personId),
    permission: permissionName(permission, language),
    role: step.role ? textIn(step.role.names, language) : '',
    scope: step.grant ? SCOPE_TEXTS[step.grant.scope][language] : '',
    department: departmentsOf(step, tree),
    target: target?.label ?? '',
    place,
    date: (step.code === 'NOT_YET' ? assignment?.startsOn : assignment?.endsOn) ?? '',
    reason: refusal ? messageOf(refusal.code, language, refusal.params) : '',
    field: step.field ? FIELD_TEXTS[step.field][language] : '',
  });
}

function permissionName(permission: Permission, language: Context['language']): string {
  return PERMISSION_TEXTS[permission][language];
}

function departmentsOf({ grant, departmentId }: Step, tree: Organisation['tree']): string {
  return grant?.departmentIds ? grant.departmentIds.map((id) => tree.name(id)).join('、') : departmentId ? tree.name(departmentId) : '';
}
