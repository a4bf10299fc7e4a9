import { allow, type Decision, refuse } from '../../kernel/decision.js';
import type { ChoicesSetting, IntegerSetting, SettingDefinition, SettingValue, TextSetting } from '../../kernel/setting-definition.js';
import { isTimeZone } from '../../kernel/time-zone.js';

/** Whether a value is one this setting may hold; the plan is the value as it is kept. */
export function checkSettingValue(definition: SettingDefinition, value: unknown): Decision<SettingValue> {
  switch (definition.type) {
    case 'text':
    case 'longText':
      return checkText(definition, value);
    case 'integer':
      return checkInteger(definition, value);
    case 'boolean':
      return typeof value === 'boolean' ? allow(value) : refuse('INVALID');
    case 'choice':
      return typeof value === 'string' && definition.options.some((option) => option.value === value) ? allow(value) : refuse('INVALID');
    case 'choices':
      return checkChoices(definition, value);
    case 'timeZone':
      return typeof value === 'string' && isTimeZone(value) ? allow(value) : refuse('INVALID');
  }
}

function checkText({ type, min = 0, max }: TextSetting, value: unknown): Decision<SettingValue> {
  if (typeof value !== 'string') return refuse('INVALID');
  const text = value.trim();
  if (type === 'text' && /[\r\n]/.test(text)) return refuse('INVALID');
  const length = [...text].length;
  if (min > 0 && length === 0) return refuse('REQUIRED');
  if (length < min) return refuse('TOO_SHORT', { min });
  return length > max ? refuse('TOO_LONG', { max }) : allow(text);
}

function checkInteger({ min, max }: IntegerSetting, value: unknown): Decision<SettingValue> {
  if (typeof value !== 'number' || !Number.isInteger(value)) return refuse('INVALID');
  return value < min || value > max ? refuse('OUT_OF_RANGE', { min, max }) : allow(value);
}

/** Kept in the order of the options, each once. */
function checkChoices({ options, min = 0 }: ChoicesSetting, value: unknown): Decision<SettingValue> {
  if (!Array.isArray(value)) return refuse('INVALID');
  const wanted = new Set<unknown>(value);
  const chosen = options.map((option) => option.value).filter((option) => wanted.has(option));
  if (chosen.length !== wanted.size) return refuse('INVALID');
  return chosen.length < min ? refuse('REQUIRED') : allow(chosen);
}
