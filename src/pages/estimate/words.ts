import { useTranslations } from 'use-intl';

import { useCaller } from '@/components/caller';
import { regionName } from '@/components/useRegion';
import type { PricedLine } from '@/domain/estimate/estimate';
import type { LineProblem } from '@/components/estimate/lineText';
import { STORAGE_BOOKS } from '@/domain/prices/storageBooks';
import { useFormats } from '@/i18n/format';

import type { EstimateLink } from './link';

/** What is said of a priced line. */
export interface LineWords {
  readonly title: string;
  readonly detail: string;
  /** Why there is no price, or why it is zero. */
  readonly note: string;
}

/** How lines are worded, on the screen and in files. */
export function useLineWords(): (priced: PricedLine, link: EstimateLink) => LineWords {
  const t = useTranslations('estimate');
  const disks = useTranslations('launch.storage.disk');
  const format = useFormats();
  const { language } = useCaller();
  return (priced, link) => {
    const { line, unpriced, isWaived } = priced;
    const region = regionName(priced.region, language);
    const type = 'type' in line ? line.type : '';
    const hours =
      'hours' in line && line.hours !== undefined
        ? t('line.hours', { hours: line.hours })
        : t('line.always');
    const says = (): Pick<LineWords, 'title' | 'detail'> => {
      switch (line.kind) {
        case 'launch':
          return {
            title: t('line.launch', { count: line.count, type }),
            detail: t('line.launchDetail', { hours }),
          };
        case 'licence':
          return {
            title: t(`line.licence.${line.system}`),
            detail: t('line.licenceDetail', { count: line.count, type, hours }),
          };
        case 'fee':
          return {
            title: t('line.fee'),
            detail: t('line.feeDetail', {
              price: format.price(line.usd),
              count: line.count,
              hours,
            }),
          };
        case 'disk':
          return {
            title: t('line.disk', { count: line.count }),
            detail: t('line.diskDetail', { size: line.gib, disk: disks(line.type), hours }),
          };
        case 'traffic':
          return { title: t('line.traffic'), detail: t('line.trafficDetail', { size: line.gb }) };
        case 'storage':
          return { title: t('line.storage'), detail: t('line.storageDetail', { size: line.gib }) };
      }
    };
    const { title, detail } = says();
    const { currency } = STORAGE_BOOKS[link.book];
    return {
      title,
      detail: line.region === undefined ? detail : [detail, t('line.stays', { region })].join(', '),
      note:
        unpriced !== undefined
          ? t(`unpriced.${unpriced}`, { type, region, currency })
          : isWaived === true
            ? t('line.waivedDetail')
            : '',
    };
  };
}

/** What was wrong with a line of a link, or was repaired. */
export function useProblemWords(): (problems: readonly LineProblem[]) => string {
  const t = useTranslations('estimate.problem');
  return (problems) =>
    problems.map(({ kind, word, instead = '' }) => t(kind, { word, instead })).join(' ');
}
