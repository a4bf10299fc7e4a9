import type { FieldsDraft } from '@shouwen/admin-kit';
import type { CustomerKind, TicketChannel, TicketCreateInput, TicketPriority } from '../gql/graphql.js';
import { type MarksDraft, marksInput } from '../ticket-fill/marks.rules.js';

/** The form, named as the API names its fields, so that a refusal finds its place. */
export interface CreateDraft {
  readonly newCustomer?: {
    readonly phone?: string;
    readonly name?: string;
    readonly kind?: CustomerKind;
    readonly isDuplicateAccepted?: boolean;
  };
  readonly contactName?: string;
  readonly typeId?: string;
  readonly categoryId?: string;
  readonly subject?: string;
  readonly description?: string;
  /** Left out: as the tier of the customer says. */
  readonly priority?: TicketPriority;
  readonly channel?: TicketChannel;
  readonly departmentId?: string;
  /** Who was asked first; left out: who registers it. */
  readonly firstAskedId?: string;
  /** By the word of a tree of categories beside the problems. */
  readonly marks?: MarksDraft;
  /** What its forms say, by the word of the field. */
  readonly fields?: FieldsDraft;
}

/** The customer who was recognised by the number. */
export interface ChosenCustomer {
  readonly id: string;
  readonly name: string;
  readonly kind: CustomerKind;
  readonly tier?: {
    readonly code?: string;
    readonly name: string;
    readonly color?: string | null;
    readonly gives: readonly string[];
  } | null;
  readonly phone?: string | null;
}

export const EMPTY_DRAFT: CreateDraft = { newCustomer: { kind: 'PERSON' }, channel: 'PHONE' };

/** What is sent: a known customer by id, otherwise a new one with the number that was typed; and the files handed in meanwhile. */
export function inputOf(draft: CreateDraft, chosen: ChosenCustomer | null, fileIds: readonly string[] = []): TicketCreateInput {
  const { newCustomer, typeId = '', subject = '', description = '', channel = 'PHONE', priority = null } = draft;
  const who = chosen === null ? { newCustomer: customerOf(newCustomer) } : { customerId: chosen.id };
  return {
    ...who,
    typeId,
    subject: subject.trim(),
    description: description.trim(),
    channel,
    priority,
    contactName: wordsOrNull(draft.contactName),
    categoryId: draft.categoryId ?? null,
    departmentId: draft.departmentId ?? null,
    ...(draft.firstAskedId !== undefined && { firstAskedId: draft.firstAskedId }),
    ...(draft.marks && { marks: marksInput(draft.marks) }),
    ...(fileIds.length > 0 && { fileIds: [...fileIds] }),
  };
}

function customerOf(typed: CreateDraft['newCustomer']): NonNullable<TicketCreateInput['newCustomer']> {
  const { phone, name = '', kind = 'PERSON', isDuplicateAccepted = false } = typed ?? {};
  return { kind, name: name.trim(), phone: wordsOrNull(phone), isDuplicateAccepted };
}

/** A few digits fit half the city; nobody is looked up before the number can be one. */
export function canLookUp(phone: string): boolean {
  return phone.replace(/\D/g, '').length >= 7;
}

/** Who calls for a customer, and as what. */
export interface Speaker {
  readonly name: string;
  readonly role: string;
}

interface Caller<Customer> {
  readonly name: string;
  readonly contactOf: { readonly nodes: readonly { readonly role: string; readonly customer: Customer }[] };
}

/** Who has the number, each followed by those for whom they speak: the call may be about them. */
export function withPrincipals<Customer extends object>(
  callers: readonly (Customer & Caller<Customer>)[],
): (Customer & { readonly speaker: Speaker | null })[] {
  return callers.flatMap((caller) => [
    { ...caller, speaker: null },
    ...caller.contactOf.nodes.map(({ role, customer }) => ({ ...customer, speaker: { name: caller.name, role } })),
  ]);
}

interface CategoryChoice {
  readonly id: string;
  readonly path: readonly string[];
  readonly ticketTypes: readonly { readonly id: string }[];
  /** Shown where it is chosen already, and no longer offered. */
  readonly isArchived?: boolean;
}

/** Categories that fit the type, with their path; without a type yet, all of them. */
export function categoriesFor(
  categories: readonly CategoryChoice[],
  typeId: string | undefined,
): { readonly value: string; readonly label: string; readonly disabled?: boolean }[] {
  return categories
    .filter(({ ticketTypes }) => typeId === undefined || ticketTypes.some(({ id }) => id === typeId))
    .map(({ id, path, isArchived }) => ({ value: id, label: path.join(' / '), ...(isArchived && { disabled: true }) }));
}

function wordsOrNull(text: string | undefined): string | null {
  const words = text?.trim() ?? '';
  return words === '' ? null : words;
}
