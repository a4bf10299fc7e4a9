import type { Refusal } from '../../../kernel/decision.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { type FieldFilled, missingFields, planFormFill } from '../../forms/index.js';
import type { TicketEntity } from '../ticket.entity.js';
import { lockedBeside } from '../ticket-conditions/condition-facts.queries.js';
import { settingOf } from '../ticket-setting.js';
import { ticketForm } from './ticket-forms.queries.js';
import { mayFillForms } from './ticket-forms.rules.js';
import { writeFields, writeGaps } from './write-form.js';

interface Registered {
  /** As it was just written. */
  readonly ticket: TicketEntity;
  readonly filled: readonly FieldFilled[];
}

/** What a new ticket says in its forms: whatever may not be empty must be there (TKT-18). Null when that is written. */
export async function registerForm(tx: Tx, ctx: Ctx, { ticket, filled }: Registered): Promise<Refusal | null> {
  const { book } = await settingOf(ctx);
  if (filled.length === 0 && !mayFillForms(book, ticket)) return null;
  const form = await ticketForm(ctx, ticket, await lockedBeside(ctx, tx, ticket.id));
  const fill = planFormFill(form, filled);
  if (!fill.allowed) return fill.refusal;
  const [missing] = missingFields({ ...form, known: fill.plan.values });
  if (missing) return { code: 'REQUIRED', field: ['fields', missing.code] };
  await writeFields(tx, ticket.id, fill.plan.changed);
  return null;
}

/** What a ticket leaves open after a change (TKT-63). Most changes concern no form: then nothing is read. */
export async function keepGaps(tx: Tx, ctx: Ctx, { before, after }: { readonly before: TicketEntity; readonly after: TicketEntity }) {
  const { book } = await settingOf(ctx);
  if (!mayFillForms(book, before) && !mayFillForms(book, after)) return;
  const beside = await lockedBeside(ctx, tx, after.id);
  const missing = missingFields(await ticketForm(ctx, after, beside));
  await writeGaps(tx, after.id, { before: beside.gaps, after: missing.map(({ code }) => code) });
}
