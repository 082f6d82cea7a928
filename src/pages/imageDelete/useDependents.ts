import { useCopies } from '@/components/useCopies';
import type { Image } from '@/wire/cvm/images';

import { useInstancesOn, useSnapshots, useSuccessions } from './facts';
import type { ShareOf } from '@/components/shares/shares';
import type { Asked } from './facts';

/** Everything besides shares that depends on images; each part may still be on its way. */
export function useDependents(images: readonly Image[]) {
  return {
    successions: useSuccessions(images),
    instances: useInstancesOn(images),
    copies: useCopies(images),
    snapshots: useSnapshots(images),
  };
}

/** Everything that depends on images, as it was told. */
export interface Dependents extends ReturnType<typeof useDependents> {
  readonly shares: Asked<readonly ShareOf[]>;
}

/** How many there are of each kind; none where it is not known yet. */
export interface Counts {
  readonly accounts: number;
  readonly families: number;
  readonly instances: number;
  readonly copies: number;
  readonly snapshots: number;
  /** Snapshots that other images hold too. */
  readonly held: number;
}

/** Counts what depends on images. */
export function countsOf({
  shares,
  successions,
  instances,
  copies,
  snapshots,
}: Dependents): Counts {
  return {
    accounts: new Set(shares.data?.map(({ account }) => account)).size,
    families: successions.data?.length ?? 0,
    instances: instances.data?.length ?? 0,
    copies: copies.data?.copies.length ?? 0,
    snapshots: snapshots.data?.released.length ?? 0,
    held: snapshots.data?.held.length ?? 0,
  };
}

/** How many things depend on the images in all. */
export function sumOf(counts: Counts): number {
  const { accounts, families, instances, copies, snapshots, held } = counts;
  return accounts + families + instances + copies + snapshots + held;
}

/** Whether everything has been told. */
export function isComplete(dependents: Dependents): boolean {
  const { shares, successions, instances, copies, snapshots } = dependents;
  const parts = [shares, successions, instances, copies, snapshots];
  return parts.every(({ data }) => data !== undefined);
}
