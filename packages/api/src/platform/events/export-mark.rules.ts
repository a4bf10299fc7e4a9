import type { Language } from '@shouwen/shared';
import { wallClock } from '../../kernel/local-date.js';

export interface Mark {
  readonly language: Language;
  readonly name: string;
  readonly at: Date;
  /** By whose clock the time is said. */
  readonly zone: string;
  readonly exportId: string;
  readonly count: number;
  readonly isCapped: boolean;
}

/** Begins with `#`, so that whoever reads the file back in knows a remark from a row. */
export function markText({ language, name, at, zone, exportId, count, isCapped }: Mark): string {
  const time = wallClock(at, zone).slice(0, 16);
  if (language === 'en') {
    const cut = isCapped ? ' (cut off at the limit)' : '';
    return `# Confidential. Exported by ${name} at ${time} (${zone}), ${count} rows${cut}, ${exportId}`;
  }
  if (language === 'zh-TW') {
    return `# 內部資料，請勿外傳。${name} 於 ${time}（${zone}）匯出，共 ${count} 列${isCapped ? '（已達上限截斷）' : ''}，${exportId}`;
  }
  return `# 内部资料，请勿外传。${name} 于 ${time}（${zone}）导出，共 ${count} 行${isCapped ? '（已达上限截断）' : ''}，${exportId}`;
}

/** Ids, words of the vocabulary, dates and instants say what was asked for without naming anybody. */
const HARMLESS = /^([a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}|[a-z][a-z0-9_:.-]{0,59}|[A-Z][A-Z0-9_]{0,59}|\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?)$/;
/** Fields that hold what somebody typed, whatever it looks like. */
const TYPED = /^(search|phone|email|name|text|query|address|number)$/;

function harmless(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(harmless);
  if (typeof value === 'object' && value !== null) return filterForLog(value);
  return typeof value === 'string' && !HARMLESS.test(value) ? '…' : value;
}

/** A filter as the log may keep it: of texts that somebody typed only that there was one. */
export function filterForLog(filter: object): Record<string, unknown> {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(given.map(([name, value]) => [name, TYPED.test(name) ? '…' : harmless(value)]));
}
