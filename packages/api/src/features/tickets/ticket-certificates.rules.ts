import { textIn } from '@shouwen/shared';
import { allow, type Decision, refuse } from '../../kernel/decision.js';
import type { Setting } from './ticket-facts.rules.js';

/**
 * Whether somebody may be given work of a type: it may ask for certificates, and the organisation decides whether a missing one stops
 * it (STF-11). The same rule guards taking on, passing on, returning and handing over, and tells the picker.
 */
export function mayWorkOn(
  { certificates, language }: Pick<Setting, 'certificates' | 'language'>,
  typeId: string,
  person: { readonly id: string; readonly name: string },
): Decision {
  const lacked = certificates.isBlocking ? certificates.lackedBy(person.id, typeId) : [];
  if (lacked.length === 0) return allow();
  return refuse('CERTIFICATE_MISSING', { person: person.name, certificate: lacked.map(({ names }) => textIn(names, language)).join(', ') });
}
