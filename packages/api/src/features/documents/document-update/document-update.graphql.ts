import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { findVisibleDocument } from '../document.queries.js';
import { CompanyDocument, CompanyDocumentInput, wishOf } from '../document.type.js';
import { documentUpdate } from './document-update.command.js';

@InputType({ description: 'What a document is to be from now on.' })
export class DocumentUpdateInput extends CompanyDocumentInput {
  @Field(() => ID, { description: 'The document.' })
  documentId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;
}

@ObjectType({ description: 'The changed document, or why it stayed.', simpleResolvers: true })
export class DocumentUpdatePayload extends Payload {
  @Field(() => CompanyDocument, { nullable: true, description: 'The changed document, if the viewer may still read it.' })
  document?: CompanyDocument | null;
}

@Resolver()
export class DocumentUpdateResolver {
  @Authorized('document:manage')
  @Mutation(() => DocumentUpdatePayload, { description: 'Rewrites a document and says anew who may read it.' })
  async documentUpdate(
    @Arg('input', () => DocumentUpdateInput, { description: 'The document as it is to be.' }) input: DocumentUpdateInput,
    @Ctx() ctx: Context,
  ): Promise<object> {
    const { documentId, version } = input;
    return toPayload(ctx, await documentUpdate(ctx, { documentId, version, ...wishOf(input) }), async () => ({
      document: await findVisibleDocument(ctx, documentId),
    }));
  }
}
