import { useTranslations } from 'use-intl';

import { Status } from '@/ui/Status';
import type { Snapshot } from '@/wire/cbs/snapshots';

/** A snapshot's state as mark, word and percentage. */
export function SnapshotStatus({ snapshot }: { readonly snapshot: Snapshot }) {
  const t = useTranslations('snapshots.state');
  const { SnapshotState: state, Percent } = snapshot;
  return state === 'CREATING' ? (
    <Status kind="running" word={t(state)} percent={Percent} />
  ) : (
    <Status kind="good" word={t(state)} />
  );
}
