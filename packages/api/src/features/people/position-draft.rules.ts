import type { LocalText } from '@shouwen/shared';
import { allow, type Decision, refuse } from '../../kernel/decision.js';
import type { Employment, PositionBook, PositionRow, ProfileItem, TermKind } from './position.rules.js';

/** What a position says, however it is written. */
export interface PositionDraft {
  readonly names: LocalText;
  readonly duties: readonly LocalText[];
  readonly education: string | null;
  readonly employment: Employment | null;
  readonly monthsInService: number | null;
  readonly profile: readonly ProfileItem[];
  readonly certificates: readonly string[];
  /** Code of a position. */
  readonly reportsTo: string | null;
}

export type Described = Pick<PositionRow, 'names' | 'duties' | 'requirements' | 'profile' | 'certificates' | 'reportsTo'>;

/** The draft as the position of this code, once every word in it is one of the organisation's vocabulary. */
export function planPosition(book: PositionBook, code: string, draft: PositionDraft): Decision<Described> {
  const { names, duties, education, employment, monthsInService, profile, certificates, reportsTo } = draft;
  const words: [TermKind, string, string][] = [
    ...(education === null ? [] : [['education', education, 'education'] as [TermKind, string, string]]),
    ...profile.map(({ competency }): [TermKind, string, string] => ['competency', competency, 'profile']),
    ...profile.flatMap(({ level }): [TermKind, string, string][] => (level === undefined ? [] : [['level', level, 'profile']])),
    ...certificates.map((code): [TermKind, string, string] => ['certificate', code, 'certificates']),
  ];
  const unknown = words.find(([kind, code]) => !book.term(kind, code));
  if (unknown) return refuse('TERM_UNKNOWN', { code: unknown[1] }, [unknown[2]]);
  const line = checkLine(book, code, reportsTo);
  if (!line.allowed) return line;
  const requirements = {
    ...(education !== null && { education }),
    ...(employment !== null && { employment }),
    ...(monthsInService !== null && { monthsInService }),
  };
  const once = new Map(profile.map((item) => [item.competency, item]));
  return allow({ names, duties, requirements, profile: [...once.values()], certificates: [...new Set(certificates)], reportsTo });
}

/** Whoever holds a position reports to another one, and in the end to somebody (ROL-01). */
function checkLine(book: PositionBook, code: string, reportsTo: string | null): Decision {
  if (reportsTo === null) return allow();
  if (!book.findByCode(reportsTo)) return refuse('POSITION_UNKNOWN', { code: reportsTo }, ['reportsTo']);
  return lineOf(book, reportsTo).includes(code) ? refuse('POSITION_CYCLE', undefined, ['reportsTo']) : allow();
}

/** The position and those above it; every one once. */
function lineOf(book: PositionBook, code: string): string[] {
  const line: string[] = [];
  for (let at: string | null = code; at !== null && !line.includes(at); at = book.findByCode(at)?.reportsTo ?? null) line.push(at);
  return line;
}
