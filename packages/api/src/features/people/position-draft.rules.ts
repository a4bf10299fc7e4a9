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
}

type Described = Pick<PositionRow, 'names' | 'duties' | 'requirements' | 'profile' | 'certificates'>;

/** The draft as a position, once every word in it is one of the organisation's vocabulary. */
export function planPosition(book: PositionBook, draft: PositionDraft): Decision<Described> {
  const { names, duties, education, employment, monthsInService, profile, certificates } = draft;
  const words: [TermKind, string, string][] = [
    ...(education === null ? [] : [['education', education, 'education'] as [TermKind, string, string]]),
    ...profile.map(({ competency }): [TermKind, string, string] => ['competency', competency, 'profile']),
    ...profile.flatMap(({ level }): [TermKind, string, string][] => (level === undefined ? [] : [['level', level, 'profile']])),
    ...certificates.map((code): [TermKind, string, string] => ['certificate', code, 'certificates']),
  ];
  const unknown = words.find(([kind, code]) => !book.term(kind, code));
  if (unknown) return refuse('TERM_UNKNOWN', { code: unknown[1] }, [unknown[2]]);
  const requirements = {
    ...(education !== null && { education }),
    ...(employment !== null && { employment }),
    ...(monthsInService !== null && { monthsInService }),
  };
  const once = new Map(profile.map((item) => [item.competency, item]));
  return allow({ names, duties, requirements, profile: [...once.values()], certificates: [...new Set(certificates)] });
}
