import type { BooleanSetting } from '../../kernel/setting-definition.js';

/** Whether the administrators have put the checklist away. */
export const isSetupDismissed: BooleanSetting = {
  key: 'setup.isDismissed',
  group: 'system',
  type: 'boolean',
  default: false,
  isInternal: true,
  label: { 'zh-CN': '隐藏初始设置清单', 'zh-TW': '隱藏初始設定清單', en: 'Hide the set-up checklist' },
  help: { 'zh-CN': '管理员可以随时重新显示。', 'zh-TW': '管理員可以隨時重新顯示。', en: 'Administrators can show it again at any time.' },
};
