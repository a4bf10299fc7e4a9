import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Authorized, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { type Connection, PageArgs } from '../../platform/graphql/connection.js';
import { filledReplies, repliesPage } from './quick-reply.queries.js';
import {
  type FilledQuickReply,
  FilledQuickReplyConnection,
  type QuickReply,
  QuickReplyConnection,
  QuickReplyVariable,
} from './quick-reply.type.js';
import { REPLY_VARIABLES, variableLabel } from './reply-variables.rules.js';

@ArgsType()
class QuickReplyArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only those whose title, heading or wording holds this.' })
  @MaxLength(LIMITS.search)
  text?: string | null;
}

@ArgsType()
class TicketQuickReplyArgs extends QuickReplyArgs {
  @Field(() => ID, { description: 'The ticket whose words are put in.' })
  ticketId!: string;
}

@Resolver()
export class QuickReplyResolver {
  @Authorized('ticket:note')
  @Query(() => QuickReplyConnection, { description: 'The quick replies the viewer may use, by heading and title.' })
  quickReplies(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => QuickReplyArgs) { text = null, ...page }: QuickReplyArgs,
  ): Promise<Connection<QuickReply>> {
    return repliesPage(ctx, { text, page, info });
  }

  @Authorized('ticket:note')
  @Query(() => [QuickReplyVariable], { description: 'What a ticket can fill into a quick reply.' })
  quickReplyVariables(@Ctx() { language }: Context): QuickReplyVariable[] {
    return REPLY_VARIABLES.map((name) => ({ name, label: variableLabel(name, language) }));
  }

  @Authorized('ticket:note')
  @Query(() => FilledQuickReplyConnection, {
    description: "The quick replies the viewer may use, with a ticket's words in them; prepared solutions of its category first.",
  })
  ticketQuickReplies(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => TicketQuickReplyArgs) { ticketId, text = null, ...page }: TicketQuickReplyArgs,
  ): Promise<Connection<FilledQuickReply>> {
    return filledReplies(ctx, ticketId, { text, page, info });
  }
}
