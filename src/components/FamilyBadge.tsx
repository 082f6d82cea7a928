import { ArrowUp } from 'lucide-react';
import { useTranslations } from 'use-intl';

import { Badge } from '@/ui/Badge';

import type { FamilyPlace } from './imageFamilies';

/** Where an image stands in its family, beside its name: newest, an arrow with the newer version, or deprecated. */
export function FamilyBadge({ place }: { readonly place: FamilyPlace | undefined }) {
  const t = useTranslations('images.family');
  switch (place?.kind) {
    case undefined:
      return null;
    case 'newest':
      return <Badge>{t('newest')}</Badge>;
    case 'deprecated':
      return <Badge tone="warn">{t('deprecated')}</Badge>;
    case 'older':
      return (
        <Badge icon={ArrowUp}>
          <span className="sr-only">{t('newer')} </span>
          {place.version}
        </Badge>
      );
  }
}
