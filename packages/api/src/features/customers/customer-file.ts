import { maskEmail, maskPhone, maskText } from '@shouwen/shared';
import type { Ctx } from '../../platform/context.js';
import { noteLook } from '../../platform/looks/note-look.js';
import { type CustomerPlace, lookOf, showsChannel } from './customer-access.rules.js';
import type { ChannelKind } from './customer-channel.rules.js';

interface Contact {
  readonly kind: ChannelKind;
  readonly text: string;
  readonly customer: CustomerPlace & { readonly id: string };
}

const MASKS = { phone: maskPhone, email: maskEmail } as const;

/** A number or an address, in full or masked; where it is in full it is noted who saw it, whatever the way there (SEC-13). */
export function shownContact(ctx: Ctx, { kind, text, customer }: Contact): string {
  if (!showsChannel(ctx.actor, `customer.${kind}`, customer)) return MASKS[kind](text);
  noteLook(ctx, { objectType: 'customer', objectId: customer.id, kind: 'revealed' });
  return text;
}

interface FileEntry {
  readonly field: 'customer.address' | 'customer.note';
  readonly id: string;
  readonly text: string | null | undefined;
}

/** What belongs to the customer's file, as the roles of whoever reads it say, and a note that they did. */
export function shownOfFile(ctx: Ctx, { field, id, text }: FileEntry): string | null {
  const look = lookOf(ctx.actor, field);
  if (!text || look === 'none') return null;
  noteLook(ctx, { objectType: 'customer', objectId: id, kind: 'viewed' });
  if (look === 'clear') return text;
  // An address keeps where it roughly is; the first words of a note may be all that matters.
  return field === 'customer.note' ? '****' : maskText(text);
}
