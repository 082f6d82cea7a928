import { Lock } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import * as v from 'valibot';

import type { ImagesDialogProps } from '@/components/DialogImages';
import { FormDialog } from '@/components/FormDialog';
import { useFormDraft } from '@/components/formDraft';
import { reasonOf } from '@/components/imageRefusals';
import { useSendEach } from '@/components/useSendEach';
import { imageAction } from '@/domain/images';
import { useCaller } from '@/components/caller';
import { smallIcon } from '@/ui/icons';
import { showToast } from '@/ui/toast';
import { TextField } from '@/ui/TextField';
import { useUiText } from '@/ui/uiText';
import type { Image } from '@/wire/cvm/images';

import { DependentList } from './DependentList';
import { useSharesOfImages } from './facts';
import type { ShareOf } from '@/components/shares/shares';
import { Deleted, LeftOut, NotDeleted } from './Outcomes';
import { Picture } from './Picture';
import { deleteCalls } from './calls';
import { countsOf, isComplete, sumOf, useDependents } from './useDependents';

/** What is entered in the dialog. */
interface Entries {
  /** The name, or the number of images, typed to confirm. */
  readonly typed: string;
  readonly snapshots: 'delete' | 'keep';
}

const storedEntries: v.GenericSchema<unknown, Partial<Entries>> = v.partial(
  v.object({ typed: v.string(), snapshots: v.picklist(['delete', 'keep']) }),
);

const INITIAL: Entries = { typed: '', snapshots: 'delete' };

/** Sorts images by whether they can be deleted now, as far as is known. */
function sorted(images: readonly Image[], shares: readonly ShareOf[] | undefined) {
  const shared = new Set(shares?.map(({ imageId }) => imageId));
  const judged = images.map((image) => ({
    image,
    verdict: imageAction(image, 'delete', { shared: shared.has(image.ImageId) }),
  }));
  return {
    going: judged.flatMap(({ image, verdict }) => (verdict.ok ? [image] : [])),
    shared: images.filter(({ ImageId }) => shared.has(ImageId)),
    refused: judged.flatMap(({ image, verdict }) =>
      verdict.ok || shared.has(image.ImageId)
        ? []
        : [{ image, reason: reasonOf(image, 'delete', verdict) }],
    ),
  };
}

/** Asks before images are deleted, and tells everything that depends on them. */
export function DeleteDialog({ ids, images, missing, onClose, onDone }: ImagesDialogProps) {
  const t = useTranslations('imageDelete');
  const ui = useUiText();
  const caller = useCaller();
  const shares = useSharesOfImages(images);
  const { going, shared, refused } = sorted(images, shares.data);
  // What is left out stays as it is, and what depends on it too.
  const subject = going.length > 0 ? going : images;
  const dependents = { shares, ...useDependents(subject) };
  const counts = countsOf(dependents);
  const list = useRef<HTMLUListElement>(null);
  const name = `delete/${caller.account}/${caller.region}/${ids.join(',')}`;
  const draft = useFormDraft(name, storedEntries, INITIAL);
  const { typed, snapshots } = draft.entries;
  const [deleted, setDeleted] = useState<ReadonlyMap<string, string>>(new Map());
  const [first] = images;
  const words = { count: images.length, name: first?.ImageName ?? '' };
  const toType = images.length === 1 ? words.name : String(going.length);
  const sending = useSendEach((latest, all) => {
    const names = new Map(images.map(({ ImageId, ImageName }) => [ImageId, ImageName]));
    const done = [...latest].filter(([, failure]) => failure === null);
    const gone = new Map([...deleted, ...done.map(([id]) => [id, names.get(id) ?? id] as const)]);
    setDeleted(gone);
    if ([...all.values()].some((failure) => failure !== null)) return;
    const [name = ''] = gone.values();
    showToast({ tone: 'ok', text: t('done', { count: gone.size, name }) });
    draft.drop();
    onDone([...all.keys()]);
  });
  const calls = deleteCalls(
    going.map(({ ImageId }) => ImageId),
    snapshots === 'delete',
  );
  const things = sumOf(counts);
  return (
    <FormDialog
      size="large"
      title={t('title', words)}
      scope={`${t('forGood', words)} ${isComplete(dependents) ? t('things', { ...words, things }) : ''}`}
      picture={<Picture images={images} counts={counts} />}
      initialFocus={list}
      draft={draft}
      calls={() => [...calls.values()]}
      primary={t('confirm', { count: going.length || images.length })}
      tone="danger"
      blocked={useBlocked({
        going,
        shared,
        accounts: counts.accounts,
        isTyped: typed.trim() === toType,
        toType,
      })}
      pending={sending.pending}
      error={null}
      done={false}
      onSubmit={() => sending.send(calls)}
      onClose={onClose}
    >
      <NotDeleted
        images={images}
        outcomes={sending.outcomes}
        onRetry={(id) => sending.send(deleteCalls([id], snapshots === 'delete'))}
      />
      <Deleted names={[...deleted.values()]} />
      <LeftOut
        refused={refused}
        missing={missing.filter((id) => !deleted.has(id))}
        only={images.length === 1}
      />
      <DependentList
        ref={list}
        images={images}
        subject={subject}
        dependents={dependents}
        snapshots={snapshots}
        onSnapshots={(choice) => draft.change({ snapshots: choice })}
      />
      {going.length + shared.length > 0 && (
        <TextField
          label={ui.typeToConfirm(toType)}
          value={typed}
          onChange={(text) => draft.change({ typed: text })}
          mono
          autoComplete="off"
        />
      )}
    </FormDialog>
  );
}

interface BlockedBy {
  readonly going: readonly Image[];
  readonly shared: readonly Image[];
  readonly accounts: number;
  readonly isTyped: boolean;
  readonly toType: string;
}

/** Why nothing can be deleted yet. */
function useBlocked({ going, shared, accounts, isTyped, toType }: BlockedBy) {
  const t = useTranslations('imageDelete');
  const ui = useUiText();
  if (going.length > 0) return isTyped ? undefined : { reason: ui.typeToConfirm(toType) };
  if (shared.length === 0) return { reason: t('none') };
  const still = t('shares.still', { count: accounts });
  return {
    reason: still,
    shown: (
      <span className="inline-flex items-center gap-2">
        <Lock {...smallIcon} className="shrink-0" />
        {still}
      </span>
    ),
  };
}
