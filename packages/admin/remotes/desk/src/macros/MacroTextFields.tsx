import { Segmented } from '@shouwen/admin-kit';
import { Checkbox, Form, type FormInstance, Input } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import type { NoteAudience } from '../gql/graphql.js';
import { ReplyVariables } from '../quick-replies/ReplyVariables.js';
import styles from './Macros.module.css';
import type { MacroDraft } from './macro-draft.rules.js';

/** What the macro writes, and to whom. */
export function MacroTextFields({ form }: { readonly form: FormInstance<MacroDraft> }) {
  const { t } = useTranslation('desk');
  const audience = Form.useWatch('textAudience', form);
  return (
    <>
      <Form.Item name="textAudience" label={t('macros.writes')}>
        <TextAudience />
      </Form.Item>
      <Form.Item name="body" label={t('macros.body')} extra={<ReplyVariables form={form} />}>
        <Input.TextArea maxLength={LIMITS.reply} autoSize={{ minRows: 3, maxRows: 10 }} placeholder={t('macros.bodyHint')} />
      </Form.Item>
      {audience === 'CUSTOMER' && (
        <Form.Item name="isOutcome" valuePropName="checked" className={styles.check}>
          <Checkbox>{t('macros.isOutcome')}</Checkbox>
        </Form.Item>
      )}
    </>
  );
}

interface FieldProps {
  readonly value?: NoteAudience;
  readonly onChange?: (audience: NoteAudience) => void;
}

function TextAudience({ value = 'CUSTOMER', onChange = () => undefined }: FieldProps) {
  const { t } = useTranslation('desk');
  const options = (['CUSTOMER', 'INTERNAL'] as const).map((one) => ({ value: one, label: t(`composer.${one}`) }));
  return <Segmented<NoteAudience> label={t('macros.writes')} options={options} value={value} onChange={onChange} />;
}
