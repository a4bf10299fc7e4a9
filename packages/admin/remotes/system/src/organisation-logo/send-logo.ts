/** What the server answers to a picture. */
interface Sent {
  readonly url: string | null;
  readonly userErrors: readonly { readonly message: string }[];
}

const isSent = (value: unknown): value is Sent =>
  typeof value === 'object' && value !== null && 'userErrors' in value && Array.isArray(value.userErrors);

/** Sends a picture; answers why it was refused, or null when it holds. Throws when it did not get through. */
export async function sendLogo(file: File): Promise<string | null> {
  const response = await fetch('/uploads/organisation-logo', { method: 'POST', headers: { 'content-type': file.type }, body: file });
  const answer: unknown = await response.json();
  if (!response.ok || !isSent(answer)) throw new Error(`HTTP ${response.status}`);
  return answer.userErrors[0]?.message ?? null;
}
