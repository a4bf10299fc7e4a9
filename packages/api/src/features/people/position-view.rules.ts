import { type Language, type LocalText, textIn } from '@shouwen/shared';
import type { CheckKind, CompetencyGap, GapState, RequirementCheck } from './competency-gap.rules.js';
import type { Employment, PositionBook, PositionRow, TermRow } from './position.rules.js';

/** A word in one language. */
export interface TermView extends Omit<TermRow, 'names'> {
  readonly name: string;
}

export function termView({ names, ...term }: TermRow, language: Language): TermView {
  return { ...term, name: textIn(names, language) };
}

const viewOrNull = (term: TermRow | null | undefined, language: Language): TermView | null => (term ? termView(term, language) : null);

export interface ProfileView {
  readonly competency: TermView;
  readonly group: TermView | null;
  readonly level: TermView | null;
  readonly requirement: string | null;
  readonly requirements: LocalText | null;
}

/** A position in one language, with its words spelt out. */
export interface PositionView {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly name: string;
  readonly names: LocalText;
  readonly duties: readonly string[];
  readonly dutyTexts: readonly LocalText[];
  readonly education: TermView | null;
  readonly employment: Employment | null;
  readonly monthsInService: number | null;
  readonly profile: readonly ProfileView[];
  readonly certificates: readonly TermView[];
  readonly reportsToCode: string | null;
  readonly isArchived: boolean;
}

export function positionView(row: PositionRow, book: PositionBook, language: Language): PositionView {
  const { id, version, code, names, duties, requirements, isArchived } = row;
  const { education, employment = null, monthsInService = null } = requirements;
  return {
    ...{ id, version, code, names, isArchived, employment, monthsInService },
    name: textIn(names, language),
    duties: duties.map((duty) => textIn(duty, language)),
    dutyTexts: duties,
    education: viewOrNull(book.term('education', education ?? ''), language),
    reportsToCode: row.reportsTo,
    profile: profileView(row, book, language),
    certificates: row.certificates
      .map((certificate) => book.term('certificate', certificate))
      .filter((term) => term !== undefined)
      .map((term) => termView(term, language)),
  };
}

function profileView({ profile }: PositionRow, book: PositionBook, language: Language): ProfileView[] {
  return profile.flatMap(({ competency: code, level, requirement }): ProfileView[] => {
    const competency = book.term('competency', code);
    if (!competency) return [];
    return [
      {
        competency: termView(competency, language),
        group: viewOrNull(book.term('group', competency.groupCode ?? ''), language),
        level: viewOrNull(book.term('level', level ?? ''), language),
        requirement: requirement ? textIn(requirement, language) : null,
        requirements: requirement ?? null,
      },
    ];
  });
}

export interface GapView extends Omit<ProfileView, 'level' | 'requirements'> {
  readonly neededLevel: TermView | null;
  readonly level: TermView | null;
  readonly state: GapState;
}

export function gapView(gap: CompetencyGap, language: Language): GapView {
  return {
    competency: termView(gap.competency, language),
    group: viewOrNull(gap.group, language),
    neededLevel: viewOrNull(gap.neededLevel, language),
    requirement: gap.requirement ? textIn(gap.requirement, language) : null,
    level: viewOrNull(gap.level, language),
    state: gap.state,
  };
}

export interface CheckView {
  readonly kind: CheckKind;
  readonly term: TermView | null;
  readonly employment: Employment | null;
  readonly months: number | null;
  readonly isMet: boolean;
  readonly expiresOn: string | null;
}

export function checkView({ kind, needed, isMet, expiresOn }: RequirementCheck, language: Language): CheckView {
  return {
    ...{ kind, isMet, expiresOn },
    term: typeof needed === 'object' ? termView(needed, language) : null,
    employment: typeof needed === 'string' ? needed : null,
    months: typeof needed === 'number' ? needed : null,
  };
}
