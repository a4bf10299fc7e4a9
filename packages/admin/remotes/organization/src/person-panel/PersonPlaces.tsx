import { AbilityButton, currentLanguage, Icon, Section, Tag, useCommand } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { CertificateRemoveDocument, MembershipEndDocument } from '../gql/graphql.js';
import type { PersonDetails } from './PersonPanel.js';
import styles from './PersonPanel.module.css';

interface Props {
  readonly person: PersonDetails;
  onAdd(): void;
  onCertificate(): void;
  onChanged(): Promise<void>;
}

/** Where somebody works and worked, and the certificates they hold. */
export function PersonPlaces({ person, onAdd, onCertificate, onChanged }: Props) {
  const { t } = useTranslation('organization');
  const { record, viewerCan } = person;
  const end = useCommand(MembershipEndDocument, { success: t('records.places.done'), onDone: onChanged });
  const remove = useCommand(CertificateRemoveDocument, { onDone: onChanged });
  if (record == null) return null;
  const act = (run: () => void, label: string) => (
    <Button type="text" size="small" icon={<Icon name="close" size={14} />} aria-label={label} onClick={run} />
  );
  return (
    <>
      <Section
        title={t('records.places.title')}
        aside={
          <AbilityButton size="small" ability={viewerCan.update} onClick={onAdd}>
            {t('records.places.add')}
          </AbilityButton>
        }
      >
        <ul className={styles.list}>
          {record.memberships.map(({ id, isPrimary, isCurrent, startsOn, endsOn, department }) => (
            <li key={id}>
              <span className={styles.grow}>{department?.name}</span>
              <Tag>{t(isPrimary ? 'records.places.main' : 'records.places.part')}</Tag>
              <span className={styles.soft}>
                {startsOn ?? ''} – {endsOn ?? t('records.places.open')}
              </span>
              {!isPrimary && isCurrent && viewerCan.update.allowed
                ? act(() => void end.run({ input: { membershipId: id } }), t('records.places.end', { department: department?.name ?? '' }))
                : null}
            </li>
          ))}
        </ul>
      </Section>
      <Section
        title={t('records.certificates.title')}
        aside={
          <AbilityButton size="small" ability={viewerCan.update} onClick={onCertificate}>
            {t('records.certificates.add')}
          </AbilityButton>
        }
      >
        {record.certificates.length === 0 && <p className={styles.soft}>{t('records.certificates.none')}</p>}
        <ul className={styles.list}>
          {record.certificates.map(({ id, number, expiresOn, isValid, certificate }) => (
            <li key={id}>
              <span className={styles.grow}>{[certificate?.name, number].filter(Boolean).join(' · ')}</span>
              <span className={styles.soft}>{expiresOn ?? t('records.certificates.lasting')}</span>
              {!isValid && <Tag>{t('records.certificates.expired')}</Tag>}
              {viewerCan.update.allowed &&
                act(
                  () => void remove.run({ input: { certificateId: id } }),
                  t('records.certificates.remove', { name: certificate?.name ?? '' }),
                )}
            </li>
          ))}
        </ul>
        <CertificateGaps person={person} />
      </Section>
    </>
  );
}

/** Which work cannot be given to them for want of a certificate, one line per certificate. */
function CertificateGaps({ person: { certificateGaps } }: { readonly person: PersonDetails }) {
  const { t } = useTranslation('organization');
  const lines = new Map<string, string[]>();
  const list = new Intl.ListFormat(currentLanguage(), { style: 'narrow', type: 'conjunction' });
  for (const { ticketType, isBlocking, missing } of certificateGaps) {
    const certificates = list.format(missing.map(({ name }) => name));
    const key = t(isBlocking ? 'records.certificates.barred' : 'records.certificates.warned', { certificates, types: '{{types}}' });
    lines.set(key, [...(lines.get(key) ?? []), ticketType.name]);
  }
  return [...lines].map(([line, types]) => (
    <p key={line} className={styles.soft}>
      {line.replace('{{types}}', list.format(types))}
    </p>
  ));
}
