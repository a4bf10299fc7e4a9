import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../antd.js';
import { Select } from '../ui/Select.js';

interface Props {
  readonly name: string | readonly string[];
  readonly label: string;
  readonly extra?: ReactNode;
}

/** Whether all clauses of a condition must hold, or one of them. */
export function MatchField({ name, label, extra }: Props) {
  const { t } = useTranslation('kit');
  const matches = (['ALL', 'ANY'] as const).map((value) => ({ value, label: t(`conditions.match.${value}`) }));
  return (
    <Form.Item name={typeof name === 'string' ? name : [...name]} label={label} extra={extra}>
      <Select aria-label={label} options={matches} />
    </Form.Item>
  );
}
