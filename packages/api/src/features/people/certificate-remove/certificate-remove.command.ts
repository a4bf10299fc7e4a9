import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { type Outcome, refused } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { findRow } from '../../../platform/db/write.js';
import { CERTIFICATES } from '../certificate-book.queries.js';
import { mayChangePerson } from '../person-access.rules.js';
import { PersonCertificateEntity } from '../person-certificate.entity.js';
import { changePerson, type PersonPlan } from '../person-change.command.js';

/** Takes a certificate off somebody's record that should not be there; the log keeps that it was. */
export async function certificateRemove(
  ctx: Ctx,
  { certificateId }: { readonly certificateId: string },
): Promise<Outcome<{ personId: string }>> {
  const known = await findRow(ctx.db.read, PersonCertificateEntity, { id: certificateId });
  if (!known) return refused({ code: 'NOT_FOUND', field: ['certificateId'] });
  const { personId, certificateCode, expiresOn } = known;
  return changePerson(ctx, {
    personId,
    type: 'certificate.removed',
    async decide(tx, person): Promise<Decision<PersonPlan>> {
      const permitted = mayChangePerson(ctx.actor, person, 'person:update');
      if (!permitted.allowed) return permitted.refusal.code === 'NOT_FOUND' ? refuse('NOT_FOUND', undefined, ['certificateId']) : permitted;
      await touchReference(tx, CERTIFICATES);
      const { affected } = await tx.run('delete from person_certificate where id = ?', [certificateId]);
      if (affected === 0) return refuse('NOT_FOUND', undefined, ['certificateId']);
      return allow({ changes: {}, payload: { certificate: certificateCode, expiresOn } });
    },
  });
}
