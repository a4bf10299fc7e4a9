import { SearchPicker } from '@shouwen/admin-kit';
import { Form, Select } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import type { TicketLinkKind } from '../gql/graphql.js';
import type { VerbDialogProps } from '../ticket-dialogs/useDialogTicket.js';
import { VerbDialog } from '../ticket-dialogs/VerbDialog.js';
import { type LinkDraft, useTicketLink } from './useTicketLink.js';

const LINKABLE: readonly TicketLinkKind[] = ['RELATED', 'DUPLICATE_OF', 'DUPLICATED_BY', 'CAUSED_BY', 'CAUSE_OF', 'PARENT', 'CHILD'];

export function TicketLinkDialog({ target, onClose }: VerbDialogProps) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<LinkDraft>();
  const { command, link } = useTicketLink(form);
  return (
    <VerbDialog<LinkDraft>
      verb="link"
      title={t('link.title')}
      submit={t('verb.link')}
      target={target}
      form={form}
      command={command}
      initial={{ relation: 'RELATED' }}
      onSubmit={(draft) => link(target, draft)}
      onClose={onClose}
    >
      <Form.Item name="relation" label={t('link.relation')}>
        <Select autoFocus options={LINKABLE.map((value) => ({ value, label: t(`relation.${value}`) }))} />
      </Form.Item>
      <Form.Item name="otherTicketId" label={t('link.other')} rules={[{ required: true, message: t('required') }]}>
        <OtherTicket label={t('link.other')} />
      </Form.Item>
    </VerbDialog>
  );
}

/** What the form gives a field goes on to the search. */
function OtherTicket({ label, value = '', onChange }: { readonly label: string; readonly value?: string; onChange?(id: string): void }) {
  const { t } = useTranslation('desk');
  return <SearchPicker label={label} placeholder={t('link.search')} kind="TICKET" value={value} onChange={(id) => onChange?.(id)} />;
}
