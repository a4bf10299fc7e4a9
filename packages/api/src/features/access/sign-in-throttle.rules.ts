const WINDOW_MS = 15 * 60_000;

/** One counter of attempts to sign in. */
export interface Throttle {
  readonly scope: string;
  readonly limit: number;
  /** Whether a success clears it; the counter of an address only gets the one attempt back, or one known password would pay for many guesses. */
  readonly isForgiven: boolean;
}

/** How many tries an organisation allows; both are settings. */
export interface TryLimits {
  readonly perAccount: number;
  readonly perAddress: number;
}

/** Tries at one account, and from one address (of IPv6: one /64), where a whole office may share one. */
export function throttlesFor(account: string, address: string, { perAccount, perAddress }: TryLimits): readonly Throttle[] {
  return [
    { scope: `account:${account}`, limit: perAccount, isForgiven: true },
    { scope: `address:${address}`, limit: perAddress, isForgiven: false },
  ];
}

/** Codes of a second factor: whoever tries them has the password, and six digits are quickly tried. */
export function factorThrottle(personId: string, { perAccount }: TryLimits): Throttle {
  return { scope: `factor:${personId}`, limit: Math.max(3, Math.ceil(perAccount / 2)), isForgiven: true };
}

/** Attempts count from here to fifteen minutes later. */
export function windowStart(now: Date): Date {
  return new Date(Math.floor(now.getTime() / WINDOW_MS) * WINDOW_MS);
}

export function minutesToWait(now: Date): number {
  return Math.ceil((windowStart(now).getTime() + WINDOW_MS - now.getTime()) / 60_000);
}
