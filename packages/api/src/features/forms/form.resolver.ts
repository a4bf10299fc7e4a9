import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Authorized, Ctx, Field, Info, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { type Connection, listPage, PageArgs } from '../../platform/graphql/connection.js';
import { formBook } from './form.queries.js';
import type { FormKind } from './form.rules.js';
import { Form, FormConnection, FormKindEnum, formView } from './form.type.js';

@ArgsType()
class FormsArgs extends PageArgs {
  @Field(() => FormKindEnum, { nullable: true, description: 'Only those for this.' })
  kind?: FormKind | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those out of use, or only those in use.' })
  isArchived?: boolean | null;
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
    @Args(() => FormsArgs) { kind, isArchived, ...page }: FormsArgs,
  ): Promise<Connection<Form>> {
    const { all } = await formBook.of(ctx);
    const asked = all.filter((form) => (kind == null || form.kind === kind) && (isArchived == null || form.isArchived === isArchived));
    return listPage(
      asked.map((form) => formView(ctx, form)),
      page,
      info,
    );
  }
}
