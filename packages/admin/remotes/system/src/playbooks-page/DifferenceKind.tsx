import { useFormat } from '@shouwen/admin-kit';
import { Checkbox } from '@shouwen/admin-kit/antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { DifferenceKind_KindFragment as Kind } from '../gql/graphql.js';
import { inOrder } from './difference.rules.js';
import styles from './PlaybookDifference.module.css';

interface Props {
  readonly kind: Kind;
  isOverwritten(code: string): boolean;
  onOverwrite(code: string): void;
}

/** The rows of one kind that do not simply stay as they are; one that was edited here can be given up. */
export function DifferenceKind({ kind, isOverwritten, onOverwrite }: Props) {
  const { t } = useTranslation('system');
  const { number } = useFormat();
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it scrolls sideways, so it must be reached by keyboard
    <section className={styles.kind} aria-labelledby={id} tabIndex={0}>
      <h3 id={id}>
        {t(`kind.${kind.kind}`, { defaultValue: kind.kind })}
        <span>{t('playbooks.same', { value: number(kind.sameCount) })}</span>
      </h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('playbooks.fate')}</th>
            <th scope="col">{t('playbooks.name')}</th>
            <th scope="col">{t('playbooks.code')}</th>
            <th scope="col">{t('playbooks.about')}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(kind).map(({ code, name, fate, fields }) => (
            <tr key={code}>
              <td>{t(`fate.${fate}`)}</td>
              <td>{name}</td>
              <td className={styles.code}>{code}</td>
              <td>
                {fields.map((field) => t(`field.${field}`, { defaultValue: field })).join(t('playbooks.comma'))}
                {fate === 'CONFLICT' && (
                  <Checkbox
                    className={styles.overwrite}
                    checked={isOverwritten(code)}
                    aria-label={t('playbooks.overwriteOf', { name })}
                    onChange={() => onOverwrite(code)}
                  >
                    {t('playbooks.overwrite')}
                  </Checkbox>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
