const WINDOW_MS = 15 * 60_000;

/** One counter of attempts to sign in. */
export interface Throttle {
  readonly scope: string;
  readonly limit: number;
  /** Whether a success clears it; the counter of an address only gets the one attempt back, or one known password would pay for many guesses. */
  readonly isForgiven: boolean;
}

/** Ten tries at one account; a hundred from one address, because a whole office may share one. Of IPv6 the /64 counts. */
export function throttlesFor(account: string, address: string): readonly Throttle[] {
  return [
    { scope: `account:${account}`, limit: 10, isForgiven: true },
    { scope: `address:${address}`, limit: 100, isForgiven: false },
  ];
}

/** Attempts count from here to fifteen minutes later. */
export function windowStart(now: Date): Date {
  return new Date(Math.floor(now.getTime() / WINDOW_MS) * WINDOW_MS);
}

export function minutesToWait(now: Date): number {
  return Math.ceil((windowStart(now).getTime() + WINDOW_MS - now.getTime()) / 60_000);
}
