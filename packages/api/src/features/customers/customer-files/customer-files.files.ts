import { holds } from '../../../kernel/actor.js';
import type { Ctx } from '../../../platform/context.js';
import { findRow } from '../../../platform/db/write.js';
import type { FileAnswer, FileRoute } from '../../../platform/feature.js';
import { namedFileAnswer } from '../../../platform/files/file-answers.js';
import { FILE_GROUPS } from '../../../platform/files/file-policy.rules.js';
import { uploadRoute } from '../../../platform/files/upload-route.js';
import { setting } from '../../../platform/settings/setting.js';
import { CUSTOMER_FILE } from '../customer-files-add/customer-files-add.command.js';
import { CustomerFileEntity } from './customer-file.entity.js';
import { customerWithFiles } from './customer-files.queries.js';
import { customerFileMegabytes } from './customer-files.settings.js';

const upload = uploadRoute({
  path: 'customers',
  purpose: CUSTOMER_FILE,
  may: (actor) => holds(actor, 'customer:update'),
  policy: async (ctx) => ({ megabytes: await setting(ctx, customerFileMegabytes), groups: FILE_GROUPS }),
});

/** Hands a file to whoever may see the customer's files, and notes that they took it. */
const download: FileRoute = {
  method: 'GET',
  path: 'customers/:customerId/:fileId',
  async handle(ctx, { params }): Promise<FileAnswer> {
    const customer = await customerWithFiles(ctx, params.customerId ?? '');
    return namedFileAnswer(ctx, { file: customer && (await fileOf(ctx, customer.id, params.fileId ?? '')), purpose: CUSTOMER_FILE });
  },
};

async function fileOf(ctx: Ctx, customerId: string, id: string): Promise<CustomerFileEntity | null> {
  const file = await findRow(ctx.db.read, CustomerFileEntity, { id, customerId });
  return file?.removedAt === null ? file : null;
}

export const customerFileRoutes: readonly FileRoute[] = [upload, download];
