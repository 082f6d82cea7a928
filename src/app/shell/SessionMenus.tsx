import { CircleDollarSign, Languages, MapPin, Monitor, Moon, Sun, User } from 'lucide-react';
import { useTranslations } from 'use-intl';

import { regionName } from '@/components/useRegion';
import { useCaller } from '@/components/caller';
import { REGIONS } from '@/domain/regions';
import type { Area, Region } from '@/domain/regions';
import { isLanguage, LANGUAGES } from '@/i18n/load';
import { PRICE_BOOKS, setPreferences, THEMES, usePreferences } from '@/stores/preferences';
import { setSession, useSession } from '@/stores/session';
import type { MenuEntry } from '@/ui/menuEntries';
import { CREDENTIALS, credentialOf } from '@/wire/credentials';

import { BarMenu } from './BarMenu';

/** Where a menu of the frame stands. */
interface Place {
  readonly onPaper?: boolean;
}

const AREAS: readonly Area[] = ['mainland', 'finance', 'overseas'];

/** Which region the console looks at. Those outside the image API are listed and explained. */
export function RegionMenu({ onPaper = false }: Place) {
  const t = useTranslations('shell');
  const { language } = useCaller();
  const chosen = useSession((session) => session.region);

  const lineOf = ({ id, city, available }: Region): MenuEntry =>
    available
      ? {
          kind: 'choice',
          label: city[language],
          hint: id,
          selected: id === chosen,
          onSelect: () => setSession({ region: id }),
        }
      : {
          label: city[language],
          disabledReason: t('regionUnavailable'),
          onSelect: () => undefined,
        };
  const entries = () =>
    AREAS.flatMap((area): MenuEntry[] => {
      const regions = REGIONS.filter((region) => region.area === area);
      const ordered = [...regions].sort(
        (one, other) => Number(other.available) - Number(one.available),
      );
      return [{ kind: 'heading', label: t(`area.${area}`) }, ...ordered.map(lineOf)];
    });
  return (
    <BarMenu
      label={t('region')}
      icon={MapPin}
      value={regionName(chosen, language)}
      show="always"
      strong
      onPaper={onPaper}
      entries={entries}
    />
  );
}

/** Who the person acts as. */
export function AccountMenu({ onPaper = false }: Place) {
  const t = useTranslations('shell');
  const chosen = useSession((session) => session.account);
  const entries = () =>
    CREDENTIALS.map(({ uin, name }): MenuEntry => ({
      kind: 'choice',
      label: name,
      hint: t('accountUin', { uin }),
      selected: uin === chosen,
      onSelect: () => setSession({ account: uin }),
    }));
  return (
    <BarMenu
      label={t('account')}
      icon={User}
      value={credentialOf(chosen)?.name ?? chosen}
      show="medium"
      onPaper={onPaper}
      entries={entries}
    />
  );
}

/** The console's language. */
export function LanguageMenu({ onPaper = false }: Place) {
  const t = useTranslations('shell');
  const chosen = usePreferences(({ language }) => (isLanguage(language) ? language : LANGUAGES[0]));
  const entries = () =>
    LANGUAGES.map((language): MenuEntry => ({
      kind: 'choice',
      label: t(`languages.${language}`),
      selected: language === chosen,
      onSelect: () => setPreferences({ language }),
    }));
  return (
    <BarMenu
      label={t('language')}
      icon={Languages}
      value={t(`languages.${chosen}`)}
      show="wide"
      onPaper={onPaper}
      entries={entries}
    />
  );
}

const THEME_ICONS = { light: Sun, dark: Moon, system: Monitor } as const;

/** Light, dark, or as the system has it. */
export function ThemeMenu({ onPaper = false }: Place) {
  const t = useTranslations('shell');
  const chosen = usePreferences(({ theme }) => theme);
  const entries = () =>
    THEMES.map((theme): MenuEntry => ({
      kind: 'choice',
      label: t(`themes.${theme}`),
      selected: theme === chosen,
      onSelect: () => setPreferences({ theme }),
    }));
  return (
    <BarMenu
      label={t('theme')}
      icon={THEME_ICONS[chosen]}
      value={t(`themes.${chosen}`)}
      show="never"
      onPaper={onPaper}
      entries={entries}
    />
  );
}

/** By which site's prices storage is reckoned. */
export function PricesMenu({ onPaper = false }: Place) {
  const t = useTranslations('shell');
  const chosen = usePreferences(({ priceBook }) => priceBook);
  const entries = () =>
    PRICE_BOOKS.map((priceBook): MenuEntry => ({
      kind: 'choice',
      label: t(`priceBooks.${priceBook}`),
      selected: priceBook === chosen,
      onSelect: () => setPreferences({ priceBook }),
    }));
  return (
    <BarMenu
      label={t('prices')}
      icon={CircleDollarSign}
      value={t(`priceBooks.${chosen}`)}
      show="never"
      onPaper={onPaper}
      entries={entries}
    />
  );
}
