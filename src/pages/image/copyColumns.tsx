import { useMemo } from 'react';
import { useTranslations } from 'use-intl';

import type { CopyElsewhere } from '@/components/copiesElsewhere';
import { ImageStatus } from '@/components/ImageStatus';
import { InRegion } from '@/components/InRegion';
import type { ListShape } from '@/components/listState';
import { NameLink } from '@/components/NameLink';
import { useFormats } from '@/i18n/format';
import { paths } from '@/paths';
import type { DataColumn } from '@/ui/dataColumns';
import { Hint } from '@/ui/Hint';
import { Id } from '@/ui/Id';
import type { Task } from '@/wire/simulator/control';

/** An image elsewhere that holds the same, and the latest task on it. */
export interface CopyRow extends CopyElsewhere {
  /** What its region is called. */
  readonly city: string;
  readonly task: Task | undefined;
}

/** What the URL of the tab can hold. */
export const COPY_LIST: ListShape = {
  filters: {},
  sortable: ['region', 'name', 'state', 'known', 'created'],
  defaultSort: { id: 'region', desc: false },
  hideable: [],
};

/** The columns of an image's copies. */
export function useCopyColumns(): readonly DataColumn<CopyRow>[] {
  const t = useTranslations('image.copies');
  const format = useFormats();
  return useMemo(
    () => [
      {
        id: 'region',
        header: t('column.region'),
        width: 140,
        cell: ({ city }) => city,
        sortValue: ({ city }) => city,
        phone: 'third',
      },
      {
        id: 'name',
        header: t('column.name'),
        cell: ({ image, region }) => (
          <InRegion region={region}>
            <NameLink name={image.ImageName} to={paths.image('custom', image.ImageId)} />
          </InRegion>
        ),
        sortValue: ({ image }) => image.ImageName,
        phone: 'title',
      },
      {
        id: 'id',
        header: t('column.id'),
        width: 152,
        cell: ({ image }) => <Id value={image.ImageId} quiet />,
      },
      {
        id: 'state',
        header: t('column.state'),
        width: 242,
        cell: ({ image, task }) => <ImageStatus image={image} task={task} />,
        sortValue: ({ image }) => image.ImageState,
        phone: 'second',
      },
      {
        id: 'known',
        header: t('column.known'),
        width: 168,
        cell: ({ known }) => t(`known.${known}`),
        sortValue: ({ known }) => known,
      },
      {
        id: 'created',
        header: t('column.created'),
        width: 128,
        cell: ({ image }) => (
          <Hint content={format.exact(image.CreatedTime)}>
            {() => <time dateTime={image.CreatedTime}>{format.date(image.CreatedTime)}</time>}
          </Hint>
        ),
        sortValue: ({ image }) => image.CreatedTime,
        phone: 'end',
      },
    ],
    [t, format],
  );
}
