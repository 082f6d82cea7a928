import { useTranslations } from 'use-intl';

import { ImageStatus } from '@/components/ImageStatus';
import { TYPE_SLUG } from '@/components/imageTypes';
import { paths } from '@/paths';
import { Card } from '@/ui/Card';
import { DescriptionList } from '@/ui/DescriptionList';
import { Id } from '@/ui/Id';
import { LinkText } from '@/ui/LinkText';
import { Missing } from '@/ui/Missing';
import { Skeleton } from '@/ui/Skeleton';
import type { Image } from '@/wire/cvm/images';
import type { Instance } from '@/wire/cvm/instances';

/** Props of the card about the image. */
export interface OriginProps {
  readonly instance: Instance;
  /** Null where the account does not see it any more, undefined until that is known. */
  readonly image: Image | null | undefined;
}

/** The image that the system disk was made from; it may be gone by now. */
export function Origin({ instance, image }: OriginProps) {
  const t = useTranslations();
  return (
    <Card
      title={t('instances.detail.from')}
      action={
        <LinkText to={paths.instances({ image: instance.ImageId })}>
          {t('instances.detail.allFromImage')}
        </LinkText>
      }
    >
      <DescriptionList
        items={[
          {
            label: t('instances.detail.image'),
            value: (
              <span className="flex min-w-0 flex-col">
                <ImageName image={image} />
                <Id value={instance.ImageId} />
              </span>
            ),
          },
          ...(image
            ? [
                {
                  label: t('instances.detail.imageKind'),
                  value: t(`common.imageTypeOne.${TYPE_SLUG[image.ImageType]}`),
                },
                { label: t('instances.detail.imageState'), value: <ImageStatus image={image} /> },
              ]
            : []),
        ]}
      />
    </Card>
  );
}

function ImageName({ image }: Pick<OriginProps, 'image'>) {
  const t = useTranslations('instances');
  if (image === undefined) return <Skeleton className="w-40" />;
  if (image === null) return <Missing reason={t('imageGone')} />;
  return (
    <LinkText to={paths.image(TYPE_SLUG[image.ImageType], image.ImageId)}>
      {image.ImageName}
    </LinkText>
  );
}
