import type { Language } from '@shouwen/shared';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { findRow, guardedUpdate } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { PersonEntity, STAFF } from '../../people/index.js';

/** Remembers the caller's language on every device. How a person reads is nothing for the programs that act for them. */
export function viewerLanguageSet(ctx: Ctx, { language }: { readonly language: Language }): Promise<Outcome<{ language: Language }>> {
  return runCommand(ctx, async (tx) => {
    if (ctx.actor.kind === 'token') return refused({ code: 'NOT_ALLOWED' });
    await touchReference(tx, STAFF);
    const person = await findRow(tx, PersonEntity, { id: ctx.actor.personId ?? '' });
    if (!person) return refused({ code: 'NOT_FOUND' });
    if (person.language === language) return done({ language });
    const isNew = await guardedUpdate(tx, PersonEntity, person, { language, updatedAt: ctx.clock.now() });
    if (!isNew) return refused({ code: 'CONFLICT' });
    await recordEvent(tx, ctx, {
      type: 'person.language_changed',
      subject: { type: 'person', id: person.id, seq: person.version + 1 },
      departmentId: person.departmentId,
      payload: { language },
    });
    return done({ language });
  });
}
