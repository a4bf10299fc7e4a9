import { Icon } from '@shouwen/admin-kit';
import { Button, Form, Input, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import type { FieldType } from '../gql/graphql.js';
import styles from './CustomerFieldsPage.module.css';
import type { FieldDraft } from './field-draft.rules.js';

/** What a value must keep to, as far as its type has limits. */
export function LimitFields({ type }: { readonly type: FieldType }) {
  if (type === 'TEXT') return <TextLimits />;
  if (type === 'NUMBER') return <NumberLimits />;
  return type === 'CHOICE' || type === 'CHOICES' ? <Options /> : null;
}

function TextLimits() {
  const { t } = useTranslation('organization');
  const formats = (['FREE', 'DIGITS', 'CODE'] as const).map((value) => ({ value, label: t(`customerFields.formats.${value}`) }));
  return (
    <div className={styles.three}>
      <Form.Item name="format" label={t('customerFields.format')}>
        <Select aria-label={t('customerFields.format')} options={formats} />
      </Form.Item>
      <Form.Item name="maxLength" label={t('customerFields.maxLength')}>
        <Input type="number" min={1} max={500} />
      </Form.Item>
    </div>
  );
}

function NumberLimits() {
  const { t } = useTranslation('organization');
  return (
    <div className={styles.three}>
      <Form.Item name="min" label={t('customerFields.min')}>
        <Input type="number" step="any" />
      </Form.Item>
      <Form.Item name="max" label={t('customerFields.max')}>
        <Input type="number" step="any" />
      </Form.Item>
      <Form.Item name="unit" label={t('customerFields.unit')}>
        <Input maxLength={LIMITS.label} autoComplete="off" />
      </Form.Item>
    </div>
  );
}

function Options() {
  const { t } = useTranslation('organization');
  const form = Form.useFormInstance<FieldDraft>();
  const required = [{ required: true, whitespace: true, message: t('create.required') }];
  return (
    <Form.List name="options">
      {(fields, { add, remove }) => (
        <fieldset className={styles.options} aria-label={t('customerFields.options')}>
          <p className={styles.hint}>{t('customerFields.optionsHint')}</p>
          {fields.map(({ key, name }) => {
            const number = name + 1;
            return (
              <div key={key} className={styles.option}>
                <Form.Item name={[name, 'code']} rules={required}>
                  <Input
                    aria-label={t('customerFields.optionCode', { number })}
                    placeholder={t('create.code')}
                    disabled={form.getFieldValue(['options', name, 'isKnown']) === true}
                    maxLength={LIMITS.code}
                    autoComplete="off"
                  />
                </Form.Item>
                {(['zhCN', 'zhTW', 'en'] as const).map((language) => (
                  <Form.Item key={language} name={[name, language]} {...(language === 'zhCN' && { rules: required })}>
                    <Input
                      aria-label={t('customerFields.optionName', { number, language: t(`names.${language}`) })}
                      placeholder={t(`names.${language}`)}
                      maxLength={LIMITS.name}
                      autoComplete="off"
                    />
                  </Form.Item>
                ))}
                <Button
                  type="text"
                  icon={<Icon name="close" size={14} />}
                  aria-label={t('customerFields.optionRemove', { number })}
                  onClick={() => remove(name)}
                />
              </div>
            );
          })}
          <Button type="dashed" onClick={() => add({})}>
            {t('customerFields.optionAdd')}
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}
