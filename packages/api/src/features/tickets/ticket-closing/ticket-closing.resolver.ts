import type { ClosingProof } from '@shouwen/shared';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Estimated } from '../../../platform/graphql/estimated.js';
import { workflowBook } from '../../workflows/index.js';
import { Ticket } from '../ticket.type.js';
import { TicketClosingProof } from './ticket-closing.type.js';

@Resolver(() => Ticket)
export class TicketClosingResolver {
  @Estimated(() => 1)
  @FieldResolver(() => [TicketClosingProof], {
    description: 'What its type asks for before it is closed, beside that the customer was told the outcome (at most four).',
  })
  async closing(
    @Root() { typeId, proofs }: { typeId: string; proofs: readonly ClosingProof[] | null },
    @Ctx() ctx: Context,
  ): Promise<TicketClosingProof[]> {
    const asked = (await workflowBook.of(ctx)).type(typeId)?.closing ?? [];
    return asked.map((proof) => ({ proof, isThere: proofs?.includes(proof) ?? false }));
  }
}
