import { useTranslation } from 'react-i18next';
import { type Ability, AbilityButton } from '../ui/AbilityButton.js';

interface Props {
  readonly name: string;
  readonly isArchived: boolean;
  readonly isBusy: boolean;
  readonly rename: Ability;
  readonly turn: Ability;
  onEdit(): void;
  /** Out of use, or back. */
  onTurn(): unknown;
}

/** What is done to a word that has a name: rewording it, and taking it out of use or back. */
export function WordActs({ name, isArchived, isBusy, rename, turn, onEdit, onTurn }: Props) {
  const { t } = useTranslation('kit');
  return (
    <>
      <AbilityButton size="small" type="text" ability={rename} aria-label={t('words.renameOf', { name })} onClick={onEdit}>
        {t('words.rename')}
      </AbilityButton>
      <AbilityButton
        size="small"
        type="text"
        ability={turn}
        loading={isBusy}
        aria-label={t(isArchived ? 'words.restoreOf' : 'words.retireOf', { name })}
        onClick={onTurn}
      >
        {t(isArchived ? 'words.restore' : 'words.retire')}
      </AbilityButton>
    </>
  );
}
