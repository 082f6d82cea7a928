import { useTranslations } from 'use-intl';

import { Hint } from '@/ui/Hint';
import { Missing } from '@/ui/Missing';
import { Skeleton } from '@/ui/Skeleton';

import { MOST_ASKED } from './imageCosts';
import type { Cost } from './imageCosts';
import { useStorageBook } from './storageBook';
import { NotTold } from './storageCells';

/** Of a dollar or a yuan. */
const CENT = 0.01;

/** What the snapshots behind an image cost by the month, as far as that can be told of one image. */
export function ImageCost({ cost }: { readonly cost: Cost }) {
  const t = useTranslations('images.cost');
  const { money, unpriced } = useStorageBook();
  const written = (monthly: number) => {
    if (monthly === 0) return t('free');
    return monthly < CENT
      ? t('less', { price: money(CENT) })
      : t('estimate', { price: money(monthly, 2) });
  };
  switch (cost.kind) {
    case 'asking':
      return <Skeleton className="w-12" />;
    case 'notTold':
      return <NotTold />;
    case 'unpriced':
      return <Missing reason={unpriced} />;
    case 'none':
      return <Missing reason={t('none')} />;
    case 'tooMany':
      return <Missing reason={t('tooMany', { most: MOST_ASKED })} />;
    case 'known':
      return (
        <Hint content={t('hint', { stored: cost.stored })} className="align-middle">
          {() => <span>{written(cost.monthly)}</span>}
        </Hint>
      );
  }
}
