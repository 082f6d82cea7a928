import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';

import { imageAction } from '@/domain/images';
import { paths } from '@/paths';
import { LinkText } from '@/ui/LinkText';
import type { Image } from '@/wire/cvm/images';

import { useCaller } from '../caller';
import { InRegion } from '../InRegion';
import { sharesQuery } from './shares';

/**
 * With how many accounts an own image is shared, if with any; leads to who they are. The API answers for one image a
 * call, so only an image that stands on the screen and can be shared at all is asked about.
 */
export function SharedWith({ image, region }: { readonly image: Image; readonly region: string }) {
  const t = useTranslations('images');
  const caller = useCaller();
  const query = sharesQuery({ ...caller, region }, [image.ImageId]);
  const isShareable = image.ImageType === 'PRIVATE_IMAGE' && imageAction(image, 'share').ok;
  const { data } = useQuery({ ...query, enabled: isShareable });
  const count = data?.[0]?.shares.length ?? 0;
  if (count === 0) return null;
  return (
    <InRegion region={region}>
      <LinkText to={paths.image('custom', image.ImageId, 'sharing')}>
        {t('sharedWith', { count })}
      </LinkText>
    </InRegion>
  );
}
