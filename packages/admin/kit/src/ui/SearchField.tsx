import { Input } from '../antd.js';
import { Icon } from './Icon.js';
import styles from './layout.module.css';

interface Props {
  /** What is searched, said inside the empty field and to those who do not see it. */
  readonly label: string;
  readonly value: string;
  onChange(text: string): void;
}

/** Narrows down what the page lists, while one types. */
export function SearchField({ label, value, onChange }: Props) {
  return (
    <Input
      className={styles.search}
      prefix={<Icon name="search" />}
      placeholder={label}
      aria-label={label}
      value={value}
      allowClear
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
