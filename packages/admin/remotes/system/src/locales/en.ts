import type { Messages } from './zh-CN.js';

export const messages: Messages & { readonly settings: { readonly changed_one: string } } = {
  nav: { label: 'System administration', nothing: 'There is no page here that you may open', settings: 'Settings' },
  settings: {
    title: 'Settings',
    groups: 'Groups of settings',
    range: '{{min}} to {{max}}.',
    save: 'Save',
    discard: 'Discard changes',
    changed: '{{count}} settings not saved',
    changed_one: '{{count}} setting not saved',
    saved: 'The settings were saved.',
  },
};
