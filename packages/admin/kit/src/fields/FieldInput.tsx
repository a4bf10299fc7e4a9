import { useTranslation } from 'react-i18next';
import { Input, Select } from '../antd.js';
import type { FieldShape } from './form-fields.rules.js';

/** Longer ones get room. */
const ONE_LINE = 100;
const LONGEST = 500;

interface Props {
  readonly field: FieldShape;
  /** What stood here before: what is no longer offered stays with whoever has it. */
  readonly kept?: readonly string[];
  readonly id?: string;
  readonly value?: string | readonly string[];
  readonly onChange?: (value: unknown) => void;
}

/** Where a value of a field is written or chosen. */
export function FieldInput(props: Props) {
  const { field, id, value, onChange } = props;
  if (field.type === 'YES_NO' || field.type === 'CHOICE' || field.type === 'CHOICES') return <FieldChoice {...props} />;
  const text = { ...(id !== undefined && { id }), value: typeof value === 'string' ? value : '', onChange, autoComplete: 'off' };
  if (field.type !== 'TEXT')
    return <Input {...text} type={field.type === 'DATE' ? 'date' : 'number'} step="any" suffix={field.unit ?? undefined} />;
  const max = field.maxLength ?? LONGEST;
  if (max <= ONE_LINE) return <Input {...text} maxLength={max} />;
  return <Input.TextArea {...text} maxLength={max} autoSize={{ minRows: 1, maxRows: 6 }} />;
}

function FieldChoice({ field, kept = [], id, value, onChange }: Props) {
  const { t } = useTranslation('kit');
  const offered = field.options.filter(({ code, isArchived }) => !isArchived || kept.includes(code));
  const options = field.type === 'YES_NO' ? (['yes', 'no'] as const).map((code) => ({ code, name: t(`fields.${code}`) })) : offered;
  return (
    <Select
      {...(id !== undefined && { id })}
      {...(field.type === 'CHOICES' && { mode: 'multiple' as const })}
      allowClear
      showSearch
      aria-label={field.name}
      value={value === '' ? undefined : value}
      onChange={(next: unknown) => onChange?.(next)}
      options={options.map(({ code, name }) => ({ value: code, label: name }))}
    />
  );
}
