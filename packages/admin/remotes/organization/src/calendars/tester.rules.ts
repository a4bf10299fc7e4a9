const HOUR = 3600;
const MINUTE = 60;

/** `4:30` and `4h30` are four hours and a half, `90m` is ninety minutes, `2` is two hours; null where it is no time. In seconds. */
export function secondsOf(text: string): number | null {
  const [, hours, minutes] = /^(\d{1,4})(?:[:：hH时時](\d{1,2})?)?$/.exec(text.trim()) ?? [];
  if (hours !== undefined) return Number(hours) * HOUR + Number(minutes ?? 0) * MINUTE;
  const [, only] = /^(\d{1,6})\s*(?:m|min|分|分钟|分鐘)$/i.exec(text.trim()) ?? [];
  return only === undefined ? null : Number(only) * MINUTE;
}
