import { useTranslations } from 'use-intl';

import { GuideTile } from '@/components/guides/GuideTile';
import { PresentingKeys } from '@/components/guides/PresentingKeys';
import { GUIDE_IDS } from '@/domain/guides/ids';
import { PageHeader } from '@/ui/PageHeader';

/** The guided use cases as equals, each with how far it is. */
export function GuidesPage() {
  const t = useTranslations('guides');
  return (
    <>
      <PageHeader title={t('title')} sentence={t('sentence')} />
      <div className="flex flex-col gap-4">
        <p data-prose className="max-w-prose">
          {t('intro')} {t('world')}
        </p>
        <ul className="grid gap-4 md:grid-cols-2 xl:grid-cols-4">
          {GUIDE_IDS.map((guide) => (
            <li
              key={guide}
              className="flex rounded-lg border border-line bg-surface px-4 py-3 shadow-card"
            >
              <GuideTile guide={guide} heading="h2" />
            </li>
          ))}
        </ul>
        <PresentingKeys />
      </div>
    </>
  );
}
