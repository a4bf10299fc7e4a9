import { useQuery } from '@apollo/client/react';
import type { FormInstance } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { QuickReplyVariablesDocument } from '../gql/graphql.js';
import styles from './QuickReplies.module.css';
import { insertAt } from './quick-reply-draft.rules.js';

/** Puts a variable in where one writes, in the form's field `body`. */
export function ReplyVariables({ form }: { readonly form: FormInstance }) {
  const { t } = useTranslation('desk');
  const { data } = useQuery(QuickReplyVariablesDocument);
  const put = (name: string): void => {
    const field: unknown = form.getFieldInstance('body')?.resizableTextArea?.textArea;
    if (!(field instanceof HTMLTextAreaElement)) return;
    const { text, caret } = insertAt(field.value, `{{${name}}}`, { from: field.selectionStart, to: field.selectionEnd });
    form.setFieldValue('body', text);
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(caret, caret);
    });
  };
  return (
    <span className={styles.variables}>
      {t('replies.variables')}
      {data?.quickReplyVariables.map(({ name, label }) => (
        <button key={name} type="button" className={styles.variable} onClick={() => put(name)}>
          {label}
        </button>
      ))}
    </span>
  );
}
