import { useMemo } from 'react';

import { instancesQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { useOwnNames } from '@/components/imageTexts';
import { useSnapshotRows } from '@/components/snapshots/rows';
import type { SnapshotRow } from '@/components/snapshots/rows';
import { useWarm } from '@/components/useWarm';
import { capturedDisksVerdict } from '@/domain/createImage';
import type { DataDisk, Instance } from '@/wire/cvm/instances';

import type { CreateEntries } from './entries';

/** An instance, with those of its data disks that are kept. */
export interface InstanceSource {
  readonly kind: 'instance';
  readonly instance: Instance | undefined;
  readonly dataDisks: readonly DataDisk[];
  readonly isWindows: boolean;
}

/** Snapshots that are there. */
export interface SnapshotSource {
  readonly kind: 'snapshots';
  readonly rows: readonly SnapshotRow[];
}

/** What was entered, with what it means here. */
export interface Plan {
  readonly entries: CreateEntries;
  readonly source: InstanceSource | SnapshotSource;
}

/** What one can choose from, and what was chosen of it. */
export interface Planned {
  readonly plan: Plan;
  readonly instances: readonly Instance[];
  readonly rows: readonly SnapshotRow[];
  /** Ids of disks that a snapshot is being made of. */
  readonly busy: ReadonlySet<string>;
  /** Names of the account's images here. */
  readonly taken: ReadonlySet<string>;
}

/** Whether a data disk can be kept: not a local one, and not encrypted. */
export function keepVerdict({ SystemDisk }: Instance, { DiskId, DiskType, Encrypt }: DataDisk) {
  const system = { id: SystemDisk.DiskId, type: SystemDisk.DiskType, encrypted: false };
  const disk = { id: DiskId, type: DiskType, encrypted: Encrypt };
  return capturedDisksVerdict({ systemDisk: system, dataDisks: [disk] }, [DiskId]);
}

function sourceOf(
  entries: CreateEntries,
  instances: readonly Instance[],
  rows: readonly SnapshotRow[],
): Plan['source'] {
  if (entries.source === 'snapshots') {
    const chosen = rows.filter(({ snapshot }) => entries.snapshots.includes(snapshot.SnapshotId));
    return { kind: 'snapshots', rows: chosen };
  }
  const instance = instances.find(({ InstanceId }) => InstanceId === entries.instance);
  return {
    kind: 'instance',
    instance,
    dataDisks:
      instance?.DataDisks.filter(
        (disk) => entries.dataDisks.includes(disk.DiskId) && keepVerdict(instance, disk).ok,
      ) ?? [],
    isWindows: instance?.OsName.startsWith('Windows') ?? false,
  };
}

/** Reads what the loader has warmed, and finds in it what was chosen. */
export function usePlan(entries: CreateEntries): Planned {
  const instances = useWarm(instancesQuery(useCaller())).data.items;
  const { rows } = useSnapshotRows();
  const busy = useMemo(
    () =>
      new Set(
        rows
          .filter(({ snapshot }) => snapshot.SnapshotState === 'CREATING')
          .map(({ snapshot }) => snapshot.DiskId),
      ),
    [rows],
  );
  const taken = useOwnNames();
  return {
    plan: { entries, source: sourceOf(entries, instances, rows) },
    instances,
    rows,
    busy,
    taken,
  };
}
