import { useQuery } from '@apollo/client/react';
import { Section, Tag, useCommand } from '@shouwen/admin-kit';
import { Select } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { PersonAssessDocument, PersonFormWordsDocument } from '../gql/graphql.js';
import type { PersonDetails } from '../person-panel/PersonPanel.js';
import styles from '../person-panel/PersonPanel.module.css';

interface Props {
  readonly person: PersonDetails;
  onChanged(): Promise<void>;
}

type Record = NonNullable<PersonDetails['record']>;

/** What the position asks beside what the person brings; whoever may assess does it here. */
export function PersonAssessList({ person, onChanged }: Props) {
  const { t } = useTranslation('organization');
  const { record } = person;
  if (record == null) return null;
  const { competencyGaps: gaps, requirementChecks: checks } = record;
  const met = gaps.filter(({ state }) => state === 'MET').length + checks.filter(({ isMet }) => isMet).length;
  const all = gaps.length + checks.length;
  return (
    <Section title={t('records.fit.title')} aside={all > 0 && t('records.fit.summary', { met, all })}>
      {all === 0 && <p className={styles.soft}>{t('records.fit.none')}</p>}
      <ul className={styles.list}>
        {checks.map((check) => (
          <Check key={`${check.kind}${check.term?.id ?? ''}`} check={check} />
        ))}
        {gaps.map((gap) => (
          <Gap key={gap.competency.id} gap={gap} person={person} onChanged={onChanged} />
        ))}
      </ul>
    </Section>
  );
}

function Check({ check: { kind, term, employment, months, isMet, expiresOn } }: { readonly check: Record['requirementChecks'][number] }) {
  const { t } = useTranslation('organization');
  const value = term?.name ?? (employment == null ? months : t(`records.record.${employment}`));
  return (
    <li>
      <span className={styles.grow}>{t(`records.fit.${kind.toLowerCase()}`, { value })}</span>
      <span className={styles.soft}>{expiresOn}</span>
      <Tag>{t(isMet ? 'records.fit.met' : 'records.fit.below')}</Tag>
    </li>
  );
}

function Gap({ gap, person, onChanged }: Props & { readonly gap: Record['competencyGaps'][number] }) {
  const { t } = useTranslation('organization');
  const { competency, group, neededLevel, requirement, level, state } = gap;
  const command = useCommand(PersonAssessDocument, { success: t('records.fit.done'), onDone: onChanged });
  const terms = useQuery(PersonFormWordsDocument, { variables: { first: 100 } }).data?.staffTerms.nodes ?? [];
  const levels = terms.filter(({ kind }) => kind === 'LEVEL').map(({ code, name }) => ({ value: code, label: name }));
  const yesNo = [
    { value: 'yes', label: t('records.fit.yes') },
    { value: 'no', label: t('records.fit.no') },
  ];
  const answer = state === 'UNRATED' ? undefined : state === 'MET' ? 'yes' : 'no';
  const rate = (value: string): void => {
    const rating = neededLevel == null ? { isMet: value === 'yes' } : { level: value };
    void command.run({ input: { personId: person.id, ratings: [{ competency: competency.code, ...rating }] } });
  };
  return (
    <li>
      <span className={styles.grow}>
        {competency.name} <span className={styles.soft}>{[group?.name, requirement].filter(Boolean).join(' · ')}</span>
      </span>
      {neededLevel != null && <span className={styles.soft}>{t('records.fit.needed', { level: neededLevel.name })}</span>}
      {person.viewerCan.assess.allowed && (
        <Select
          className={styles.level}
          size="small"
          aria-label={t('records.fit.rate', { name: competency.name })}
          placeholder={t('records.fit.unrated')}
          value={neededLevel == null ? answer : level?.code}
          options={neededLevel == null ? yesNo : levels}
          disabled={command.running}
          onChange={(value) => value !== undefined && rate(value)}
        />
      )}
      {(state !== 'UNRATED' || !person.viewerCan.assess.allowed) && <Tag>{t(`records.fit.${state.toLowerCase()}`)}</Tag>}
    </li>
  );
}
