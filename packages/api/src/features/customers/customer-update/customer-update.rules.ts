import type { Actor } from '../../../kernel/actor.js';
import { allow, type Decision } from '../../../kernel/decision.js';
import { type CustomerKind, type CustomerStage, mayEditField } from '../customer-access.rules.js';

/** What may be changed of a customer; what is absent stays, null empties. */
export interface CustomerChanges {
  readonly kind?: CustomerKind | null;
  readonly stage?: CustomerStage | null;
  readonly name?: string | null;
  readonly tier?: string | null;
  readonly address?: string | null;
  readonly note?: string | null;
}

interface Columns {
  readonly kind?: CustomerKind;
  readonly stage?: CustomerStage;
  readonly name?: string;
  readonly tier?: string | null;
  readonly address?: string | null;
  readonly note?: string | null;
}

const SENSITIVE = ['address', 'note'] as const;
const OPTIONAL = ['tier', ...SENSITIVE] as const;

/** What becomes of the columns; what a role may not edit stays as it is, and sending back what stands there changes nothing. */
export function planCustomerUpdate(
  actor: Actor,
  customer: Readonly<Record<(typeof SENSITIVE)[number], string | null>>,
  { kind, stage, name, ...texts }: CustomerChanges,
): Decision<Columns> {
  const given = Object.fromEntries(OPTIONAL.filter((key) => texts[key] !== undefined).map((key) => [key, texts[key]?.trim() || null]));
  for (const key of SENSITIVE) {
    const isChanged = key in given && given[key] !== customer[key];
    const editable = isChanged ? mayEditField(actor, `customer.${key}`) : allow();
    if (!editable.allowed) return editable;
  }
  return allow({ ...given, ...(kind && { kind }), ...(stage && { stage }), ...(name && { name: name.trim() }) });
}
