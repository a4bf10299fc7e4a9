import { types } from '../ticket-types/locales/zh-CN.js';

export const messages = {
  types,
  nav: { label: '流程与表单', types: '工单类型' },
  required: '必填',
  outOfUse: '已停用',
};

export type Messages = typeof messages;
