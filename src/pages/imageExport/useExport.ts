import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

import type { Caller } from '@/api/call';
import {
  actionMutation,
  actionQuery,
  dryRunMutation,
  listingQuery,
  tasksQuery,
} from '@/api/queries';
import { useCaller } from '@/components/caller';
import { useFormDraft } from '@/components/formDraft';
import { encryptedQuery } from '@/components/shares/shares';
import type { ImageFacts } from '@/domain/images';
import { paths } from '@/paths';
import { showToast } from '@/ui/toast';
import type { Image } from '@/wire/cvm/images';

import { blankEntries, exportParameters, exportProblems, placeOf, storedEntries } from './form';
import type { ExportEntries } from './form';

/** The tasks that run in the region, exports among them. */
export const runningHere = ({ region }: Caller) => ({ Region: region, State: 'RUNNING' as const });

/** The form of an export: its entries, what is wrong with them, and how to send them. */
export type ExportForm = ReturnType<typeof useExport>;

/** Holds the form. */
export function useExport(image: Image) {
  const caller = useCaller();
  const { region } = caller;
  const asked = useQuery(actionQuery(caller, 'DescribeBuckets', {}));
  const buckets = asked.data?.BucketSet;
  const facts = useExportFacts(image);
  const running = useQuery(tasksQuery(caller, runningHere(caller))).data?.TaskSet ?? [];
  const name = `export/${caller.account}/${region}/${image.ImageId}`;
  const draft = useFormDraft(name, storedEntries, blankEntries(buckets ?? [], region));
  const [pressed, setPressed] = useState(false);
  const { entries } = draft;
  const problems = exportProblems(entries, { image, facts, buckets: buckets ?? [], region });
  const sending = useSending(entries, image, draft.drop);
  const request = exportParameters(entries, image.ImageId);
  const send = (run: () => void) => {
    setPressed(true);
    if (Object.keys(problems).length === 0) run();
  };
  return {
    ...sending,
    draft,
    entries,
    buckets,
    bucketsError: asked.error,
    askAgain: () => void asked.refetch(),
    facts,
    exports: running.filter(({ Action }) => Action === 'ExportImages'),
    problems: pressed ? problems : {},
    place: placeOf(sending.error),
    change: (changes: Partial<ExportEntries>) => {
      sending.reset();
      draft.change(changes);
    },
    calls: () => [{ action: 'ExportImages' as const, parameters: request }],
    check: () => send(() => sending.check(request)),
    submit: () => send(() => sending.begin(request)),
  };
}

/** Checks or sends the request; once it is accepted its draft is dropped. */
function useSending({ bucket }: ExportEntries, { ImageName: name }: Image, drop: () => void) {
  const t = useTranslations('imageExport');
  const caller = useCaller();
  const [done, setDone] = useState(false);
  const checking = useMutation(dryRunMutation(caller, 'ExportImages'));
  const sending = useMutation({
    ...actionMutation(caller, 'ExportImages'),
    onSuccess: () => {
      drop();
      const link = { label: t('follow'), to: paths.activity() };
      showToast({ tone: 'ok', text: t('begun', { name, bucket }), link });
      setDone(true);
    },
  });
  return {
    done,
    error: sending.error ?? checking.error,
    checking: checking.isPending,
    pending: sending.isPending,
    isChecked: checking.isSuccess,
    // An export under way stays what it is: to forget it would let a second one out. A check of other entries is void.
    reset: () => {
      checking.reset();
      if (!sending.isPending) sending.reset();
    },
    check: (request: Parameters<typeof checking.mutate>[0]) => {
      if (checking.isPending || sending.isPending) return;
      sending.reset();
      checking.mutate(request);
    },
    begin: (request: Parameters<typeof sending.mutate>[0]) => {
      if (sending.isPending) return;
      checking.reset();
      sending.mutate(request);
    },
  };
}

/** What no field of the image tells, as far as it is known: whether it is encrypted, and whether a vendor's is in it. */
function useExportFacts({ ImageId, SnapshotSet }: Image): ImageFacts {
  const caller = useCaller();
  const listings = useQuery(listingQuery(caller, ImageId)).data?.ListingSet;
  const snapshots = useQuery(encryptedQuery(caller)).data?.SnapshotSet ?? [];
  const encrypted = new Set(snapshots.map(({ SnapshotId }) => SnapshotId));
  return {
    encrypted: SnapshotSet.some(({ SnapshotId }) => encrypted.has(SnapshotId)),
    ...(listings && { fromMarketplace: listings.length > 0 }),
  };
}
