import type { Language } from '@shouwen/shared';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import type { ExportSource } from '../../../platform/exports/export-source.js';
import { countUpTo, exportRows } from '../../../platform/exports/keyset-export.js';
import { type OpenExport, openExport } from '../../../platform/exports/open-export.js';
import type { CsvValue } from '../../../platform/text/csv.js';
import { type AuditView, auditViewer, ENTRY_COLUMNS, ENTRY_JOIN } from '../audit-event/audit-event.queries.js';
import { type AuditAsked, auditConditions, auditVisibleTo } from '../audit-event/audit-filter.rules.js';
import { allOf } from '../log-conditions.rules.js';

const TITLES: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['序号', '时间', '操作人', '代表', '地址', '动作', '对象类型', '对象', '部门', '来源', '请求号', '变更', '详情'],
  'zh-TW': ['序號', '時間', '操作人', '代表', '位址', '動作', '物件類型', '物件', '部門', '來源', '請求號', '變更', '詳情'],
  en: [
    'No.',
    'Time',
    'Actor',
    'On behalf of',
    'Address',
    'Action',
    'Object kind',
    'Object',
    'Department',
    'Source',
    'Request',
    'Changes',
    'Details',
  ],
};

const whereFor = (ctx: Ctx, filter: AuditAsked) =>
  allOf([auditVisibleTo(ctx.actor), auditVisibleTo(ctx.actor, 'audit:export'), ...auditConditions(filter)]);

/** The audit log as a file; that it was taken stands in it from then on. */
export const auditSource: ExportSource<AuditAsked> = {
  list: 'auditEvents',
  permission: 'audit:export',
  titles: ({ language }) => TITLES[language],
  count: (ctx, filter, limit) => countUpTo(ctx, { table: 'audit_entry', where: whereFor(ctx, filter) }, limit),
  page: async (ctx, filter, step) => {
    const view = await auditViewer(ctx);
    const table = { table: 'audit_entry', columns: ENTRY_COLUMNS, joins: ENTRY_JOIN, where: whereFor(ctx, filter) };
    return exportRows(ctx, { ...table, read: (row) => cells(view(row)) }, step);
  },
};

function cells(entry: AuditView): readonly CsvValue[] {
  const changes = entry.changes.map(({ field, from, to }) => `${field}: ${from ?? '∅'} → ${to ?? '∅'}`).join('; ');
  const details = entry.details.map(({ name, value }) => `${name}: ${value}`).join('; ');
  return [
    entry.position,
    entry.at,
    entry.actorName,
    entry.onBehalfOf?.name ?? null,
    entry.address === null ? null : String(entry.address),
    entry.type,
    entry.subjectType,
    entry.subjectLabel ?? entry.subjectId,
    entry.department?.name ?? null,
    entry.source,
    entry.requestId,
    changes,
    details,
  ];
}

export function auditExport(ctx: Ctx, filter: AuditAsked): Promise<Outcome<OpenExport>> {
  return openExport(ctx, auditSource, filter);
}
