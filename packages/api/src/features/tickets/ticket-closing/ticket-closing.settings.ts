import type { BooleanSetting } from '../../../kernel/setting-definition.js';

export const promisesBeforeClosing: BooleanSetting = {
  key: 'ticket.promisesBeforeClosing',
  group: 'work',
  type: 'boolean',
  default: true,
  label: {
    'zh-CN': '关闭前须交代每项承诺',
    'zh-TW': '結案前須交代每項承諾',
    en: 'Say what became of every promise before closing',
  },
  help: {
    'zh-CN': '对客户还有未了结的承诺（未记为已兑现或已撤回）时，工单不能关闭。',
    'zh-TW': '對客戶還有未了結的承諾（未記為已兌現或已撤回）時，工單不能結案。',
    en: 'A ticket with an open promise to the customer cannot be closed until the promise is kept or withdrawn.',
  },
};
