import { maskText } from '@shouwen/shared';
import type { Ctx } from '../../platform/context.js';
import { noteLook } from '../../platform/looks/note-look.js';
import { lookOf } from './customer-access.rules.js';

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
