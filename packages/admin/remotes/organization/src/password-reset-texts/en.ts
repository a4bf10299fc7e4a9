import type { PasswordResetTexts } from './zh-CN.js';

/** Words of helping somebody to sign in again. */
export const passwordResetTexts: PasswordResetTexts = {
  signInReset: {
    open: 'Reset sign-in…',
    title: 'Reset the sign-in of {{name}}',
    hint: 'Resetting the password makes a temporary one: it is good for one sign-in, at which they choose their own. All their sessions end.',
    factorHint:
      'When phone and recovery codes are lost, remove the second factor. Where the organisation asks for one they set it up anew.',
    password: 'Reset password',
    factor: 'Remove second factor',
    factorDone: 'The second factor was removed',
    cancel: 'Cancel',
    temporary: 'Temporary password of {{name}}',
    temporaryHint: 'It is shown only once. Tell them in person or by telephone, not by mail.',
    copy: 'Copy temporary password',
    done: 'I have told them',
  },
};
