import { useQuery } from '@tanstack/react-query';
import { Users } from 'lucide-react';
import { useTranslations } from 'use-intl';

import { imageAction } from '@/domain/images';
import { Badge } from '@/ui/Badge';
import { Hint } from '@/ui/Hint';
import type { Image } from '@/wire/cvm/images';

import { useCaller } from '../caller';
import { sharesQuery } from './shares';

/**
 * With how many accounts an own image is shared, if with any. The API answers for one image a call, so only an image that
 * stands on the screen and can be shared at all is asked about.
 */
export function SharedBadge({ image, region }: { readonly image: Image; readonly region: string }) {
  const t = useTranslations('images');
  const caller = useCaller();
  const query = sharesQuery({ ...caller, region }, [image.ImageId]);
  const { data } = useQuery({ ...query, enabled: imageAction(image, 'share').ok });
  const count = data?.[0]?.shares.length ?? 0;
  if (count === 0) return null;
  const words = t('sharedWith', { count });
  return (
    <Hint content={words} describes={false} className="shrink-0">
      {() => (
        <Badge icon={Users}>
          <span aria-hidden>{count}</span>
          <span className="sr-only">{words}</span>
        </Badge>
      )}
    </Hint>
  );
}
