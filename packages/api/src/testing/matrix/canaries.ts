import type { Things } from './matrix-world.js';
import type { Sight } from './sight.js';

/** A text that stands in one place only, and who may ever read it. */
export interface Canary {
  readonly text: string;
  readonly about: string;
  mayRead(sight: Sight): boolean;
}

interface Marked extends Things {
  readonly index: number;
  said(what: string): string;
}

/** Everything that was said of a place. */
export function canariesOf({ said, index, ...things }: Marked): Canary[] {
  const { ticketId, customerId, departmentId, personId, phone, documentId } = things;
  const reveals = (sight: Sight, field: string) => sight.customer(customerId, 'customer:reveal') && sight.showsField(field);
  const contact = (sight: Sight, field: string) => sight.isOwn(personId) || (sight.person(personId) && sight.showsField(field));
  const disclosed = (sight: Sight) => sight.customer(customerId) && sight.customer(customerId, 'disclosure:read');
  const table: readonly (readonly [string, (sight: Sight) => boolean])[] = [
    ...['subject', 'description', 'message', 'photo', 'paper'].map(
      (what) => [said(what), (sight: Sight) => sight.ticket(ticketId)] as const,
    ),
    [said('unnamed'), () => false],
    [said('customer'), (sight) => sight.customer(customerId) || sight.ticket(ticketId)],
    ...['address', 'note'].map(
      (what) => [said(what), (sight: Sight) => sight.holds('customer:read') && sight.showsField(`customer.${what}`)] as const,
    ),
    [phone, (sight) => reveals(sight, 'customer.phone')],
    [said('email'), (sight) => reveals(sight, 'customer.email')],
    ...['document', 'document-text'].map((what) => [said(what), (sight: Sight) => sight.document(documentId)] as const),
    ...['recipient', 'what', 'purpose', 'proof', 'given'].map((what) => [said(what), disclosed] as const),
    ...['token', 'filter'].map((what) => [said(what), (sight: Sight) => sight.isOwn(personId)] as const),
    [said('wording'), (sight) => sight.isOwn(personId)],
    [
      said('house'),
      (sight) => sight.worksIn(departmentId) || ['reply:manage', 'audit:read'].some((right) => sight.reaches(right, departmentId)),
    ],
    [`203.0.113.${index}`, (sight) => sight.isOwn(personId)],
    [`198.51.100.${index}`, (sight) => sight.isOwn(personId) || sight.reaches('sign-in:read', departmentId)],
    [said('certificate'), (sight) => sight.record(personId)],
    [`1580000${2000 + index}`, (sight) => contact(sight, 'person.phone')],
    [said('mail'), (sight) => contact(sight, 'person.email')],
    ...['plan', 'goal'].map((what) => [said(what), (sight: Sight) => sight.plan(departmentId)] as const),
    ...['duties', 'rules', 'assets'].map((what) => [said(what), (sight: Sight) => sight.department(departmentId)] as const),
  ];
  return table.map(([text, mayRead]) => ({ text, about: text, mayRead }));
}
