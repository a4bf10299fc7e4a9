import { FormLines } from '@shouwen/admin-kit';
import { Form, Input } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import type { KindDraft } from './kind-draft.rules.js';

/** How records of a kind end, a line each; and of those that stay open, when they are due. */
export function EndingFields() {
  const { t } = useTranslation('organization');
  const form = Form.useFormInstance<KindDraft>();
  const required = [{ required: true, whitespace: true, message: t('create.required') }];
  return (
    <FormLines name="endings" title={t('recordKinds.endings')} add={t('recordKinds.endingAdd')} max={LIMITS.recordEndings} first={{}}>
      {(line) => (
        <>
          <Form.Item name={[line, 'code']} rules={required}>
            <Input
              aria-label={t('recordKinds.endingCode', { number: line + 1 })}
              placeholder={t('create.code')}
              disabled={form.getFieldValue(['endings', line, 'isKnown']) === true}
              maxLength={LIMITS.code}
              autoComplete="off"
            />
          </Form.Item>
          {(['zhCN', 'zhTW', 'en'] as const).map((language) => (
            <Form.Item key={language} name={[line, language]} {...(language === 'zhCN' && { rules: required })}>
              <Input
                aria-label={t('recordKinds.endingName', { number: line + 1, language: t(`names.${language}`) })}
                placeholder={t(`names.${language}`)}
                maxLength={LIMITS.name}
                autoComplete="off"
              />
            </Form.Item>
          ))}
        </>
      )}
    </FormLines>
  );
}
