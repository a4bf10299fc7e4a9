import type { Ctx } from '../../platform/context.js';
import type { Reader } from '../../platform/db/db.js';
import type { WordList } from '../../platform/db/ordered-words.js';
import { referenceTable } from '../../platform/db/reference-table.js';
import { findRows } from '../../platform/db/write.js';
import { rolesHeldBy } from '../customers/index.js';
import { type FormFieldRow as FormField, fieldsOf, formBook } from '../forms/index.js';
import type { RecordKeeper, RecordKindRow } from './record.rules.js';
import { RecordKindEntity } from './record-kind.entity.js';

/** Name of the in-process table; whoever changes kinds touches it. */
export const RECORD_KINDS = 'record_kind';

export const KIND_WORDS: WordList = {
  entity: RecordKindEntity,
  prefix: 'rkd',
  subject: 'record_kind',
  events: { set: 'record_kind.set', moved: 'record_kind.moved' },
};

/** The kinds as the database holds them now, in the order of the organisation. */
export function loadKinds(reader: Reader): Promise<RecordKindRow[]> {
  return findRows(reader, RecordKindEntity, {}, { orderBy: { sortOrder: 'asc', code: 'asc' } });
}

export const recordKinds = referenceTable(RECORD_KINDS, loadKinds);

/** What a record of the kind asks for, in order. */
export async function recordFields(ctx: Ctx, { form }: Pick<RecordKindRow, 'form'>): Promise<readonly FormField[]> {
  return fieldsOf([(await formBook.of(ctx)).find(form) ?? { fields: [] }]);
}

/** Whoever writes, with their roles; through another's eyes with those of both. */
export async function recordKeeper(ctx: Ctx): Promise<RecordKeeper> {
  const { actor } = ctx;
  const actors = [actor, ...(actor.viewedBy ? [actor.viewedBy] : [])];
  return { actor, roles: await Promise.all(actors.map((one) => rolesHeldBy(ctx, one))) };
}
