import { LANGUAGES, LIMITS } from '@shouwen/shared';
import type { ChoicesSetting, TextSetting } from '../../kernel/setting-definition.js';

/** Empty: the name of the topmost department. */
export const organisationName: TextSetting = {
  key: 'organisation.name',
  group: 'organisation',
  type: 'text',
  max: LIMITS.name,
  default: '',
  label: { 'zh-CN': '组织名称', 'zh-TW': '組織名稱', en: 'Name' },
  help: {
    'zh-CN': '显示在登录页和面板左上角；留空则使用最上级部门的名称。',
    'zh-TW': '顯示在登入頁和面板左上角；留空則使用最上級部門的名稱。',
    en: 'Shown on the sign-in page and at the top of the panel. Empty: the name of the topmost department.',
  },
};

const LANGUAGE_NAMES = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' } as const;

export const organisationLanguages: ChoicesSetting = {
  key: 'organisation.languages',
  group: 'organisation',
  type: 'choices',
  min: 1,
  options: LANGUAGES.map((value) => ({ value, label: { 'zh-CN': LANGUAGE_NAMES[value] } })),
  default: LANGUAGES,
  label: { 'zh-CN': '可选语言', 'zh-TW': '可選語言', en: 'Languages offered' },
  help: {
    'zh-CN': '登录页和个人菜单里可以选择的语言。',
    'zh-TW': '登入頁和個人選單裡可以選擇的語言。',
    en: 'Languages to choose from on the sign-in page and in the personal menu.',
  },
};

export const organisationWorkingRules: TextSetting = {
  key: 'organisation.workingRules',
  group: 'organisation',
  type: 'longText',
  max: LIMITS.description,
  default: '',
  label: { 'zh-CN': '工作守则', 'zh-TW': '工作守則', en: 'Working rules' },
  help: {
    'zh-CN': '全体员工都能在“关于本组织”里读到。',
    'zh-TW': '全體員工都能在「關於本組織」裡讀到。',
    en: 'Everybody can read them under “About us”.',
  },
};

export const organisationCreed: TextSetting = {
  key: 'organisation.creed',
  group: 'organisation',
  type: 'text',
  max: 200,
  default: '',
  label: { 'zh-CN': '服务宗旨', 'zh-TW': '服務宗旨', en: 'Service creed' },
  help: {
    'zh-CN': '一句话，显示在登录页和“关于本组织”里。',
    'zh-TW': '一句話，顯示在登入頁和「關於本組織」裡。',
    en: 'One sentence, shown on the sign-in page and under “About us”.',
  },
};
