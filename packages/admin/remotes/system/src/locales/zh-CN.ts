export const messages = {
  nav: { label: '系统管理', nothing: '这里没有您可以打开的页面', settings: '设置' },
  settings: {
    title: '设置',
    groups: '设置分组',
    range: '{{min}} 到 {{max}}。',
    save: '保存',
    discard: '放弃更改',
    changed: '{{count}} 项未保存',
    saved: '设置已保存。',
  },
};

export type Messages = typeof messages;
