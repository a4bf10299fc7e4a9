import { grouped } from '../../kernel/grouped.js';
import { type HeldCertificate, isValid, lastingCertificate } from './competency-gap.rules.js';
import type { PositionBook, TermRow } from './position.rules.js';

export interface CertificateOfPerson extends HeldCertificate {
  readonly personId: string;
}

/** Who holds which certificates, in memory: every look at a ticket asks it. */
export interface CertificateBook {
  /** Those of the wanted certificates that somebody does not hold on a day: never had, or run out (STF-11). */
  lackedBy(personId: string, wanted: readonly string[], today: string): readonly string[];
}

export function buildCertificateBook(rows: readonly CertificateOfPerson[]): CertificateBook {
  const held = grouped(rows, ({ personId }) => personId);
  return {
    lackedBy: (personId, wanted, today) => wanted.filter((code) => !isValid(lastingCertificate(held.get(personId) ?? [], code), today)),
  };
}

/** The words for certificates, as far as the vocabulary still has them. */
export function certificateTerms(book: PositionBook, codes: readonly string[]): TermRow[] {
  return codes.flatMap((code) => book.term('certificate', code) ?? []);
}
