/** What a new password must fulfil, in one line. */
export function passwordHint(
  { passwordRule, passwordClasses }: { readonly passwordRule: string; readonly passwordClasses: string },
  { minLength, minClasses }: { readonly minLength: number; readonly minClasses: number },
): string {
  const length = passwordRule.replace('{min}', String(minLength));
  return minClasses > 1 ? `${length}${passwordClasses.replace('{min}', String(minClasses))}` : length;
}
