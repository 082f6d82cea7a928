import { useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { useBulkImageActions, useCompareAction } from '@/components/actions/bulkImageActions';
import { useCopyIds, useLaunchWay } from '@/components/actions/imageActions';
import { useCaller } from '@/components/caller';
import { useStorageBook } from '@/components/storageBook';
import { regionName } from '@/components/useRegion';
import type { ImageTypeSlug } from '@/paths';
import { setSession } from '@/stores/session';
import { BulkBar } from '@/ui/BulkBar';
import type { BulkAction } from '@/ui/BulkBar';

import type { ImageRow } from './rows';

interface BulkProps {
  readonly type: ImageTypeSlug;
  readonly rows: readonly ImageRow[];
  readonly keys: ReadonlySet<string>;
  readonly onClear: () => void;
}

/** What can be done with the selected rows, of whatever page. */
export function Bulk({ type, rows, keys, onClear }: BulkProps) {
  const t = useTranslations('images');
  const { region: current, language } = useCaller();
  const navigate = useNavigate();
  const launchWay = useLaunchWay();
  const copyIds = useCopyIds();
  const bulkActions = useBulkImageActions();
  const compare = useCompareAction();
  const selected = rows.filter(({ image }) => keys.has(image.ImageId));
  const sum = useSum(selected);
  const [first] = selected;
  if (!first) return null;
  const images = selected.map(({ image }) => image);
  const isElsewhere = selected.some((row) => row.region !== current);
  // What is done, is done in one region: in the current one, or where none of them lies in it, in that of the first.
  const region = selected.some((row) => row.region === current) ? current : first.region;
  const enter = () => {
    if (region !== current) setSession({ region });
  };
  const way = launchWay(first.image);
  const launch: BulkAction = {
    label: way.label,
    onClick: () => {
      enter();
      void navigate(way.to);
    },
    disabledReason: images.length > 1 ? t('launchOne') : way.disabledReason,
  };
  const copy: BulkAction = {
    label: t('action.copyIds', { count: images.length }),
    onClick: () => void copyIds(images.map(({ ImageId }) => ImageId)),
  };
  const chosen = {
    here: selected.filter((row) => row.region === region).map(({ image }) => image),
    all: images.length,
    region: isElsewhere ? regionName(region, language) : undefined,
    enter,
  };
  const own = type === 'custom' ? bulkActions(chosen) : [];
  return (
    <BulkBar
      count={images.length}
      sum={sum}
      actions={[launch, ...own, compare(images), copy]}
      onClear={onClear}
    />
  );
}

/** What the selected images store and cost together, as far as it is known; each has its share of the free quota. */
function useSum(rows: readonly ImageRow[]): string | undefined {
  const t = useTranslations('images.cost');
  const { money } = useStorageBook();
  const known = rows.flatMap(({ cost }) => (cost.kind === 'known' ? [cost] : []));
  if (known.length === 0 || rows.some(({ cost }) => cost.kind === 'asking')) return undefined;
  const stored = known.reduce((sum, cost) => sum + cost.stored, 0);
  const monthly = known.reduce((sum, cost) => sum + cost.monthly, 0);
  return t('sum', { stored: Math.round(stored), price: money(monthly, 2) });
}
