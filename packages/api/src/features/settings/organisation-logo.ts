import { holds } from '../../kernel/actor.js';
import { done, type Outcome, refused } from '../../kernel/outcome.js';
import type { TextSetting } from '../../kernel/setting-definition.js';
import { runCommand } from '../../platform/command.js';
import type { Ctx } from '../../platform/context.js';
import type { FileRoute } from '../../platform/feature.js';
import { forbiddenAnswer, storedFileAnswer, takenAnswer } from '../../platform/files/file-answers.js';
import { fittingImage } from '../../platform/files/image.rules.js';
import { dropStoredFile, insertStoredFile, type NewFile, writeStoredFile } from '../../platform/files/stored-files.js';
import { setting } from '../../platform/settings/setting.js';
import { decideSetting } from './decide-setting.js';

/** The file with the logo; empty: none. */
export const organisationLogo: TextSetting = {
  key: 'organisation.logo',
  group: 'organisation',
  type: 'text',
  max: 60,
  default: '',
  isInternal: true,
  label: { 'zh-CN': '标志', 'zh-TW': '標誌', en: 'Logo' },
  help: {
    'zh-CN': '显示在登录页和面板左上角。',
    'zh-TW': '顯示在登入頁和面板左上角。',
    en: 'Shown on the sign-in page and at the top of the panel.',
  },
};

const LOGO = { kilobytes: 512, pixels: 4096 } as const;
const PATH = 'organisation/logo';

/** Replaces the logo by the picture, or, without one, takes it away. */
export async function setLogo(ctx: Ctx, bytes: Buffer | null): Promise<Outcome<{ logoId: string | null }>> {
  const image = bytes && fittingImage(bytes, LOGO);
  if (bytes !== null && image === null) return refused({ code: 'IMAGE_UNFIT', params: { ...LOGO } });
  const file: NewFile | null = bytes && image ? { purpose: 'logo', mediaType: image.mediaType, bytes } : null;
  const logoId = file && (await writeStoredFile(ctx, file));
  return runCommand(ctx, async (tx) => {
    const earlier = String(await decideSetting(tx, ctx, { definition: organisationLogo, value: logoId }));
    if (earlier) await dropStoredFile(tx, earlier);
    if (file && logoId) await insertStoredFile(tx, ctx, { id: logoId, file, isKept: true });
    return done({ logoId });
  });
}

const putLogo: FileRoute = {
  method: 'POST',
  path: PATH,
  // A little more than is taken, so that a refusal says why.
  bodyLimit: 2 * LOGO.kilobytes * 1024,
  handle: async (ctx, { body }) => (holds(ctx.actor, 'setting:update') ? takenAnswer(ctx, await setLogo(ctx, body)) : forbiddenAnswer()),
};

/** The sign-in page shows it. */
const getLogo: FileRoute = {
  method: 'GET',
  path: `${PATH}/:fileId`,
  isPublic: true,
  async handle(ctx, { params }) {
    const fileId = await setting(ctx, organisationLogo);
    return storedFileAnswer(ctx, { fileId: fileId === params.fileId ? fileId : null, purpose: 'logo' });
  },
};

export const logoFiles: readonly FileRoute[] = [putLogo, getLogo];

export async function logoUrl(ctx: Pick<Ctx, 'db'>): Promise<string | null> {
  const fileId = await setting(ctx, organisationLogo);
  return fileId ? `/files/${PATH}/${fileId}` : null;
}
