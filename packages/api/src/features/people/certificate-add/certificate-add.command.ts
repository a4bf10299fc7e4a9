import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { newId } from '../../../kernel/id.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { insertRows } from '../../../platform/db/write.js';
import { CERTIFICATES } from '../certificate-book.queries.js';
import { monthsAfter } from '../months-after.rules.js';
import { mayChangePerson } from '../person-access.rules.js';
import { PersonCertificateEntity } from '../person-certificate.entity.js';
import { changePerson, type PersonPlan } from '../person-change.command.js';
import { positionBook } from '../position.queries.js';
import type { TermRow } from '../position.rules.js';

export interface CertificateAddRequest {
  readonly personId: string;
  /** Code of the vocabulary. */
  readonly certificate: string;
  readonly number?: string | null;
  readonly issuedOn?: string | null;
  /** Last day; reckoned from the issue where the vocabulary says how long such a one counts. */
  readonly expiresOn?: string | null;
}

/** Writes down a certificate somebody holds. A renewed one is added; what ran out stays for the record. */
export async function certificateAdd(ctx: Ctx, request: CertificateAddRequest): Promise<Outcome<{ personId: string }>> {
  const term = (await positionBook.of(ctx)).term('certificate', request.certificate);
  const { personId, number, issuedOn = null } = request;
  const expiresOn = request.expiresOn ?? lastDay(term, issuedOn);
  return changePerson(ctx, {
    personId,
    type: 'certificate.added',
    async decide(_tx, person): Promise<Decision<PersonPlan>> {
      const permitted = mayChangePerson(ctx.actor, person, 'person:update');
      if (!permitted.allowed) return permitted;
      if (!term) return refuse('TERM_UNKNOWN', { code: request.certificate }, ['certificate']);
      if (issuedOn !== null && expiresOn !== null && expiresOn < issuedOn) return refuse('PERIOD_BACKWARDS', undefined, ['expiresOn']);
      const now = ctx.clock.now();
      const row = { id: newId('pce', now), personId, certificateCode: term.code, number: number?.trim() || null, issuedOn, expiresOn };
      return allow({
        changes: {},
        payload: { certificate: term.code, issuedOn, expiresOn },
        async write(tx) {
          await touchReference(tx, CERTIFICATES);
          await insertRows(tx, PersonCertificateEntity, [{ ...row, createdAt: now }]);
        },
      });
    },
  });
}

function lastDay(term: TermRow | undefined, issuedOn: string | null): string | null {
  return term?.validMonths && issuedOn !== null ? monthsAfter(issuedOn, term.validMonths) : null;
}
