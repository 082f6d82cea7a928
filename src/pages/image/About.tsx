import { useTranslations } from 'use-intl';

import { Card } from '@/ui/Card';
import { DescriptionList } from '@/ui/DescriptionList';

import { FACTS } from './facts';
import type { ImageProps } from './ImagePage';

/** Every fact that the API tells of an image. */
export function About({ image }: ImageProps) {
  const t = useTranslations('image.about');
  const items = FACTS.map(({ label, Value }) => ({
    label: t(label),
    value: <Value image={image} />,
  }));
  return (
    <Card title={t('title')}>
      <DescriptionList layout="two" items={items} />
    </Card>
  );
}
