import { useTranslations } from 'use-intl';

import { Problem } from '@/components/Problem';
import { useRegion } from '@/components/useRegion';
import type { SystemLicence } from '@/domain/licences';
import { useFormats } from '@/i18n/format';
import { DescriptionList } from '@/ui/DescriptionList';
import { Skeleton } from '@/ui/Skeleton';

import { usePrices } from './beside';
import { windowsDifferences } from './figures';
import type { ImageProps } from './ImagePage';

interface LicenceProps extends ImageProps {
  readonly licence: SystemLicence;
}

/** What else is to be said of the licence: figures of servers, rules. */
export function LicenceText({ image, licence }: LicenceProps) {
  const t = useTranslations('image.fees');
  if (licence === 'redhat') return <p className="py-1 text-xs text-ink-3">{t('redhatText')}</p>;
  if (licence === 'included') return <Windows image={image} />;
  return null;
}

function Windows({ image }: ImageProps) {
  const t = useTranslations('image.fees');
  const region = useRegion();
  const { data, error, refetch } = usePrices(image);
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton className="w-48" />;
  const differences = windowsDifferences(data.PriceSet);
  if (differences.length === 0) {
    return <p className="py-1 text-xs text-ink-3">{t('windowsNone', { region: region.label })}</p>;
  }
  return (
    <>
      <p className="pt-1 text-xs text-ink-3">{t('windowsText')}</p>
      <DescriptionList
        layout="spread"
        items={differences.map(({ type, linux, windows }) => ({
          label: type,
          value: <Added linux={linux} windows={windows} />,
        }))}
      />
    </>
  );
}

function Added({ linux, windows }: { readonly linux: number; readonly windows: number }) {
  const t = useTranslations('image.fees');
  const format = useFormats();
  return (
    <span className="tabular-nums">
      <span className="text-ink-3">
        {t('windowsChange', { linux: format.price(linux), windows: format.price(windows) })}
      </span>{' '}
      {/* Prices are published to the cent; so is what they differ by. */}
      {t('added', { price: format.price(windows - linux, 2) })}
    </span>
  );
}
