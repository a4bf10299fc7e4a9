import type { PasswordResetTexts } from './zh-CN.js';

/** Words of helping somebody to sign in again. */
export const passwordResetTexts: PasswordResetTexts = {
  signInReset: {
    open: '重設登入…',
    title: '重設{{name}}的登入',
    hint: '重設密碼會產生一個臨時密碼：只能用一次，對方登入時須設定自己的密碼。對方的所有工作階段隨即結束。',
    factorHint: '手機和復原碼都遺失時，可移除第二步驟驗證；組織要求時，對方下次登入會重新設定。',
    password: '重設密碼',
    factor: '移除第二步驟驗證',
    factorDone: '第二步驟驗證已移除',
    cancel: '取消',
    temporary: '{{name}}的臨時密碼',
    temporaryHint: '只顯示這一次。請當面或透過電話告知本人，不要寫在郵件裡。',
    copy: '複製臨時密碼',
    done: '我已告知',
  },
};
