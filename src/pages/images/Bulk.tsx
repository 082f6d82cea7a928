import { useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { useBulkImageActions } from '@/components/actions/bulkImageActions';
import { useCopyIds, useLaunchWay } from '@/components/actions/imageActions';
import { useCaller } from '@/components/caller';
import { useStorageBook } from '@/components/storageBook';
import type { ImageTypeSlug } from '@/paths';
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
  const { region } = useCaller();
  const navigate = useNavigate();
  const launchWay = useLaunchWay();
  const copyIds = useCopyIds();
  const bulkActions = useBulkImageActions();
  const selected = rows.filter(({ image }) => keys.has(image.ImageId));
  const sum = useSum(selected);
  const [first] = selected;
  if (!first) return null;
  const images = selected.map(({ image }) => image);
  const here = new Set(selected.filter((row) => row.region === region).map(({ image }) => image));
  const way = launchWay(first.image);
  const unlaunchable = here.has(first.image) ? way.disabledReason : t('refused.inRegion');
  const launch: BulkAction = {
    label: way.label,
    onClick: () => void navigate(way.to),
    disabledReason: images.length > 1 ? t('launchOne') : unlaunchable,
  };
  const copy: BulkAction = {
    label: t('action.copyIds', { count: images.length }),
    onClick: () => void copyIds(images.map(({ ImageId }) => ImageId)),
  };
  const own = type === 'custom' ? bulkActions(images, (image) => here.has(image)) : [];
  return (
    <BulkBar count={images.length} sum={sum} actions={[launch, ...own, copy]} onClear={onClear} />
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
