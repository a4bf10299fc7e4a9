import type { LocalText } from '@shouwen/shared';
import { monthsAfter } from './months-after.rules.js';
import type { Employment, PositionBook, PositionRow, TermRow } from './position.rules.js';

export interface Rating {
  readonly competencyCode: string;
  readonly levelCode: string | null;
  /** For what is not graded. */
  readonly isMet: boolean;
}

export interface HeldCertificate {
  readonly certificateCode: string;
  readonly expiresOn: string | null;
}

/** What the record says of somebody, as far as a position asks. */
export interface RecordFacts {
  readonly educationCode: string | null;
  readonly employment: Employment | null;
  readonly hiredOn: string | null;
  readonly ratings: readonly Rating[];
  readonly certificates: readonly HeldCertificate[];
}

export const GAP_STATES = ['met', 'below', 'unrated'] as const;
export type GapState = (typeof GAP_STATES)[number];

export interface CompetencyGap {
  readonly competency: TermRow;
  readonly group: TermRow | null;
  readonly neededLevel: TermRow | null;
  readonly requirement: LocalText | null;
  readonly level: TermRow | null;
  readonly state: GapState;
}

export const CHECK_KINDS = ['education', 'employment', 'service', 'certificate'] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

/** One thing the record answers by itself. */
export interface RequirementCheck {
  readonly kind: CheckKind;
  /** A word of the vocabulary, an employment, or a number of months. */
  readonly needed: TermRow | Employment | number;
  readonly isMet: boolean;
  /** When a certificate that is held runs out. */
  readonly expiresOn: string | null;
}

/** How far somebody is from what a position asks, one line per competency in the order of the profile (STF-02). */
export function competencyGaps(book: PositionBook, position: PositionRow, ratings: readonly Rating[]): CompetencyGap[] {
  const rated = new Map(ratings.map((rating) => [rating.competencyCode, rating]));
  return position.profile.flatMap(({ competency: code, level: needed, requirement = null }): CompetencyGap[] => {
    const competency = book.term('competency', code);
    if (!competency) return [];
    const rating = rated.get(code);
    const level = rating?.levelCode ?? null;
    return [
      {
        competency,
        group: book.term('group', competency.groupCode ?? '') ?? null,
        neededLevel: book.term('level', needed ?? '') ?? null,
        requirement,
        level: book.term('level', level ?? '') ?? null,
        state: stateOf(book, needed ?? null, rating),
      },
    ];
  });
}

function stateOf(book: PositionBook, needed: string | null, rating: Rating | undefined): GapState {
  if (!rating) return 'unrated';
  if (needed === null) return rating.isMet ? 'met' : 'below';
  return book.rank('level', rating.levelCode) >= book.rank('level', needed) ? 'met' : 'below';
}

/** What can be checked from the record itself: education, employment, time in service, certificates (STF-10, STF-11). */
export function requirementChecks(
  book: PositionBook,
  position: PositionRow,
  facts: RecordFacts & { readonly today: string },
): RequirementCheck[] {
  const { education, employment, monthsInService } = position.requirements;
  const grade = book.term('education', education ?? '');
  const checks: RequirementCheck[] = [];
  const add = (kind: CheckKind, needed: RequirementCheck['needed'], isMet: boolean): void => {
    checks.push({ kind, needed, isMet, expiresOn: null });
  };
  if (grade) add('education', grade, book.rank('education', facts.educationCode) >= book.rank('education', grade.code));
  if (employment) add('employment', employment, facts.employment === employment);
  if (monthsInService !== undefined) {
    add('service', monthsInService, facts.hiredOn !== null && monthsAfter(facts.hiredOn, monthsInService) <= facts.today);
  }
  return [...checks, ...certificateChecks(book, position, facts)];
}

function certificateChecks(
  book: PositionBook,
  { certificates }: PositionRow,
  facts: RecordFacts & { readonly today: string },
): RequirementCheck[] {
  return certificates.flatMap((code): RequirementCheck[] => {
    const needed = book.term('certificate', code);
    const held = lastingCertificate(facts.certificates, code);
    return needed ? [{ kind: 'certificate', needed, isMet: isValid(held, facts.today), expiresOn: held?.expiresOn ?? null }] : [];
  });
}

/** The one that lasts longest of several of a kind. */
export function lastingCertificate(held: readonly HeldCertificate[], code: string): HeldCertificate | undefined {
  const same = held.filter(({ certificateCode }) => certificateCode === code);
  return same.reduce<HeldCertificate | undefined>((best, one) => {
    if (!best || one.expiresOn === null) return one;
    return best.expiresOn !== null && best.expiresOn < one.expiresOn ? one : best;
  }, undefined);
}

export function isValid(certificate: HeldCertificate | undefined, today: string): boolean {
  return certificate !== undefined && (certificate.expiresOn === null || today <= certificate.expiresOn);
}
