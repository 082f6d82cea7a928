import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';

import { useCaller } from '@/components/caller';
import { reasonOf } from '@/components/imageRefusals';
import { accountsQuery, encryptedQuery, sharesQuery } from '@/components/shares/shares';
import type { Outcomes } from '@/components/useSendEach';
import { imageAction } from '@/domain/images';
import type { Image } from '@/wire/cvm/images';

import { planShares, splitIds } from './entries';
import type { Entry, SharePlan } from './entries';
import type { ImageLine } from './ImageRows';
import type { ShareEntries } from './plan';

/** Which images can be shared. */
export interface Shareable {
  readonly images: readonly Image[];
  /** By image id, why the others cannot. */
  readonly reasons: ReadonlyMap<string, string>;
}

/** Tells which images can be shared and why the others cannot, as far as it is known that they are encrypted. */
export function useShareable(images: readonly Image[]): Shareable {
  const t = useTranslations('images.refused');
  const snapshots = useQuery(encryptedQuery(useCaller())).data?.SnapshotSet ?? [];
  const encrypted = new Set(snapshots.map(({ SnapshotId }) => SnapshotId));
  const judged = images.map((image) => {
    const isEncrypted = image.SnapshotSet.some(({ SnapshotId }) => encrypted.has(SnapshotId));
    return { image, verdict: imageAction(image, 'share', { encrypted: isEncrypted }) };
  });
  return {
    images: judged.filter(({ verdict }) => verdict.ok).map(({ image }) => image),
    reasons: new Map(
      judged.flatMap(({ image, verdict }) =>
        verdict.ok ? [] : [[image.ImageId, t(reasonOf(image, 'share', verdict))] as const],
      ),
    ),
  };
}

interface FormPlan extends SharePlan {
  /** The verdicts on complete entries; `entries` counts an account that is still being typed as soon as it fits. */
  readonly complete: readonly Entry[];
  /** With how many accounts a single image will be shared. */
  readonly total: number | undefined;
}

/** Judges what is entered for images that can be shared. */
export function useSharePlan(images: readonly Image[], { ids, typed }: ShareEntries): FormPlan {
  const caller = useCaller();
  const accounts = useQuery(accountsQuery(caller)).data?.AccountSet;
  const imageIds = images.map(({ ImageId }) => ImageId);
  const shares = useQuery(sharesQuery(caller, imageIds)).data;
  const facts = {
    own: caller.account,
    accounts,
    images: imageIds.map((imageId) => ({
      imageId,
      sharedWith:
        shares
          ?.find((each) => each.imageId === imageId)
          ?.shares.map(({ AccountId }) => AccountId) ?? [],
    })),
  };
  const complete = planShares(ids, facts);
  const all = planShares([...new Set([...ids, ...splitIds(typed)])], facts);
  const typing = all.entries.slice(ids.length);
  const fits = typing.length > 0 && typing.every(({ flaw }) => flaw === undefined);
  const plan = fits ? all : complete;
  const [only] = facts.images.length === 1 ? facts.images : [];
  const added = only && (plan.targets.get(only.imageId)?.length ?? 0);
  return {
    ...plan,
    complete: complete.entries,
    total: only && shares && only.sharedWith.length + (added ?? 0),
  };
}

interface LineFacts {
  readonly images: readonly Image[];
  readonly shareable: Shareable;
  readonly entries: readonly Entry[];
  readonly targets: SharePlan['targets'];
  readonly outcomes: Outcomes;
}

/** What becomes or became of each of several images, in words. */
export function useImageLines(facts: LineFacts): readonly ImageLine[] {
  const t = useTranslations('shares');
  const images = useTranslations('images');
  const caller = useCaller();
  const shareableIds = facts.shareable.images.map(({ ImageId }) => ImageId);
  const shares = useQuery(sharesQuery(caller, shareableIds)).data;
  return facts.images.map((image): ImageLine => {
    const id = image.ImageId;
    const reason = facts.shareable.reasons.get(id);
    if (reason !== undefined) return { image, kind: 'off', words: reason };
    const error = facts.outcomes.get(id);
    if (error) return { image, kind: 'failed', words: t('dialog.image.failed'), error };
    if (error === null) return { image, kind: 'good', words: t('dialog.image.ok') };
    const gets = facts.targets.get(id)?.length ?? 0;
    if (gets > 0) {
      return { image, kind: undefined, words: t('dialog.image.gets', { count: gets }) };
    }
    if (facts.entries.some(({ flaw }) => flaw === undefined || flaw === 'has')) {
      return { image, kind: 'off', words: t('dialog.image.all') };
    }
    const count = shares?.find(({ imageId }) => imageId === id)?.shares.length ?? 0;
    const words = count === 0 ? t('dialog.image.nobody') : images('sharedWith', { count });
    return { image, kind: undefined, words };
  });
}
