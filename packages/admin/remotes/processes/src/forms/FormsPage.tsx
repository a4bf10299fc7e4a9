import { useApolloClient, useQuery } from '@apollo/client/react';
import { Icon, PageFrame, QueryState, Tag, useCommand, WordActs, WordList } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ALLOWED } from '../allowed.js';
import { FormMoveDocument, FormSetDocument, FormsPageDocument, type FormsPageQuery, FormWholeDocument } from '../gql/graphql.js';
import { ProcessesNav } from '../processes-nav/ProcessesNav.js';
import styles from '../processes-nav/WordsPage.module.css';
import { FormEditor } from './FormEditor.js';
import { fieldsOf, formDraft, formInput } from './form-draft.rules.js';

type Entry = FormsPageQuery['forms']['nodes'][number];

/** What the organisation asks for in forms, and where they are filled in. */
export function FormsPage() {
  const { t } = useTranslation('processes');
  const [edited, setEdited] = useState<Entry | 'new' | null>(null);
  const query = useQuery(FormsPageDocument, { fetchPolicy: 'cache-and-network' });
  const total = query.data?.forms.totalCount;
  const after = async (): Promise<void> => {
    setEdited(null);
    await query.refetch();
  };
  return (
    <PageFrame
      title={t('forms.title')}
      head={<ProcessesNav counts={total == null ? undefined : t('forms.total', { count: total })} />}
      actions={
        <Button type="primary" icon={<Icon name="plus" size={14} />} onClick={() => setEdited('new')}>
          {t('forms.add')}
        </Button>
      }
    >
      <QueryState query={query}>
        {(data) => (
          <div className={styles.page}>
            <p className={styles.hint}>{t('forms.hint')}</p>
            <Forms data={data} after={after} onEdit={setEdited} />
          </div>
        )}
      </QueryState>
      {edited === 'new' && <FormEditor onDone={after} onClose={() => setEdited(null)} />}
      {edited !== null && edited !== 'new' && <KnownForm code={edited.code} onDone={after} onClose={() => setEdited(null)} />}
    </PageFrame>
  );
}

interface KnownProps {
  readonly code: string;
  onDone(): unknown;
  onClose(): void;
}

/** A form is read whole when it is changed: the list holds no more of it than it shows. */
function KnownForm({ code, onDone, onClose }: KnownProps) {
  const { data } = useQuery(FormWholeDocument, { variables: { code }, fetchPolicy: 'network-only' });
  return data?.form ? <FormEditor form={data.form} onDone={onDone} onClose={onClose} /> : null;
}

interface FormsProps {
  readonly data: FormsPageQuery;
  after(): Promise<void>;
  onEdit(form: Entry): void;
}

function Forms({ data, after, onEdit }: FormsProps) {
  const { t } = useTranslation('processes');
  const moving = useCommand(FormMoveDocument, { onDone: after });
  const words = data.forms.nodes
    .toSorted((a, b) => Number(a.isArchived) - Number(b.isArchived))
    .map((form) => ({ ...form, isLoose: form.isArchived, note: <Note form={form} types={data.ticketTypes.nodes} /> }));
  return (
    <WordList
      label={t('forms.title')}
      words={words}
      isBusy={moving.running}
      onMove={(code, beforeCode) => void moving.run({ input: { code, beforeCode } })}
      acts={(form) => <Acts form={form} after={after} onEdit={onEdit} />}
    />
  );
}

interface NoteProps {
  readonly form: Entry;
  readonly types: FormsPageQuery['ticketTypes']['nodes'];
}

function Note({ form: { code, kind, fields, isArchived }, types }: NoteProps) {
  const { t } = useTranslation('processes');
  const of = types.filter(({ forms }) => forms.includes(code)).map(({ name }) => name);
  const count = fields.filter((field) => !field.isArchived).length;
  const facts = [t(`forms.kinds.${kind}`), t('forms.fieldCount', { count }), of.join(t('comma'))];
  return (
    <>
      {facts.filter(Boolean).join(' · ')} {isArchived && <Tag>{t('outOfUse')}</Tag>}
    </>
  );
}

function Acts({ form, after, onEdit }: Omit<FormsProps, 'data'> & { readonly form: Entry }) {
  const client = useApolloClient();
  const command = useCommand(FormSetDocument, { onDone: after });
  const { code, name, isArchived } = form;
  const turn = async (): Promise<void> => {
    const whole = (await client.query({ query: FormWholeDocument, variables: { code }, fetchPolicy: 'network-only' })).data?.form;
    if (whole) await command.run({ input: { ...formInput(formDraft(whole), whole, fieldsOf(whole)), isArchived: !isArchived } });
  };
  return (
    <WordActs
      name={name}
      isArchived={isArchived}
      isBusy={command.running}
      rename={ALLOWED}
      turn={ALLOWED}
      onEdit={() => onEdit(form)}
      onTurn={turn}
    />
  );
}
