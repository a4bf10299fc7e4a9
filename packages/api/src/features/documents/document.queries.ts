import type { Actor } from '../../kernel/actor.js';
import type { Ctx } from '../../platform/context.js';
import { type Reader as DbReader, instant } from '../../platform/db/db.js';
import { idIn } from '../../platform/db/id-in.js';
import { referenceTable } from '../../platform/db/reference-table.js';
import { loaderOf } from '../../platform/graphql/loader-of.js';
import { localToday } from '../../platform/settings/time-zone.js';
import { departmentTree } from '../departments/index.js';
import { departmentsUpwards, heldRoles, staff } from '../people/index.js';
import { canReadDocument, type DocumentPlace, type Eyes, type Reader } from './document-access.rules.js';

/** Name of the table in `touchReference`. */
export const DOCUMENTS = 'company_document';

/** What the bytes of a document are kept for. */
export const DOCUMENT_FILE = 'document';

/** A document without its text. */
export interface DocumentRow extends DocumentPlace {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly kind: string;
  readonly hasText: boolean;
  readonly file: { readonly id: string; readonly name: string; readonly mediaType: string; readonly size: number } | null;
  readonly creatorId: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** All documents, the latest first; those that were removed only keep their title. */
export async function loadDocuments(reader: DbReader): Promise<readonly DocumentRow[]> {
  const rows = await reader.rows(
    `select t.id, t.version, t.title, t.kind, t.text is not null, t.department_id, t.role_ids, t.department_ids, t.creator_id,
       t.created_at, t.updated_at, t.removed_at is not null, f.id, f.name, f.media_type, f.size
     from company_document t left join stored_file f on f.id = t.file_id order by t.updated_at desc, t.id desc`,
  );
  return rows.map(toRow);
}

function toRow(row: readonly unknown[]): DocumentRow {
  const [id, version, title, kind, hasText, departmentId, roleIds, departmentIds, creatorId, createdAt, updatedAt, isRemoved] = row;
  const [fileId, name, mediaType, size] = row.slice(12);
  return {
    id: String(id),
    version: Number(version),
    title: String(title),
    kind: String(kind),
    hasText: Boolean(hasText),
    departmentId: String(departmentId),
    roleIds: JSON.parse(String(roleIds)),
    departmentIds: JSON.parse(String(departmentIds)),
    creatorId: creatorId === null ? null : String(creatorId),
    createdAt: instant(String(createdAt)),
    updatedAt: instant(String(updatedAt)),
    isRemoved: Boolean(isRemoved),
    file: fileId === null ? null : { id: String(fileId), name: String(name), mediaType: String(mediaType), size: Number(size) },
  };
}

const documents = referenceTable(DOCUMENTS, loadDocuments);

/** Tells by what any actor may be named as a reader today. */
export async function readersNow(ctx: Ctx): Promise<(actor: Actor) => Reader> {
  const [people, tree, today] = [await staff.of(ctx), await departmentTree.of(ctx), localToday(ctx)];
  return ({ personId }) => {
    const person = personId === null ? undefined : people.find(personId);
    if (!person) return { roleIds: new Set(), departmentIds: new Set() };
    const held = heldRoles({ staff: people, tree }, person, today).map(({ role }) => role.id);
    return { roleIds: new Set(held), departmentIds: departmentsUpwards({ staff: people, tree }, person) };
  };
}

/** Everybody whose eyes look: through another's one sees what both may. */
async function eyesOf(ctx: Ctx): Promise<readonly Eyes[]> {
  const { actor } = ctx;
  const readerOf = await readersNow(ctx);
  return [actor, ...(actor.viewedBy ? [actor.viewedBy] : [])].map((one) => ({ actor: one, reader: readerOf(one) }));
}

/** The documents the actor may read, the latest first: list, count, node, file and name in the log go by this. */
export async function visibleDocuments(ctx: Ctx): Promise<readonly DocumentRow[]> {
  const [all, eyes] = [await documents.of(ctx), await eyesOf(ctx)];
  return all.filter((document) => eyes.every((one) => canReadDocument(one, document)));
}

export async function findVisibleDocument(ctx: Ctx, id: string): Promise<DocumentRow | null> {
  return (await visibleDocuments(ctx)).find((document) => document.id === id) ?? null;
}

/** Any document, whoever may read it: for rules that then ask who may. */
export async function anyDocument(ctx: Ctx, id: string): Promise<DocumentRow | null> {
  return (await documents.of(ctx)).find((document) => document.id === id) ?? null;
}

const TEXTS = Symbol('texts of documents');

/** The text of a document the viewer was found to see; one statement for all of a list. */
export function textOfDocument(ctx: Ctx, id: string): Promise<string | null> {
  return loaderOf(ctx, TEXTS, async (ids: readonly string[]) => {
    const asked = idIn(ctx.db.engine, 'id', ids);
    const rows = await ctx.db.read.rows(`select id, text from company_document where ${asked.sql}`, asked.params);
    const texts = new Map(rows.map(([one, text]) => [String(one), text === null ? null : String(text)]));
    return ids.map((one) => texts.get(one) ?? null);
  }).load(id);
}

/** What these are called, for whoever may or might read them: a title outlives what was removed. */
export async function documentTitles(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const [all, eyes, asked] = [await documents.of(ctx), await eyesOf(ctx), new Set(ids)];
  const named = all.filter((one) => asked.has(one.id) && eyes.every((pair) => canReadDocument(pair, { ...one, isRemoved: false })));
  return new Map(named.map(({ id, title }) => [id, title]));
}
