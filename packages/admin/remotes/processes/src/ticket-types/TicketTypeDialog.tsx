import { useQuery } from '@apollo/client/react';
import { FormDialog, useCommand, WordFields } from '@shouwen/admin-kit';
import { Form, Select } from '@shouwen/admin-kit/antd';
import { CLOSING_PROOFS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { FormChoicesDocument, TicketTypeCertificatesDocument, TicketTypeSetDocument } from '../gql/graphql.js';
import { ScreenFields } from './ScreenFields.js';
import { draftOf, type TicketType, type TypeDraft, typeInput, type WorkflowChoice } from './type-draft.rules.js';

const PROOFS = CLOSING_PROOFS.map((proof) => proof.toUpperCase() as Uppercase<typeof proof>);

interface Props {
  /** Absent: a new one. */
  readonly type?: TicketType;
  readonly workflows: readonly WorkflowChoice[];
  onDone(): unknown;
  onClose(): void;
}

/** What a type of ticket is called, runs by and asks of whoever works on it. */
export function TicketTypeDialog({ type, workflows, onDone, onClose }: Props) {
  const { t } = useTranslation('processes');
  const [form] = Form.useForm<TypeDraft>();
  const certificates = useQuery(TicketTypeCertificatesDocument).data?.staffTerms.nodes ?? [];
  const forms = useQuery(FormChoicesDocument).data?.forms.nodes ?? [];
  const command = useCommand(TicketTypeSetDocument, { form, success: t('types.saved'), onDone });
  return (
    <FormDialog<TypeDraft>
      title={type ? t('types.edit', { name: type.name }) : t('types.add')}
      form={form}
      command={command}
      initial={draftOf(type)}
      onSubmit={(draft) => void command.run({ input: typeInput(draft, { code: type?.code ?? draft.code ?? '' }) })}
      onClose={onClose}
    >
      <WordFields isNew={type === undefined} />
      <Form.Item
        name="workflow"
        label={t('types.workflow')}
        extra={t('types.workflowHint')}
        rules={[{ required: true, message: t('required') }]}
      >
        <Select aria-label={t('types.workflow')} options={[...workflows]} />
      </Form.Item>
      <Form.Item name="certificates" label={t('types.certificates')} extra={t('types.certificatesHint')}>
        <Select
          mode="multiple"
          aria-label={t('types.certificates')}
          options={certificates.map(({ code, name }) => ({ value: code, label: name }))}
        />
      </Form.Item>
      <Form.Item name="forms" label={t('forms.choose')} extra={t('forms.chooseHint')}>
        <Select mode="multiple" aria-label={t('forms.choose')} options={forms.map(({ code, name }) => ({ value: code, label: name }))} />
      </Form.Item>
      <Form.Item name="closing" label={t('types.closing')} extra={t('types.closingHint')}>
        <Select
          mode="multiple"
          aria-label={t('types.closing')}
          options={PROOFS.map((value) => ({ value, label: t(`types.proof.${value}`) }))}
        />
      </Form.Item>
      <ScreenFields />
    </FormDialog>
  );
}
