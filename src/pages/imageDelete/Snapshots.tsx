import { Camera } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { Id } from '@/ui/Id';
import { iconSize } from '@/ui/icons';
import { RadioGroup } from '@/ui/RadioGroup';
import { SimulatedFigure } from '@/components/SimulatedFigure';
import { useStorageBook } from '@/components/storageBook';

import { useStoredCost } from './facts';
import type { Behind, StoredCost } from './facts';
import { Item } from './Item';

/** Whether the snapshots that no other image holds are deleted too. */
export interface SnapshotChoice {
  readonly snapshots: 'delete' | 'keep';
  readonly onSnapshots: (choice: 'delete' | 'keep') => void;
}

const strong = { b: (text: ReactNode) => <b className="font-semibold">{text}</b> };

/** The snapshots behind the images: what they cost, and whether they go too. */
export function Snapshots({
  behind: { released, held },
  ...choice
}: SnapshotChoice & { readonly behind: Behind }) {
  const t = useTranslations('imageDelete.snapshots');
  return (
    <>
      {released.length > 0 && <Released released={released} {...choice} />}
      {held.length > 0 && (
        <Item
          mark={<Camera {...iconSize} />}
          title={t.rich('held', { count: held.length, ...strong })}
        >
          {t('heldText', { count: held.length })}
        </Item>
      )}
    </>
  );
}

function Released({ released, snapshots, onSnapshots }: SnapshotChoice & Pick<Behind, 'released'>) {
  const t = useTranslations('imageDelete.snapshots');
  const cost = useStoredCost(released);
  const count = released.length;
  const [first] = released;
  const size = <Size released={released} cost={cost} />;
  return (
    <Item
      mark={<Camera {...iconSize} />}
      title={
        count === 1 && first
          ? t.rich('one', { id: () => <Id value={first.SnapshotId} quiet />, size: () => size })
          : t.rich('many', { count, size: () => size, ...strong })
      }
    >
      <RadioGroup
        label={t('choice', { count })}
        labelHidden
        value={snapshots}
        onChange={onSnapshots}
        options={[
          {
            value: 'delete',
            label: t('delete', { count }),
            note: <Money cost={cost} some="saves" none="savesNothing" />,
          },
          {
            value: 'keep',
            label: t('keep', { count }),
            note: <Money cost={cost} some="costs" none="costsNothing" />,
          },
        ]}
      />
    </Item>
  );
}

interface SizeProps extends Pick<Behind, 'released'> {
  readonly cost: StoredCost | undefined;
}

/** What they store, once that is told; until then the disks that they are of. */
function Size({ released, cost }: SizeProps) {
  const t = useTranslations('imageDelete.snapshots');
  if (cost) {
    return <SimulatedFigure>{t('stored', { stored: cost.stored })}</SimulatedFigure>;
  }
  return t('disk', { size: released.reduce((sum, { DiskSize }) => sum + DiskSize, 0) });
}

interface MoneyProps {
  readonly cost: StoredCost | undefined;
  readonly some: 'saves' | 'costs';
  readonly none: 'savesNothing' | 'costsNothing';
}

function Money({ cost, some, none }: MoneyProps) {
  const t = useTranslations('imageDelete.snapshots');
  const { money, unpriced } = useStorageBook();
  if (!cost) return null;
  if (cost.monthly === undefined) return unpriced;
  return cost.monthly === 0 ? t(none) : t(some, { price: money(cost.monthly, 2) });
}
