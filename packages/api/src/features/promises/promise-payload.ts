import type { GraphQLResolveInfo } from 'graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Ctx } from '../../platform/context.js';
import { toPayload } from '../../platform/graphql/payload.js';
import { changedTicket } from '../tickets/index.js';
import { readPromise } from './promise.queries.js';
import type { PromiseOutcome } from './promise-act.js';

@InputType({ description: 'A promise as last seen.' })
export abstract class PromiseAtInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => ID, { description: 'The promise.' })
  promiseId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;
}

/** What every act on a promise answers; nothing of it where the act took the ticket out of the actor's sight. */
export function promisePayload(ctx: Ctx, info: GraphQLResolveInfo, outcome: PromiseOutcome): Promise<object> {
  return toPayload(ctx, outcome, async ({ ticketId, promiseId }) => {
    const { ticket } = await changedTicket(ctx, ticketId, info);
    return { ticket, promise: ticket && (await readPromise(ctx, promiseId, info)) };
  });
}
