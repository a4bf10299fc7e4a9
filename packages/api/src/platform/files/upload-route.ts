import { LIMITS } from '@shouwen/shared';
import type { Actor } from '../../kernel/actor.js';
import { refused } from '../../kernel/outcome.js';
import type { Ctx } from '../context.js';
import type { FileAnswer, FileRoute } from '../feature.js';
import { forbiddenAnswer, receivedAnswer, takenAnswer } from './file-answers.js';
import { type FilePolicy, planFile } from './file-policy.rules.js';
import { receiveFile } from './receive-file.js';

export interface UploadDoor {
  /** Below `/files/`. */
  readonly path: string;
  /** What the files are for; nobody reads them for anything else. */
  readonly purpose: string;
  /** Who may hand one in at all. */
  may(actor: Actor): boolean;
  policy(ctx: Ctx): Promise<FilePolicy>;
}

/** Takes a file for something that is still being written; a command then says for what. What no command names is gone after a day. */
export function uploadRoute({ path, purpose, may, policy }: UploadDoor): FileRoute {
  return {
    method: 'POST',
    path,
    bodyLimit: LIMITS.fileMegabytes * 1024 * 1024,
    async handle(ctx, { query, body }): Promise<FileAnswer> {
      if (ctx.actor.personId === null || !may(ctx.actor)) return forbiddenAnswer();
      const decision = planFile(await policy(ctx), { name: query.name ?? '', bytes: body });
      if (!decision.allowed) return takenAnswer(ctx, refused(decision.refusal));
      return receivedAnswer(ctx, await receiveFile(ctx, { purpose, bytes: body, ...decision.plan }));
    },
  };
}
