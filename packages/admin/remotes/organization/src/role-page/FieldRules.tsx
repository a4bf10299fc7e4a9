import { Section, Segmented } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import styles from './RolePage.module.css';
import { type Draft, LEVELS, type Level, withField } from './role-draft.rules.js';

interface Props {
  readonly draft: Draft;
  readonly fields: readonly { readonly field: string; readonly name: string }[];
  readonly isReadOnly: boolean;
  onChange(draft: Draft): void;
}

/** What the role does with fields that not everybody sees in full. */
export function FieldRules({ draft, fields, isReadOnly, onChange }: Props) {
  const { t } = useTranslation('organization');
  const levelOf = (field: string): Level => draft.fields.get(field) ?? 'MASK';
  return (
    <Section title={t('role.fields')}>
      <p className={styles.hint}>{t('role.fieldsHint')}</p>
      <dl className={styles.fields}>
        {fields.map(({ field, name }) => (
          <div key={field}>
            <dt>{name}</dt>
            <dd>
              {isReadOnly ? (
                t(`level.${levelOf(field)}`)
              ) : (
                <Segmented<Level>
                  label={name}
                  value={levelOf(field)}
                  onChange={(level) => onChange(withField(draft, field, level))}
                  options={LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
                />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
