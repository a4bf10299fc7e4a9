import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Form } from '../antd.js';
import styles from './FormLines.module.css';
import { Icon } from './Icon.js';

/** Widths of what stands in a line; what says none takes the room there is. */
export const lineWidth = { short: styles.short ?? '', fit: styles.fit ?? '' } as const;

interface Props {
  readonly name: string | readonly (string | number)[];
  readonly title: string;
  readonly add: string;
  readonly max: number;
  readonly first: object;
  children(line: number): ReactNode;
}

/** Lines of a form that come and go. */
export function FormLines({ name, title, add, max, first, children }: Props) {
  const { t } = useTranslation('kit');
  return (
    <Form.List name={typeof name === 'string' ? name : [...name]}>
      {(lines, { add: addLine, remove }, { errors }) => (
        <fieldset className={styles.lines}>
          <legend>{title}</legend>
          {lines.map((line) => (
            <div key={line.key} className={styles.line}>
              {children(line.name)}
              <Button type="text" icon={<Icon name="close" size={14} />} aria-label={t('lineRemove')} onClick={() => remove(line.name)} />
            </div>
          ))}
          {lines.length < max && (
            <Button size="small" icon={<Icon name="plus" size={14} />} onClick={() => addLine(first)}>
              {add}
            </Button>
          )}
          <Form.ErrorList errors={errors} />
        </fieldset>
      )}
    </Form.List>
  );
}
