/** `138****6021`: keeps three digits in front and four behind; shorter numbers keep only the last two. */
export function maskPhone(phone: string): string {
  const digits = [...phone];
  if (digits.length < 8) return digits.map((c, i) => (i < digits.length - 2 ? '*' : c)).join('');
  return `${digits.slice(0, 3).join('')}****${digits.slice(-4).join('')}`;
}

/** `z***@example.com`. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 1 ? '***' : `${[...email][0]}***${email.slice(at)}`;
}

/** `江苏省南京市****`: keeps where it roughly is; a short text is hidden whole. */
export function maskText(text: string): string {
  const letters = [...text];
  return letters.length < 12 ? '****' : `${letters.slice(0, 6).join('')}****`;
}
