import { useQuery } from '@apollo/client/react';
import { AbilityButton, Avatar, ErrorCard, SkeletonRows, Tag, useCommand } from '@shouwen/admin-kit';
import { Drawer } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CertificateAddDialog } from '../certificate-add/CertificateAddDialog.js';
import { PersonEnableDocument, PersonPanelDocument, type PersonPanelQuery } from '../gql/graphql.js';
import { MembershipAddDialog } from '../membership-add/MembershipAddDialog.js';
import { PersonAssessList } from '../person-assess/PersonAssessList.js';
import { PersonDisableDialog } from '../person-disable/PersonDisableDialog.js';
import { PersonFormDialog } from '../person-form/PersonFormDialog.js';
import { PersonFacts } from './PersonFacts.js';
import styles from './PersonPanel.module.css';
import { PersonPlaces } from './PersonPlaces.js';

export type PersonDetails = NonNullable<PersonPanelQuery['person']>;
type OpenDialog = 'edit' | 'place' | 'certificate' | 'disable' | null;

interface Props {
  readonly personId: string;
  reload(): Promise<unknown>;
  onClose(): void;
}

/** Somebody's record beside the list they were chosen from. */
export function PersonPanel({ personId, reload, onClose }: Props) {
  const { t } = useTranslation('organization');
  const { data, error, refetch } = useQuery(PersonPanelDocument, { variables: { id: personId }, fetchPolicy: 'cache-and-network' });
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const person = data?.person;
  const changed = async (): Promise<void> => {
    setDialog(null);
    await Promise.all([refetch(), reload()]);
  };
  const acts = { person, onDone: changed, onClose: () => setDialog(null) };
  return (
    <Drawer
      open
      onClose={onClose}
      size={520}
      title={person?.name ?? '…'}
      classNames={{ body: styles.body }}
      aria-label={t('records.record.label', { name: person?.name ?? '' })}
    >
      {person == null && error != null && <ErrorCard error={error} retry={refetch} />}
      {person == null && error == null && <SkeletonRows rows={8} />}
      {person != null && (
        <>
          <PersonHead person={person} onDialog={setDialog} onChanged={changed} />
          <PersonFacts person={person} />
          <PersonPlaces
            person={person}
            onAdd={() => setDialog('place')}
            onCertificate={() => setDialog('certificate')}
            onChanged={changed}
          />
          <PersonAssessList person={person} onChanged={changed} />
        </>
      )}
      {person != null && dialog === 'edit' && <PersonFormDialog {...acts} person={person} />}
      {person != null && dialog === 'place' && <MembershipAddDialog {...acts} person={person} />}
      {person != null && dialog === 'certificate' && <CertificateAddDialog {...acts} person={person} />}
      {person != null && dialog === 'disable' && <PersonDisableDialog {...acts} person={person} />}
    </Drawer>
  );
}

interface HeadProps {
  readonly person: PersonDetails;
  onDialog(dialog: OpenDialog): void;
  onChanged(): Promise<void>;
}

function PersonHead({ person, onDialog, onChanged }: HeadProps) {
  const { t } = useTranslation('organization');
  const { id, version, name, photoUrl, position, department, presence, isActive, viewerCan } = person;
  const enable = useCommand(PersonEnableDocument, { success: t('records.leave.enabled', { name }), onDone: onChanged });
  return (
    <header className={styles.head}>
      {photoUrl == null ? <Avatar name={name} size="large" /> : <img className={styles.photo} src={photoUrl} alt="" />}
      <div className={styles.who}>
        <b>{[position, department?.name].filter(Boolean).join(' · ')}</b>
        <span className={styles.soft}>
          {person.account} {isActive && presence != null && <Tag>{t(`records.presence.${presence}`)}</Tag>}
          {!isActive && <Tag>{t('people.inactive')}</Tag>}
        </span>
      </div>
      <div className={styles.actions}>
        <AbilityButton size="small" ability={viewerCan.update} onClick={() => onDialog('edit')}>
          {t('records.form.edit')}
        </AbilityButton>
        {isActive ? (
          <AbilityButton size="small" ability={viewerCan.disable} onClick={() => onDialog('disable')}>
            {t('records.leave.disable')}
          </AbilityButton>
        ) : (
          <AbilityButton
            size="small"
            ability={viewerCan.enable}
            loading={enable.running}
            onClick={() => void enable.run({ input: { personId: id, version } })}
          >
            {t('records.leave.enable')}
          </AbilityButton>
        )}
      </div>
    </header>
  );
}
