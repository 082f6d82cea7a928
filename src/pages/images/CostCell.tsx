import { useTranslations } from 'use-intl';

import { NotTold } from '@/components/storageCells';
import { useFormats } from '@/i18n/format';
import { Hint } from '@/ui/Hint';
import { Missing } from '@/ui/Missing';
import { Skeleton } from '@/ui/Skeleton';

import type { CellProps } from './cells';
import { MOST_ASKED } from './storage';

/** USD. */
const CENT = 0.01;

/** What the snapshots behind an image cost by the month, as far as that can be told of one image. */
export function CostCell({ row: { cost } }: CellProps) {
  const t = useTranslations('images.cost');
  const format = useFormats();
  const written = (usd: number) => {
    if (usd === 0) return t('free');
    return usd < CENT
      ? t('less', { price: format.price(CENT) })
      : t('estimate', { price: format.price(usd, 2) });
  };
  switch (cost.kind) {
    case 'asking':
      return <Skeleton className="w-12" />;
    case 'notTold':
      return <NotTold />;
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
