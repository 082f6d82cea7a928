import { useTranslations } from 'use-intl';

import { Problem } from '@/components/Problem';
import { useRegion } from '@/components/useRegion';
import type { SystemLicence } from '@/domain/licences';
import { rhelLicence } from '@/domain/prices/usd';
import { useFormats } from '@/i18n/format';
import { DescriptionList } from '@/ui/DescriptionList';
import { Skeleton } from '@/ui/Skeleton';

import { usePrices } from './beside';
import { windowsDifferences } from './figures';
import type { ImageProps } from './ImagePage';

/** The largest server of Red Hat's lower price, and the smallest of the higher one (image billing, 2023-08-01). */
const SMALL_VCPU = 4;
const LARGE_VCPU = 8;

interface LicenceProps extends ImageProps {
  readonly licence: SystemLicence;
}

/** What the licence of the image's system costs, in a few words. */
export function LicenceFee({ image, licence }: LicenceProps) {
  const t = useTranslations('image.fees');
  const common = useTranslations('common');
  const format = useFormats();
  const redHat = (vcpu: number) => common('perHour', { price: format.price(rhelLicence(vcpu)) });
  switch (licence) {
    case 'none':
      return t('none');
    case 'byol':
      return t('byol');
    case 'waived':
      return t('windowsWaived');
    case 'included':
      return t(image.LicenseType === 'BYOL' ? 'byolWindows' : 'windowsIncluded');
    case 'redhat':
      return (
        <>
          <span className="block">
            {redHat(SMALL_VCPU)} {t('redhatSmall')}
          </span>
          <span className="block">
            {redHat(LARGE_VCPU)} {t('redhatLarge')}
          </span>
        </>
      );
  }
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
