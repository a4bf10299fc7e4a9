import { useQuery } from '@apollo/client/react';
import {
  Avatar,
  CommandAlert,
  FileButton,
  KeyValues,
  PageFrame,
  QueryState,
  Section,
  sendFile,
  setOwnZone,
  Tag,
  TimeZoneSelect,
  useCommand,
  useFormat,
  useToast,
} from '@shouwen/admin-kit';
import { Button, Form, Input } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountProfileDocument, type AccountProfileQuery, ProfileUpdateDocument } from '../gql/graphql.js';
import { AccountNav } from './AccountNav.js';
import styles from './account.module.css';
import { LanguageChoice } from './LanguageChoice.js';
import { smallPicture } from './small-picture.js';

type Profile = NonNullable<AccountProfileQuery['viewer']>['person'];

/** Who I am to my colleagues, and what I answer for (ROL-40). */
export function ProfilePage() {
  const { t } = useTranslation('shell');
  const query = useQuery(AccountProfileDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <PageFrame title={t('account.profile')} head={<AccountNav />}>
      <QueryState query={query}>
        {({ viewer }) =>
          viewer && (
            <div className={styles.sections}>
              <Photo person={viewer.person} onChanged={() => void query.refetch()} />
              <ContactForm key={viewer.person.version} person={viewer.person} />
              <Section title={t('person.language')}>
                <LanguageChoice />
              </Section>
              <Duties person={viewer.person} />
              <Targets person={viewer.person} />
            </div>
          )
        }
      </QueryState>
    </PageFrame>
  );
}

function Photo({ person, onChanged }: { readonly person: Profile; onChanged(): void }) {
  const { t } = useTranslation('shell');
  const toast = useToast();
  const [isBusy, setBusy] = useState(false);
  const send = async (init: RequestInit): Promise<void> => {
    setBusy(true);
    const { isDone, refusal } = await sendFile(`/files/people/${person.id}/photo`, init);
    setBusy(false);
    if (isDone) onChanged();
    else toast.failed(refusal ?? t('account.photoFailed'));
  };
  const choose = async (file: File): Promise<void> => send({ method: 'POST', body: await smallPicture(file) });
  return (
    <Section title={t('account.photo')}>
      <div className={styles.photoRow}>
        {person.photoUrl == null ? (
          <Avatar name={person.name} size="large" isMe />
        ) : (
          <img className={styles.photo} src={person.photoUrl} alt={t('account.photoOf', { name: person.name })} />
        )}
        <FileButton label={t('account.photoChoose')} accept="image/png,image/jpeg,image/webp" isBusy={isBusy} onFile={choose} />
        {person.photoUrl != null && (
          <Button disabled={isBusy} onClick={() => void send({ method: 'DELETE' })}>
            {t('account.photoRemove')}
          </Button>
        )}
      </div>
    </Section>
  );
}

interface Draft {
  readonly phone?: string;
  readonly timeZone?: string;
}

function ContactForm({ person }: { readonly person: Profile }) {
  const { t } = useTranslation('shell');
  const [form] = Form.useForm<Draft>();
  const command = useCommand(ProfileUpdateDocument, {
    form,
    success: t('account.profileSaved'),
    onDone: ({ person }) => setOwnZone(person?.timeZone ?? null),
  });
  const { name, position, department, email } = person;
  const save = ({ phone, timeZone }: Draft): void => void command.run({ input: { phone: phone || null, timeZone: timeZone || null } });
  return (
    <Section title={t('account.contact')}>
      <KeyValues
        items={[
          [t('account.fullName'), name],
          [t('account.position'), [position, department?.name].filter(Boolean).join(' · ')],
          [t('account.email'), email ?? '—'],
        ]}
      />
      <CommandAlert command={command} />
      <Form
        form={form}
        className={styles.profile ?? ''}
        layout="vertical"
        requiredMark={false}
        initialValues={{ phone: person.phone ?? '', timeZone: person.timeZone ?? undefined }}
        onFinish={save}
      >
        <Form.Item name="phone" label={t('account.phone')}>
          <Input type="tel" maxLength={LIMITS.phone} />
        </Form.Item>
        <Form.Item name="timeZone" label={t('account.timeZone')} extra={t('account.timeZoneHint')}>
          <TimeZoneSelect allowClear placeholder={t('account.timeZoneHouse')} />
        </Form.Item>
        <Button htmlType="submit" loading={command.running}>
          {t('account.profileSave')}
        </Button>
      </Form>
    </Section>
  );
}

function Duties({ person }: { readonly person: Profile }) {
  const { t } = useTranslation('shell');
  const { heldPosition, roles, record } = person;
  const certificates = record?.certificates ?? [];
  return (
    <Section title={t('account.duties')}>
      {heldPosition != null && heldPosition.duties.length > 0 && (
        <ol className={styles.duties}>
          {heldPosition.duties.map((duty) => (
            <li key={duty}>{duty}</li>
          ))}
        </ol>
      )}
      <KeyValues items={roles.map(({ name, duties }) => [name, duties ?? '—'] as const)} />
      {heldPosition?.reportsTo != null && <p>{t('account.reportsTo', { name: heldPosition.reportsTo.name })}</p>}
      {certificates.map(({ id, certificate, expiresOn, isValid }) => (
        <Tag key={id}>{[certificate?.name, expiresOn, isValid ? null : t('account.certificateExpired')].filter(Boolean).join(' ')}</Tag>
      ))}
    </Section>
  );
}

/** What the department is to reach this year, for whoever may read its plan. */
function Targets({ person: { department } }: { readonly person: Profile }) {
  const { t } = useTranslation('shell');
  const { number } = useFormat();
  const plan = department?.plan;
  if (plan == null || plan.goals.length === 0) return null;
  return (
    <Section title={t('account.targets', { year: plan.year, department: department?.name })}>
      <KeyValues items={plan.goals.map(({ name, target, unit }) => [name, `${number(target, 2)} ${unit}`] as const)} />
    </Section>
  );
}
