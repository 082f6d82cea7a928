import { useLayoutEffect } from 'react';
import { useTranslations } from 'use-intl';

import { Skeleton } from '@/ui/Skeleton';

import { skeletons } from '../readiness';

/** What stands in a page's place until its first answers are there. */
export function PageSkeleton() {
  const t = useTranslations('shell');
  useLayoutEffect(() => {
    skeletons.set(skeletons.get() + 1);
    return () => skeletons.set(skeletons.get() - 1);
  }, []);
  return (
    <div aria-busy="true">
      <h1 className="sr-only">{t('loading')}</h1>
      <div className="mb-3 flex h-7 items-center">
        <Skeleton className="h-5 w-48" />
      </div>
      <Skeleton className="mb-4 h-16 w-full" />
      <Skeleton className="h-80 w-full" />
    </div>
  );
}
