import type { DeskMessages } from '../zh-CN/index.js';

export const stepWords: Pick<DeskMessages, 'step'> = {
  step: {
    title: '本步驟',
    customerSees: '客戶看到：{{name}}',
    all: '已完成 {{done}}/{{count}}，全部完成後才能繼續。',
    any: '已完成 {{done}}/{{count}}，完成其中一項即可繼續。',
    ready: '可以繼續',
    moment: '關鍵時刻',
    controlPoint: '控制點',
    likelyFailure: '可能的失誤',
    counterPlan: '應對預案',
    lane: { CUSTOMER: '客戶', CONTACT: '前台', BACK_OFFICE: '後台' },
  },
};
