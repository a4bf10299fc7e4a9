import { useQuery } from '@apollo/client/react';
import { FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form, Input, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { CertificateAddDocument, PersonFormWordsDocument } from '../gql/graphql.js';
import type { PersonDetails } from '../person-panel/PersonPanel.js';

interface Draft {
  readonly certificate: string;
  readonly number?: string;
  readonly issuedOn?: string;
  readonly expiresOn?: string;
}

interface Props {
  readonly person: PersonDetails;
  onDone(): unknown;
  onClose(): void;
}

export function CertificateAddDialog({ person, onDone, onClose }: Props) {
  const { t } = useTranslation('organization');
  const [form] = Form.useForm<Draft>();
  const command = useCommand(CertificateAddDocument, { form, success: t('records.certificates.done'), onDone });
  const terms = useQuery(PersonFormWordsDocument, { variables: { first: 100 } }).data?.staffTerms.nodes ?? [];
  const kinds = terms.filter(({ kind }) => kind === 'CERTIFICATE').map(({ code, name }) => ({ value: code, label: name }));
  const submit = ({ certificate, number, issuedOn, expiresOn }: Draft): void =>
    void command.run({
      input: { personId: person.id, certificate, number: number || null, issuedOn: issuedOn || null, expiresOn: expiresOn || null },
    });
  return (
    <FormDialog
      title={`${t('records.certificates.title')} · ${person.name}`}
      form={form}
      command={command}
      onSubmit={submit}
      onClose={onClose}
    >
      <Form.Item
        name="certificate"
        label={t('records.certificates.kind')}
        rules={[{ required: true, message: t('records.form.required') }]}
      >
        <Select aria-label={t('records.certificates.kind')} options={kinds} />
      </Form.Item>
      <Form.Item name="number" label={t('records.certificates.number')}>
        <Input maxLength={LIMITS.certificateNumber} />
      </Form.Item>
      <Form.Item name="issuedOn" label={t('records.certificates.issuedOn')}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="expiresOn" label={t('records.certificates.expiresOn')} extra={t('records.certificates.expiryHint')}>
        <Input type="date" />
      </Form.Item>
    </FormDialog>
  );
}
