import { useQuery } from '@apollo/client/react';
import { Form, Select } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { TicketTagChoicesDocument } from '../gql/graphql.js';
import type { VerbDialogProps } from '../ticket-dialogs/useDialogTicket.js';
import { VerbDialog } from '../ticket-dialogs/VerbDialog.js';
import { type TagDraft, useTicketTag } from './useTicketTag.js';

export function TicketTagDialog({ target, onClose }: VerbDialogProps) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<TagDraft>();
  const { command, tag } = useTicketTag(form);
  const { data, loading } = useQuery(TicketTagChoicesDocument);
  const before = target.ticket.tags.map(({ id }) => id);
  // A tag that is out of use stays where it is, and is offered nowhere else.
  const offered = (data?.words.nodes ?? []).filter(({ id, isArchived }) => !isArchived || before.includes(id));
  return (
    <VerbDialog<TagDraft>
      verb="tag"
      title={t('tag.title')}
      submit={t('edit.submit')}
      target={target}
      form={form}
      command={command}
      initial={{ tagIds: before }}
      onSubmit={(draft) => tag(target, draft)}
      onClose={onClose}
    >
      <Form.Item name="tagIds" label={t('tag.tags')}>
        <Select
          autoFocus
          mode="multiple"
          optionFilterProp="label"
          loading={loading}
          options={offered.map(({ id, name }) => ({ value: id, label: name }))}
          placeholder={t('tag.hint')}
        />
      </Form.Item>
    </VerbDialog>
  );
}
