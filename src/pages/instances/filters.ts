import { useMemo } from 'react';
import { useTranslations } from 'use-intl';

import { tagKey, tagText } from '@/components/listFilters';
import type { ListFilter } from '@/components/listFilters';
import type { ListShape } from '@/components/listState';
import { shortSystem } from '@/components/systemName';
import type { InstanceState } from '@/wire/cvm/instances';

import type { InstanceRow } from './rows';

/** States that can be filtered by. */
const STATES = [
  'PENDING',
  'LAUNCH_FAILED',
  'RUNNING',
  'STOPPED',
  'STARTING',
  'STOPPING',
  'REBOOTING',
  'SHUTDOWN',
  'TERMINATING',
] as const satisfies readonly InstanceState[];

/** What the list of instances can be asked for in its URL. */
export const LIST_SHAPE: ListShape = {
  filters: { state: STATES, zone: 'open', system: 'open', image: 'open', tag: 'open' },
  sortable: [
    'name',
    'id',
    'status',
    'image',
    'system',
    'type',
    'zone',
    'publicAddress',
    'privateAddress',
    'created',
  ],
  defaultSort: { id: 'created', desc: true },
  hideable: [
    'id',
    'status',
    'image',
    'system',
    'type',
    'zone',
    'publicAddress',
    'privateAddress',
    'tags',
    'created',
  ],
  hidden: ['system', 'zone', 'privateAddress', 'tags'],
};

/** The family of a system, `TencentOS` of `TencentOS Server 3.1 (TK4)`. */
const systemFamily = (osName: string): string =>
  shortSystem(osName.split(/ (?=\d)/, 1)[0] ?? osName);

/** The filters of the list, with the words of their values. */
export function useInstanceFilters(
  rows: readonly InstanceRow[],
): readonly ListFilter<InstanceRow>[] {
  const t = useTranslations('instances');
  return useMemo(() => {
    const zones = new Map(rows.map(({ instance, zone }) => [instance.Placement.Zone, zone]));
    const images = new Map(
      rows.flatMap(({ image }) => (image ? [[image.ImageId, image.ImageName] as const] : [])),
    );
    const states = new Map<string, string>(STATES.map((state) => [state, t(`state.${state}`)]));
    return [
      {
        id: 'state',
        label: t('filter.state'),
        values: ({ instance }) => [instance.InstanceState],
        name: (value) => states.get(value) ?? value,
      },
      {
        id: 'zone',
        label: t('filter.zone'),
        values: ({ instance }) => [instance.Placement.Zone],
        name: (value) => zones.get(value) ?? value,
      },
      {
        id: 'system',
        label: t('filter.system'),
        values: ({ instance }) => [systemFamily(instance.OsName)],
        name: (value) => value,
      },
      {
        id: 'image',
        label: t('filter.image'),
        values: ({ instance }) => [instance.ImageId],
        name: (value) => images.get(value) ?? value,
      },
      {
        id: 'tag',
        label: t('filter.tag'),
        values: ({ instance }) => instance.Tags.map(tagText),
        name: (value) => value,
        group: tagKey,
      },
    ];
  }, [rows, t]);
}

/** The texts of a row that the search looks in. */
export const instanceTexts = ({ instance }: InstanceRow): readonly string[] => [
  instance.InstanceName,
  instance.InstanceId,
  ...instance.PrivateIpAddresses,
  ...instance.PublicIpAddresses,
];
