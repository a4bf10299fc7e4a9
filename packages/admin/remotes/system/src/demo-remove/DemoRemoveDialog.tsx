import { FormDialog, useCommand, useFormat } from '@shouwen/admin-kit';
import { Form, Input } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { type DemoData_DemoFragment as Demo, DemoRemoveDocument } from '../gql/graphql.js';
import styles from './DemoSection.module.css';

/** Says what goes and what stays, and wants the name of the organisation typed before anything does. */
export function DemoRemoveDialog({ demo, onClose }: { readonly demo: Demo; onClose(): void }) {
  const { t } = useTranslation('system');
  const { number } = useFormat();
  const [form] = Form.useForm<{ confirmation: string }>();
  const command = useCommand(DemoRemoveDocument, { form, onDone: onClose });
  return (
    <FormDialog
      title={t('demo.open')}
      form={form}
      command={command}
      submit={t('demo.confirm')}
      onSubmit={(draft) => void command.run({ input: draft })}
      onClose={onClose}
    >
      <p>{t('demo.what')}</p>
      {demo.references.length > 0 && (
        <ul className={styles.references}>
          {demo.references.map(({ kind, count, examples }) => (
            <li key={kind}>{t(`demo.reference.${kind}`, { value: number(count), examples: examples.join(t('playbooks.comma')) })}</li>
          ))}
        </ul>
      )}
      <Form.Item
        name="confirmation"
        label={t('demo.type', { name: demo.confirmation })}
        rules={[{ required: true, message: t('demo.type', { name: demo.confirmation }) }]}
      >
        <Input autoFocus autoComplete="off" />
      </Form.Item>
    </FormDialog>
  );
}
