const accepted = new Set<string>();

/** Whether the runtime knows a time zone of this name; browsers and servers list aliases differently, so a list would not do. */
export function isTimeZone(name: string): boolean {
  if (accepted.has(name)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    return false;
  }
  accepted.add(name);
  return true;
}
