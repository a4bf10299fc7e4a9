import { AbilityButton, KeyValues, Section, Tag, useRevealed } from '@shouwen/admin-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonRevealDialog, type RevealedContact } from '../person-reveal/PersonRevealDialog.js';
import type { PersonDetails } from './PersonPanel.js';
import styles from './PersonPanel.module.css';

/** How to reach somebody, since when they serve, and what their position answers for. */
export function PersonFacts({ person }: { readonly person: PersonDetails }) {
  const { t } = useTranslation('organization');
  const [revealed, setRevealed] = useRevealed<RevealedContact>();
  const [isAsking, setAsking] = useState(false);
  const { email, phone } = revealed ?? person;
  const { timeZone, employment, hiredOn, endedOn, roles, record, heldPosition } = person;
  const none = t('records.record.none');
  const facts: [string, string | null | undefined][] = [
    ['email', email],
    ['phone', phone],
    ['employment', employment && t(`records.record.${employment}`)],
    ['education', record?.education?.name],
    ['hiredOn', hiredOn],
    ...(endedOn == null ? [] : [['endedOn', endedOn] as [string, string]]),
    ...(timeZone == null ? [] : [['timeZone', timeZone] as [string, string]]),
  ];
  if (record == null) return <p className={styles.soft}>{t('records.record.noRecord')}</p>;
  return (
    <>
      <Section
        title={t('records.record.contact')}
        aside={
          person.isMasked && revealed === null ? (
            <AbilityButton size="small" ability={person.viewerCan.reveal} onClick={() => setAsking(true)}>
              {t('records.record.reveal')}
            </AbilityButton>
          ) : undefined
        }
      >
        <KeyValues
          items={[
            ...facts.map(([key, value]) => [t(`records.record.${key}`), value ?? none] as const),
            [t('records.record.roles'), roles.map(({ id, name }) => <Tag key={id}>{name}</Tag>)] as const,
          ]}
        />
      </Section>
      {isAsking && <PersonRevealDialog person={person} onRevealed={setRevealed} onClose={() => setAsking(false)} />}
      {heldPosition != null && heldPosition.duties.length > 0 && (
        <Section title={t('records.duties.title')}>
          <ol className={styles.duties}>
            {heldPosition.duties.map((duty) => (
              <li key={duty}>{duty}</li>
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}
