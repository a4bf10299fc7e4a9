import { textIn } from '@shouwen/shared';
import { reachesDepartment } from '../../../kernel/actor.js';
import { done, type Outcome } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { exportMark, exportRowLimit, recordExport } from '../../../platform/events/record-export.js';
import { type CsvValue, writeCsv } from '../../../platform/text/csv.js';
import { departmentTree } from '../../departments/index.js';
import { PEOPLE_COLUMN_NAMES, PEOPLE_COLUMNS } from '../people-columns.rules.js';
import { listPeople, type PeopleAsked, staff } from '../person.queries.js';
import { showsContact } from '../person-access.rules.js';
import { positionBook } from '../position.queries.js';
import type { PersonRow } from '../staff.rules.js';

export interface ExportedPeople {
  readonly [key: string]: string | number | boolean;
  readonly exportId: string;
  readonly count: number;
  readonly isCapped: boolean;
}

/** Records that people the caller may see and asked for are handed out; the file is made from them after that. */
export function peopleExport(ctx: Ctx, asked: PeopleAsked): Promise<Outcome<ExportedPeople>> {
  return runCommand(ctx, async (tx) => {
    const { rows, isCapped } = await rowsFor(ctx, asked);
    const exportId = await recordExport(tx, ctx, { list: 'people', count: rows.length, filter: asked, isCapped });
    return done({ exportId, count: rows.length, isCapped });
  });
}

async function rowsFor(ctx: Ctx, asked: PeopleAsked): Promise<{ readonly rows: readonly PersonRow[]; readonly isCapped: boolean }> {
  const limit = await exportRowLimit(ctx);
  const all = (await listPeople(ctx, asked)).filter((person) => reachesDepartment(ctx.actor, 'person:export', person.departmentId));
  return { rows: all.slice(0, limit), isCapped: all.length > limit };
}

/** The file in the form that is imported; its last line says who took it. */
export async function peopleFile(ctx: Ctx, asked: PeopleAsked, mark: ExportedPeople): Promise<string> {
  const [{ rows }, tree, people, book] = await Promise.all([
    rowsFor(ctx, asked),
    departmentTree.of(ctx),
    staff.of(ctx),
    positionBook.of(ctx),
  ]);
  const head = PEOPLE_COLUMN_NAMES.map((column) => textIn(PEOPLE_COLUMNS[column], ctx.language));
  const body = rows.map((person): CsvValue[] => {
    const position = book.find(person.positionId ?? '');
    const roles = people.assignmentsOf(person.id).map(({ roleId }) => people.role(roleId)?.code);
    return [
      person.account,
      person.name,
      tree.find(person.departmentId)?.code ?? null,
      [...new Set(roles)].filter((code) => code !== undefined).join(';'),
      position ? textIn(position.names, ctx.language) : person.position,
      showsContact(ctx.actor, 'person.email', person) ? person.email : null,
      showsContact(ctx.actor, 'person.phone', person) ? person.phone : null,
      person.hiredOn,
    ];
  });
  return writeCsv([head, ...body, [exportMark(ctx, mark)]]);
}
