/** What came of a try to sign in. */
export const SIGN_IN_RESULTS = [
  'success',
  'wrongPassword',
  'wrongCode',
  'unknownAccount',
  'inactive',
  'locked',
  'notLinked',
  'providerFailed',
] as const;
export type SignInResult = (typeof SIGN_IN_RESULTS)[number];

/** By what somebody signs in. */
export const SIGN_IN_METHODS = ['password', 'provider', 'setup'] as const;
export type SignInMethod = (typeof SIGN_IN_METHODS)[number];
