import { useTranslations } from 'use-intl';

import { useCaller } from '@/components/caller';
import { TYPE_ICON } from '@/components/imageTypes';
import type { ListControl } from '@/components/listState';
import { useRegion } from '@/components/useRegion';
import { REGIONS } from '@/domain/regions';
import { paths } from '@/paths';
import type { ImageTypeSlug } from '@/paths';
import { setSession } from '@/stores/session';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { FilterChip } from '@/ui/FilterChip';
import type { FilterSpec } from '@/ui/FilterChip';
import { LinkText } from '@/ui/LinkText';
import { MenuButton } from '@/ui/MenuButton';
import { credentialOf } from '@/wire/credentials';

/** Nothing of that type in the region yet: what would be here, and the first step. */
export function NothingYet({ type }: { readonly type: ImageTypeSlug }) {
  const t = useTranslations();
  const { account } = useCaller();
  const region = useRegion();
  const of = { region: region.label, account: credentialOf(account)?.name ?? account };
  return (
    <EmptyState
      kind="nothing-yet"
      icon={TYPE_ICON[type]}
      title={t(`images.empty.${type}.title`, of)}
      action={
        <Button variant="primary" to={paths.launch('image')}>
          {t('common.action.launch')}
        </Button>
      }
      second={<LinkText to={paths.images('public')}>{t('images.empty.toPublic')}</LinkText>}
    >
      {t(`images.empty.${type}.text`, of)}
    </EmptyState>
  );
}

/** The marketplace outside the mainland: why it is empty, and a way to where it is not. */
export function MarketplaceElsewhere() {
  const t = useTranslations('images.elsewhere');
  const { language } = useCaller();
  const region = useRegion();
  const entries = () =>
    REGIONS.filter(({ area, available }) => area === 'mainland' && available).map((choice) => ({
      kind: 'choice' as const,
      label: choice.city[language],
      hint: choice.id,
      selected: false,
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

/** Props of the state in which nothing matches. */
export interface NoMatchProps {
  readonly list: ListControl;
  readonly filters: readonly FilterSpec[];
  /** How many rows there are without search and filters. */
  readonly total: number;
}

/** Nothing matches search and filters: both repeated, with a way to take them away. */
export function NoMatch({ list, filters, total }: NoMatchProps) {
  const t = useTranslations('images.noMatch');
  const active = filters.filter(({ value }) => value !== undefined);
  return (
    <EmptyState
      kind="no-match"
      title={list.search === '' ? t('title') : t('titleSearch', { search: list.search })}
      onClear={list.clearAll}
      chips={
        active.length > 0 && (
          <span className="flex flex-wrap gap-2">
            {active.map((filter) => (
              <FilterChip key={filter.id} filter={filter} />
            ))}
          </span>
        )
      }
    >
      {t('text', { count: total })}
    </EmptyState>
  );
}
