import { Arg, Authorized, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { findVisibleDocument } from '../document.queries.js';
import { CompanyDocument, CompanyDocumentInput, wishOf } from '../document.type.js';
import { documentCreate } from './document-create.command.js';

@InputType({ description: 'A new document.' })
export class DocumentCreateInput extends CompanyDocumentInput {}

@ObjectType({ description: 'The new document, or why there is none.', simpleResolvers: true })
export class DocumentCreatePayload extends Payload {
  @Field(() => CompanyDocument, { nullable: true, description: 'The new document.' })
  document?: CompanyDocument | null;
}

@Resolver()
export class DocumentCreateResolver {
  @Authorized('document:manage')
  @Mutation(() => DocumentCreatePayload, { description: 'Adds a document that only those who are named may read.' })
  async documentCreate(
    @Arg('input', () => DocumentCreateInput, { description: 'The document and its readers.' }) input: DocumentCreateInput,
    @Ctx() ctx: Context,
  ): Promise<object> {
    return toPayload(ctx, await documentCreate(ctx, wishOf(input)), async ({ documentId }) => ({
      document: await findVisibleDocument(ctx, documentId),
    }));
  }
}
