import type { Language } from '@shouwen/shared';

export interface ChangeView {
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface DetailView {
  readonly name: string;
  readonly value: string;
}

/** Turns an id into the name it has for the viewer; null when it has none. */
export type NameOf = (id: string) => string | null;

const ID = /^[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}$/;

/** A value as people read it: ids by name, lists by their parts. */
function shown(value: unknown, nameOf: NameOf): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return (ID.test(value) && nameOf(value)) || value;
  if (Array.isArray(value)) return value.map((part) => shown(part, nameOf) ?? '').join(', ') || null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** `fromStateId` beside `stateId`: how events of tickets say what they changed. */
function pairOf(payload: Record<string, unknown>, name: string): string | null {
  const [, rest = ''] = /^from([A-Z]\w*)$/.exec(name) ?? [];
  const field = rest.charAt(0).toLowerCase() + rest.slice(1);
  return field !== '' && field in payload ? field : null;
}

/** What changed, before and after: either `changes` by field, or pairs of `fromX` and `x`. */
export function changesOf(payload: unknown, nameOf: NameOf): ChangeView[] {
  if (!isRecord(payload)) return [];
  const named = isRecord(payload.changes) ? Object.entries(payload.changes) : [];
  const changes = named.map(([field, change]) => ({
    field,
    from: shown(Object(change).from, nameOf),
    to: shown(Object(change).to, nameOf),
  }));
  const pairs = Object.keys(payload).flatMap((name) => {
    const field = pairOf(payload, name);
    return field === null ? [] : [{ field, from: shown(payload[name], nameOf), to: shown(payload[field], nameOf) }];
  });
  return [...changes, ...pairs];
}

/** Everything else in it that is not empty. */
export function detailsOf(payload: unknown, nameOf: NameOf): DetailView[] {
  if (!isRecord(payload)) return [];
  const paired = new Set(Object.keys(payload).flatMap((name) => [pairOf(payload, name) ?? [], pairOf(payload, name) ? name : []].flat()));
  return Object.entries(payload).flatMap(([name, value]) => {
    const text = name === 'changes' || paired.has(name) ? null : shown(value, nameOf);
    return text === null ? [] : [{ name, value: text }];
  });
}

const NOBODY: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  system: { 'zh-CN': '系统', 'zh-TW': '系統', en: 'System' },
  anonymous: { 'zh-CN': '未登录者', 'zh-TW': '未登入者', en: 'Not signed in' },
};

/** Who did it where that is no person of the organisation (any more). */
export function nobodyName(actorKind: string, language: Language): string {
  return (NOBODY[actorKind] ?? NOBODY.system)?.[language] ?? '';
}
