import type { Facts } from '@shouwen/shared';
import type { Ctx } from '../../../platform/context.js';
import { type FormFieldRow, type FormRow, fieldsOf, formBook } from '../../forms/index.js';
import type { TicketBeside } from '../ticket-conditions/condition-facts.queries.js';
import { type TicketKnown, ticketConditionFacts } from '../ticket-conditions/condition-facts.rules.js';
import { settingOf } from '../ticket-setting.js';
import { formsOfTicket } from './ticket-forms.rules.js';

/** A ticket as far as its forms go by it. */
export type TicketAsForms = Omit<TicketKnown, keyof TicketBeside> & { readonly typeId: string; readonly categoryId: string | null };

export interface TicketForm {
  readonly forms: readonly FormRow[];
  /** What they ask for together, in order. */
  readonly fields: readonly FormFieldRow[];
  /** What is known beside the fields. */
  readonly facts: Facts;
  readonly known: TicketBeside['fields'];
}

/** What a ticket is asked for, and what it says; nothing is read. */
export async function ticketForm(ctx: Ctx, ticket: TicketAsForms, { fields: known, ...beside }: TicketBeside): Promise<TicketForm> {
  const [setting, book] = [await settingOf(ctx), await formBook.of(ctx)];
  const forms = formsOfTicket(setting.book, book.find, { ...ticket, markIds: beside.markIds });
  return { forms, fields: fieldsOf(forms), facts: ticketConditionFacts(setting, { ...ticket, ...beside }), known };
}
