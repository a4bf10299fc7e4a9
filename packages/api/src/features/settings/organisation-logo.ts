import { done } from '../../kernel/outcome.js';
import type { TextSetting } from '../../kernel/setting-definition.js';
import { runCommand } from '../../platform/command.js';
import type { Ctx } from '../../platform/context.js';
import type { UploadKind } from '../../platform/feature.js';
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

export const LOGO_MAX_BYTES = 512 * 1024;

/** `POST /uploads/organisation-logo`. The sign-in page shows it, so everybody may see it. */
export const logoUpload: UploadKind = {
  path: 'organisation-logo',
  permission: 'setting:update',
  maxBytes: LOGO_MAX_BYTES,
  isPublic: true,
  accept: (ctx, name) =>
    runCommand(ctx, async (tx) => {
      const replaced = await decideSetting(tx, ctx, { definition: organisationLogo, value: name });
      return done({ replaced: String(replaced) || null });
    }),
};

export async function logoUrl(ctx: Pick<Ctx, 'db'>): Promise<string | null> {
  const name = await setting(ctx, organisationLogo);
  return name ? `/files/${logoUpload.path}/${name}` : null;
}
