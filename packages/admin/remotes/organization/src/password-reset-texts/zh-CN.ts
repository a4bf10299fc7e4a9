/** Words of helping somebody to sign in again. */
export const passwordResetTexts = {
  signInReset: {
    open: '重置登录…',
    title: '重置{{name}}的登录',
    hint: '重置密码会生成一个临时密码：只能用一次，对方登录时须设置自己的密码。对方的所有会话随即结束。',
    factorHint: '手机和恢复码都丢失时，可移除第二步验证；组织要求时，对方下次登录会重新设置。',
    password: '重置密码',
    factor: '移除第二步验证',
    factorDone: '第二步验证已移除',
    cancel: '取消',
    temporary: '{{name}}的临时密码',
    temporaryHint: '只显示这一次。请当面或通过电话告知本人，不要写在邮件里。',
    copy: '复制临时密码',
    done: '我已告知',
  },
};

export type PasswordResetTexts = typeof passwordResetTexts;
