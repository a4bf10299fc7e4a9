import { answerablePersonId, onBehalfOf } from '../../kernel/actor.js';
import type { Ctx } from '../context.js';
import type { Look } from './look.rules.js';

const NOTED = Symbol('looks of this request');

/**
 * Notes that the caller was shown something of a person's (SEC-13). Costs a look into two maps and nothing else, so it stands where
 * the thing is answered, whatever the way there: page, list, search, node, payload. Within a request a thing counts once.
 */
export function noteLook(ctx: Ctx, look: Look): void {
  const { actor } = ctx;
  const personId = answerablePersonId(actor);
  if (personId === null || (ctx.source !== 'panel' && ctx.source !== 'api')) return;
  const noted = ctx.loaders.get(NOTED);
  const key = `${look.kind} ${look.objectId}`;
  if (noted instanceof Set) {
    if (noted.has(key)) return;
    noted.add(key);
  } else ctx.loaders.set(NOTED, new Set([key]));
  ctx.app.looks.note(look, {
    personId,
    onBehalfOfId: onBehalfOf(actor) ?? '',
    departmentId: actor.departmentId,
    source: ctx.source,
    address: ctx.http?.address ?? null,
  });
}
