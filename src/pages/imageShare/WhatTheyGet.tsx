import { Check, Minus } from 'lucide-react';
import { useTranslations } from 'use-intl';

import { useStorageBook } from '@/components/storageBook';
import { useRegion } from '@/components/useRegion';
import { roundPrice } from '@/domain/prices/usd';
import { iconSize } from '@/ui/icons';
import { Notice } from '@/ui/Notice';
import type { Image } from '@/wire/cvm/images';

/** What a receiver may do (share guide), and what only the owner may. */
const GETS = ['launch', 'restore', 'copyHere'] as const;
const GETS_NOT = ['edit', 'share', 'copy', 'remove'] as const;

/** What the accounts get with the images, what they do not get, and who pays. */
export function WhatTheyGet({ images }: { readonly images: readonly Image[] }) {
  const t = useTranslations('shares.get');
  const region = useRegion();
  const list = (
    Mark: typeof Check,
    ink: string,
    keys: readonly (typeof GETS | typeof GETS_NOT)[number][],
    said: string,
  ) => (
    <ul className="flex flex-col gap-1.5">
      {keys.map((key) => (
        <li key={key} className="flex gap-2.5">
          <Mark {...iconSize} className={`mt-0.5 shrink-0 ${ink}`} />
          <span>
            {t(key, { region: region.label })}
            <span className="sr-only">: {said}</span>
          </span>
        </li>
      ))}
    </ul>
  );
  return (
    <div className="flex flex-col gap-3 text-ink-2">
      <h3 className="text-section text-ink">{t('title', { count: images.length })}</h3>
      {list(Check, 'text-ok-mark', GETS, t('allowed'))}
      <hr className="border-line" />
      {list(Minus, 'text-ink-3', GETS_NOT, t('refused'))}
      <hr className="border-line" />
      <Fees images={images} />
      <Notice tone="warn">{t('warning')}</Notice>
    </div>
  );
}

function Fees({ images }: { readonly images: readonly Image[] }) {
  const t = useTranslations('shares.get');
  const { book, money } = useStorageBook();
  const region = useRegion();
  const disks = images.flatMap(({ SnapshotSet }) => SnapshotSet);
  const size = disks.reduce((sum, { DiskSize }) => sum + DiskSize, 0);
  const price = book.price(region.id)?.monthly;
  return (
    <>
      <p>
        {size > 0 && price !== undefined
          ? t('storage', { price: money(roundPrice(size * price), 2) })
          : t('storageUnknown')}
      </p>
      <p>{t('fee')}</p>
    </>
  );
}
