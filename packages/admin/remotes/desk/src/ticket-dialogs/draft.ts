import { readText, writeText } from '../useStoredText.js';

/** A form as it was left, after a reload or a closed dialog. */
export function readDraft(key: string): Readonly<Record<string, unknown>> {
  try {
    const draft: unknown = JSON.parse(readText(key) || '{}');
    return isRecord(draft) ? draft : {};
  } catch {
    return {};
  }
}

export function writeDraft(key: string, draft: object): void {
  writeText(key, JSON.stringify(draft));
}

export function clearDraft(key: string): void {
  writeText(key, '');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
