import { CodeField, FormDialog, NameFields, useCommand } from '@shouwen/admin-kit';
import { Form, Input, Select } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import styles from '../customer-fields/CustomerFieldsPage.module.css';
import { FilePointSetDocument, type FilePointSubject } from '../gql/graphql.js';
import { draftOf, type FilePoint, hasCode, type PointDraft, pointInput } from './point-draft.rules.js';

interface Choice {
  readonly code: string;
  readonly name: string;
}

export interface Choices {
  readonly fields: readonly Choice[];
  readonly kinds: readonly Choice[];
}

interface Props {
  /** Absent: a new one. */
  readonly point?: FilePoint;
  readonly choices: Choices;
  onDone(): unknown;
  onClose(): void;
}

const SUBJECTS: readonly FilePointSubject[] = [
  ...(['PHONE', 'EMAIL', 'ADDRESS', 'NOTE', 'TIER', 'SOURCE', 'OWNER', 'CONTACT_PREFERENCE', 'WORDING_NOTE', 'PAYMENT_STATE'] as const),
  ...(['CONTACT', 'TAG', 'PRODUCT', 'CONSENT', 'ATTACHMENT', 'FIELD', 'RECORD'] as const),
];

/** What is looked for in a file, of which customers, and how much it counts. */
export function FilePointDialog({ point, choices, onDone, onClose }: Props) {
  const { t } = useTranslation('organization');
  const [form] = Form.useForm<PointDraft>();
  const command = useCommand(FilePointSetDocument, { form, success: t('filePoints.saved'), onDone });
  const subject: FilePointSubject = Form.useWatch('subject', form) ?? point?.subject ?? 'ADDRESS';
  const kept = (draft: PointDraft) => (point ? { code: point.code, version: point.version } : { code: draft.code ?? '' });
  const kinds = (['ALL', 'PERSON', 'COMPANY'] as const).map((value) => ({ value, label: t(`filePoints.kinds.${value}`) }));
  const options = (subject === 'FIELD' ? choices.fields : choices.kinds).map(({ code, name }) => ({ value: code, label: name }));
  return (
    <FormDialog<PointDraft>
      title={point ? t('words.renameOf', { name: point.name }) : t('filePoints.add')}
      width={720}
      form={form}
      command={command}
      initial={draftOf(point)}
      onSubmit={(draft) => void command.run({ input: pointInput(draft, kept(draft)) })}
      onClose={onClose}
    >
      <div className={styles.three}>
        <NameFields autoFocus />
      </div>
      {!point && <CodeField />}
      <div className={styles.three}>
        <Form.Item name="subject" label={t('filePoints.subject')}>
          <Select
            aria-label={t('filePoints.subject')}
            options={SUBJECTS.map((value) => ({ value, label: t(`filePoints.subjects.${value}`) }))}
            onChange={() => form.setFieldValue('ofCode', null)}
          />
        </Form.Item>
        {hasCode(subject) && (
          <Form.Item name="ofCode" label={t('filePoints.of')} rules={[{ required: true, message: t('filePoints.required') }]}>
            <Select showSearch aria-label={t('filePoints.of')} options={options} optionFilterProp="label" />
          </Form.Item>
        )}
        <Form.Item name="customerKind" label={t('filePoints.kind')}>
          <Select aria-label={t('filePoints.kind')} options={kinds} />
        </Form.Item>
      </div>
      <Form.Item
        name="weight"
        label={t('filePoints.weight')}
        extra={t('filePoints.weightHint')}
        rules={[{ required: true, message: t('filePoints.required') }]}
      >
        <Input type="number" min={1} max={100} step={1} />
      </Form.Item>
    </FormDialog>
  );
}
