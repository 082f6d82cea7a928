import { useTranslations } from 'use-intl';

import { useCaller } from '@/components/caller';
import { TYPE_ICON } from '@/components/imageTypes';
import { useRegion } from '@/components/useRegion';
import { REGIONS } from '@/domain/regions';
import { paths } from '@/paths';
import { setSession } from '@/stores/session';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { LinkText } from '@/ui/LinkText';
import { MenuButton } from '@/ui/MenuButton';
import { credentialOf } from '@/wire/credentials';

import type { ListId } from './kinds';

/** Nothing where a list of images would be, and the way on. */
export function Empty({ list, elsewhere }: { readonly list: ListId; readonly elsewhere: boolean }) {
  return elsewhere ? <MarketplaceElsewhere /> : <NothingYet list={list} />;
}

/** Nothing of that type in the region yet: what would be here, and the first step. */
function NothingYet({ list }: { readonly list: ListId }) {
  const t = useTranslations();
  const { account } = useCaller();
  const region = useRegion();
  const of = { region: region.label, account: credentialOf(account)?.name ?? account };
  return (
    <EmptyState
      kind="nothing-yet"
      icon={TYPE_ICON[list === 'everywhere' ? 'custom' : list]}
      title={t(`noImages.${list}.title`, of)}
      action={
        <Button variant="primary" to={paths.launch('image')}>
          {t('common.action.launch')}
        </Button>
      }
      second={<LinkText to={paths.images('public')}>{t('noImages.toPublic')}</LinkText>}
    >
      {t(`noImages.${list}.text`, of)}
    </EmptyState>
  );
}

/** The marketplace outside the mainland: why it is empty, and a way to where it is not. */
function MarketplaceElsewhere() {
  const t = useTranslations('noImages.elsewhere');
  const { language } = useCaller();
  const region = useRegion();
  const entries = () =>
    REGIONS.filter(({ area, available }) => area === 'mainland' && available).map((choice) => ({
      label: choice.city[language],
      hint: choice.id,
      onSelect: () => setSession({ region: choice.id }),
    }));
  return (
    <EmptyState
      kind="nothing-yet"
      icon={TYPE_ICON.marketplace}
      title={t('title', { region: region.label })}
      action={
        <MenuButton variant="primary" entries={entries}>
          {t('switch')}
        </MenuButton>
      }
      second={<LinkText to={paths.images('public')}>{t('toPublic')}</LinkText>}
    >
      {t('text')}
    </EmptyState>
  );
}
