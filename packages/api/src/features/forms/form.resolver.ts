import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Authorized, Ctx, Field, Info, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { type Connection, listPage, PageArgs } from '../../platform/graphql/connection.js';
import { formBook } from './form.queries.js';
import type { FormKind, FormRow } from './form.rules.js';
import { Form, FormConnection, FormKindEnum, formView } from './form.type.js';

@ArgsType()
class FormsArgs extends PageArgs {
  @Field(() => FormKindEnum, { nullable: true, description: 'Only those for this.' })
  kind?: FormKind | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those out of use, or only those in use.' })
  isArchived?: boolean | null;

  @Field(() => [String], { nullable: true, description: 'Only those of these words.' })
  @ArrayMaxSize(LIMITS.ids)
  codes?: string[] | null;
}

@Resolver()
export class FormResolver {
  @Authorized()
  @Query(() => Form, { nullable: true, description: 'One form; null when there is none of that word.' })
  async form(@Ctx() ctx: Context, @Arg('code', () => String, { description: 'Its word.' }) code: string): Promise<Form | null> {
    const form = (await formBook.of(ctx)).all.find((one) => one.code === code);
    return form ? formView(ctx, form) : null;
  }

  @Authorized()
  @Query(() => FormConnection, { description: 'What the organisation asks for in forms, in its order.' })
  async forms(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => FormsArgs) { kind, isArchived, codes, ...page }: FormsArgs,
  ): Promise<Connection<Form>> {
    const { all } = await formBook.of(ctx);
    const isAsked = (form: FormRow): boolean =>
      (kind == null || form.kind === kind) &&
      (isArchived == null || form.isArchived === isArchived) &&
      (codes == null || codes.includes(form.code));
    return listPage(
      all.filter(isAsked).map((form) => formView(ctx, form)),
      page,
      info,
    );
  }
}
