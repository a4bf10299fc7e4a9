import type { LocalText } from '@shouwen/shared';
import { allow, type Decision, refuse } from '../../kernel/decision.js';

export const FIELD_TYPES = ['text', 'number', 'date', 'yes_no', 'choice', 'choices'] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

export const TEXT_FORMATS = ['free', 'digits', 'code'] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];

/** What a value must keep to, by its type. */
export interface FieldLimits {
  readonly maxLength?: number | null;
  readonly format?: TextFormat | null;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly unit?: string | null;
}

export interface FieldOption {
  readonly code: string;
  readonly names: LocalText;
  /** Kept for those who have it, and no longer offered. */
  readonly isArchived: boolean;
}

/** What a field holds, and what a value of it must keep to. */
export interface FieldShape {
  readonly type: FieldType;
  readonly limits: FieldLimits;
  readonly options: readonly FieldOption[];
  readonly isRequired: boolean;
}

/** Letters one value may hold at the most. */
export const LONGEST_VALUE = 500;

const FORMATS: Readonly<Record<TextFormat, RegExp>> = { free: /^/, digits: /^\d+$/, code: /^[A-Za-z0-9][A-Za-z0-9_-]*$/ };

type Reader = (field: FieldShape, text: string) => Decision<string>;

const READERS: Readonly<Record<FieldType, Reader>> = {
  text({ limits }, text) {
    const max = limits.maxLength ?? LONGEST_VALUE;
    if ([...text].length > max) return refuse('TOO_LONG', { max });
    return FORMATS[limits.format ?? 'free'].test(text) ? allow(text) : refuse('INVALID');
  },
  number({ limits: { min, max } }, text) {
    if (!/^-?\d{1,15}(\.\d{1,6})?$/.test(text)) return refuse('INVALID');
    const value = Number(text);
    const isWithin = value >= (min ?? value) && value <= (max ?? value);
    return isWithin ? allow(String(value)) : refuse('OUT_OF_RANGE', { min: min ?? '−∞', max: max ?? '∞' });
  },
  date: (_, text) => (isDay(text) ? allow(text) : refuse('INVALID')),
  yes_no: (_, text) => (text === 'yes' || text === 'no' ? allow(text) : refuse('INVALID')),
  choice: oneOf,
  choices: oneOf,
};

function oneOf({ options }: FieldShape, text: string): Decision<string> {
  return options.some(({ code }) => code === text) ? allow(text) : refuse('INVALID');
}

function isDay(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** The values as they are kept, in one spelling; or why they are refused. What stood there before may stay, though it is no longer offered. */
export function readValues(field: FieldShape, given: readonly string[], before: readonly string[]): Decision<readonly string[]> {
  const texts = [...new Set(given.map((text) => text.normalize('NFC').trim()).filter((text) => text !== ''))];
  if (texts.length === 0 && field.isRequired) return refuse('REQUIRED');
  if (texts.length > 1 && field.type !== 'choices') return refuse('INVALID');
  const values: string[] = [];
  for (const text of texts) {
    const read = READERS[field.type](field, text);
    if (!read.allowed) return read;
    if (isRetired(field, read.plan) && !before.includes(read.plan)) return refuse('INVALID');
    values.push(read.plan);
  }
  return allow(values);
}

function isRetired({ options }: FieldShape, value: string): boolean {
  return options.some(({ code, isArchived }) => code === value && isArchived);
}
