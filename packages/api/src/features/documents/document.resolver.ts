import { textIn } from '@shouwen/shared';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { toAbility } from '../../platform/graphql/ability.type.js';
import { type Connection, listPage, PageArgs } from '../../platform/graphql/connection.js';
import { noteLook } from '../../platform/looks/note-look.js';
import { Department, type DepartmentRow, departmentTree } from '../departments/index.js';
import { Person, type PersonRow, staff } from '../people/index.js';
import { type DocumentRow, findVisibleDocument, textOfDocument, visibleDocuments } from './document.queries.js';
import {
  CompanyDocument,
  CompanyDocumentAbilities,
  CompanyDocumentConnection,
  CompanyDocumentFile,
  CompanyDocumentFilter,
  DocumentReader,
} from './document.type.js';
import { canManageDocument } from './document-access.rules.js';

@Resolver(() => CompanyDocument)
export class DocumentResolver {
  @Authorized('document:read')
  @Query(() => CompanyDocument, { nullable: true, description: 'One document; null when it does not exist or the viewer may not read it.' })
  document(@Ctx() ctx: Context, @Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<DocumentRow | null> {
    return findVisibleDocument(ctx, id);
  }

  @Authorized('document:read')
  @Query(() => CompanyDocumentConnection, { description: 'The documents the viewer may read, the latest changed first.' })
  async documents(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => CompanyDocumentFilter, { nullable: true, description: 'Which ones.' }) filter?: CompanyDocumentFilter | null,
  ): Promise<Connection<DocumentRow>> {
    const search = filter?.search?.trim().toLowerCase() ?? '';
    const isAsked = ({ title, kind }: DocumentRow) => title.toLowerCase().includes(search) && (filter?.kind ?? kind) === kind;
    return listPage((await visibleDocuments(ctx)).filter(isAsked), page, info);
  }

  @Authorized('document:read')
  @Query(() => [String], { description: 'The kinds of the documents the viewer may read.' })
  async documentKinds(@Ctx() ctx: Context): Promise<string[]> {
    return [...new Set((await visibleDocuments(ctx)).map(({ kind }) => kind))].sort(new Intl.Collator('zh-CN').compare);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What it says. Reading it is noted in the access log.' })
  text(@Root() { id, hasText }: DocumentRow, @Ctx() ctx: Context): Promise<string | null> | null {
    if (!hasText) return null;
    noteLook(ctx, { objectType: 'document', objectId: id, kind: 'viewed' });
    return textOfDocument(ctx, id);
  }

  @FieldResolver(() => CompanyDocumentFile, { nullable: true, description: 'The file that holds it.' })
  file(@Root() { id, file }: DocumentRow): CompanyDocumentFile | null {
    return file && { fileId: file.id, name: file.name, size: file.size, url: `/files/documents/${id}/${file.id}` };
  }

  @FieldResolver(() => Department, { nullable: true, description: 'The department that answers for it.' })
  async department(@Root() { departmentId }: DocumentRow, @Ctx() ctx: Context): Promise<DepartmentRow | null> {
    return (await departmentTree.of(ctx)).find(departmentId) ?? null;
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who added it.' })
  async creator(@Root() { creatorId }: DocumentRow, @Ctx() ctx: Context): Promise<PersonRow | null> {
    return (creatorId && (await staff.of(ctx)).find(creatorId)) || null;
  }

  @FieldResolver(() => [DocumentReader], { nullable: true, description: 'Who may read it; null to whoever may not change that.' })
  async readers(@Root() document: DocumentRow, @Ctx() ctx: Context): Promise<DocumentReader[] | null> {
    if (!canManageDocument(ctx.actor, document).allowed) return null;
    const [people, tree] = [await staff.of(ctx), await departmentTree.of(ctx)];
    const roleName = (id: string) => textIn(people.role(id)?.names ?? { 'zh-CN': id }, ctx.language);
    return [
      ...document.roleIds.map((id) => ({ readerId: id, isDepartment: false, name: roleName(id) })),
      ...document.departmentIds.map((id) => ({ readerId: id, isDepartment: true, name: tree.name(id) })),
    ];
  }

  @FieldResolver(() => CompanyDocumentAbilities, { description: 'What the viewer may do with it now, and if not, why.' })
  viewerCan(@Root() document: DocumentRow, @Ctx() ctx: Context): CompanyDocumentAbilities {
    const manage = toAbility(ctx, canManageDocument(ctx.actor, document));
    return { update: manage, remove: manage };
  }
}
