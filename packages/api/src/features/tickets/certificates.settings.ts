import type { ChoiceSetting } from '../../kernel/setting-definition.js';

/** What happens when work asks for a certificate that somebody does not hold (STF-11). */
export const certificateRule: ChoiceSetting = {
  key: 'ticket.certificates',
  group: 'work',
  type: 'choice',
  default: 'block',
  options: [
    { value: 'block', label: { 'zh-CN': '不能接手', 'zh-TW': '不能接手', en: 'They cannot be given it' } },
    { value: 'warn', label: { 'zh-CN': '仅提醒', 'zh-TW': '僅提醒', en: 'Whoever assigns is warned' } },
    { value: 'ignore', label: { 'zh-CN': '不检查', 'zh-TW': '不檢查', en: 'It is not checked' } },
  ],
  label: {
    'zh-CN': '缺少工单要求的有效证书时',
    'zh-TW': '缺少工單要求的有效證書時',
    en: 'When somebody lacks a certificate that a ticket asks for',
  },
  help: {
    'zh-CN':
      '哪些工单类型要求哪些证书由组织方案规定。过期的证书不算。转派给人、接单、退回与交接时检查；首问人没有证书也可以登记，但工单在其部门等待有证书的人接单。',
    'zh-TW':
      '哪些工單類型要求哪些證書由組織方案規定。過期的證書不算。轉派給人、接單、退回與交接時檢查；首問人沒有證書也可以登記，但工單在其部門等待有證書的人接單。',
    en: 'The playbook says which types of ticket ask for which certificates. One that has run out does not count. Checked when a ticket is passed to a person, taken on, returned or handed over. Anybody may register one; without the certificate it waits in their department for somebody who holds it.',
  },
};
