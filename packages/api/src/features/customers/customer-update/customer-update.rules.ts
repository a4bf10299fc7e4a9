import type { Actor } from '../../../kernel/actor.js';
import { allow, type Decision } from '../../../kernel/decision.js';
import { type CustomerKind, type CustomerStage, mayEditField } from '../customer-access.rules.js';
import { type Facts, type FactsGiven, type Offered, planFacts, planStage } from '../customer-facts.rules.js';

const TEXTS = ['address', 'note', 'wordingNote'] as const;
type Text = (typeof TEXTS)[number];

/** As whose field each may be edited. */
const FIELDS = { address: 'customer.address', note: 'customer.note', wordingNote: 'customer.note' } as const;

/** What may be changed of a customer; what is absent stays, null empties. */
export interface CustomerChanges extends FactsGiven {
  readonly kind?: CustomerKind | null;
  readonly stage?: CustomerStage | null;
  readonly name?: string | null;
  readonly address?: string | null;
  readonly note?: string | null;
  readonly wordingNote?: string | null;
}

export type CustomerBefore = Facts & Readonly<Record<Text, string | null>> & { readonly stage: CustomerStage };

export interface UpdateFacts {
  readonly actor: Actor;
  readonly customer: CustomerBefore;
  readonly offered: Offered;
  readonly today: string;
}

interface Columns extends Partial<Facts>, Partial<Readonly<Record<Text, string | null>>> {
  readonly kind?: CustomerKind;
  readonly stage?: CustomerStage;
  readonly name?: string;
  readonly convertedOn?: string;
  readonly lostOn?: string | null;
}

/** What becomes of the columns; what a role may not edit stays as it is, and sending back what stands there changes nothing. */
export function planCustomerUpdate(facts: UpdateFacts, changes: CustomerChanges): Decision<Columns> {
  const { customer, offered, today } = facts;
  const texts = planTexts(facts, changes);
  if (!texts.allowed) return texts;
  const words = planFacts(customer, changes, offered);
  if (!words.allowed) return words;
  const { kind, name } = changes;
  const stage = changes.stage ?? customer.stage;
  const lossReason = words.plan.lossReason === undefined ? customer.lossReason : words.plan.lossReason;
  const turned = planStage(customer, { stage, lossReason, isReasonNeeded: offered('loss_reason').size > 0, today });
  if (!turned.allowed) return turned;
  return allow({
    ...texts.plan,
    ...words.plan,
    ...(kind && { kind }),
    ...(changes.stage && { stage }),
    ...(name && { name: name.trim() }),
    ...turned.plan,
  });
}

function planTexts({ actor, customer }: UpdateFacts, changes: CustomerChanges): Decision<Partial<Record<Text, string | null>>> {
  const given = Object.fromEntries(TEXTS.filter((key) => changes[key] !== undefined).map((key) => [key, changes[key]?.trim() || null]));
  for (const key of TEXTS) {
    const isChanged = key in given && given[key] !== customer[key];
    const editable = isChanged ? mayEditField(actor, FIELDS[key], [key]) : allow();
    if (!editable.allowed) return editable;
  }
  return allow(given);
}
