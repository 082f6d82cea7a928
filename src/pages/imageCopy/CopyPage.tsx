import { useState } from 'react';
import { useTranslations } from 'use-intl';

import * as v from 'valibot';

import { imagesQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { useFormDraft } from '@/components/formDraft';
import { useLeaveGuard } from '@/components/leaveGuard';
import { Problem } from '@/components/Problem';
import { useStorageBook } from '@/components/storageBook';
import { useSendEach } from '@/components/useSendEach';
import { useWarm } from '@/components/useWarm';
import { proposedName } from '@/domain/imageTexts';
import { paths } from '@/paths';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { PageHeader } from '@/ui/PageHeader';
import { showToast } from '@/ui/toast';
import type { Image } from '@/wire/cvm/images';
import { Layers } from 'lucide-react';

import { Checks } from './Checks';
import { callOf, useRetry } from './copyCalls';
import { Legend } from './Legend';
import { Matrix } from './Matrix';
import { Summary } from './Summary';
import { cellOf, checkChoices, keyOf } from './targets';
import type { Choice } from './targets';
import { useDestinations } from './useDestinations';

interface Entries {
  /** Keys of the chosen cells. */
  readonly chosen: readonly string[];
  /** What copies are to be called, by the keys of their cells, where not as their source. */
  readonly names: Readonly<Record<string, string>>;
}

const stored = v.partial(
  v.object({ chosen: v.array(v.string()), names: v.record(v.string(), v.string()) }),
);
const NOTHING: Entries = { chosen: [], names: {} };

/** What the name of an encrypted copy ends with, beside its source, which has the name. */
const ENCRYPTED = '-encrypted';

/** Copies of images to regions: chosen in a matrix, checked before they start, each with its own result. */
export function CopyPage({ ids }: { readonly ids: readonly string[] }) {
  const t = useTranslations('imageCopy');
  const types = useTranslations('common.imageType');
  const images = useImages(ids);
  const form = useCopyForm(images);
  const [only] = images.length === 1 ? images : [];
  return (
    <>
      <PageHeader
        breadcrumb={[
          { label: types('custom'), to: paths.images('custom') },
          only
            ? { label: only.ImageName, to: paths.image('custom', only.ImageId) }
            : { label: t('selected', { count: images.length }) },
        ]}
        title={t('title')}
        actions={
          <>
            <Button variant="quiet" onClick={form.chooseMissing}>
              {t('chooseMissing')}
            </Button>
            <Button to={paths.images('custom')}>
              {t(form.choices.length === 0 ? 'back' : 'cancel')}
            </Button>
          </>
        }
      />
      {images.length === 0 ? (
        <EmptyState kind="nothing-yet" icon={Layers} title={t('none')}>
          {t('noneText')}
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-3">
          <Matrix images={images} form={form} />
          <Legend />
          {form.retryError && <Problem error={form.retryError} />}
          <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_288px]">
            <Checks form={form} />
            <Summary form={form} />
          </div>
        </div>
      )}
      {form.guard}
    </>
  );
}

/** The images of the ids that are one's own here; all that can be copied where none are named. */
function useImages(ids: readonly string[]): readonly Image[] {
  const { data } = useWarm(imagesQuery(useCaller(), 'PRIVATE_IMAGE'));
  return ids.length === 0
    ? data.items.filter(({ ImageState }) => ImageState === 'NORMAL')
    : data.items.filter(({ ImageId }) => ids.includes(ImageId));
}

/** What was chosen, what stands against it, and how to start it. */
export type CopyForm = ReturnType<typeof useCopyForm>;

function useCopyForm(images: readonly Image[]) {
  const t = useTranslations('imageCopy');
  const caller = useCaller();
  const destinations = useDestinations();
  const { book } = useStorageBook();
  const name = `copy/${caller.account}/${caller.region}`;
  const draft = useFormDraft(name, stored, NOTHING);
  const [failed, setFailed] = useState<ReadonlyMap<string, Error>>(new Map());
  const [startedTimes, setStartedTimes] = useState(0);
  const { chosen, names } = draft.entries;
  const nameOf = (image: Image, region: string) =>
    names[keyOf({ image, region })] ??
    (region === caller.region ? proposedName(image.ImageName, ENCRYPTED) : image.ImageName);
  const choices = chosen.flatMap((key): Choice[] => {
    const [imageId, region = ''] = key.split(' ');
    const image = images.find(({ ImageId }) => ImageId === imageId);
    return image ? [{ image, region, name: nameOf(image, region) }] : [];
  });
  const checks = checkChoices(choices, caller.region, destinations, book);
  const ready = checks.filter(({ verdict }) => verdict.ok);
  const { send, pending } = useSendEach((latest) => {
    const started = new Set([...latest].flatMap(([key, error]) => (error ? [] : [key])));
    draft.change({ chosen: chosen.filter((key) => !started.has(key)) });
    const others = [...failed].filter(([key]) => !latest.has(key));
    const now = [...latest].flatMap(([key, error]) => (error ? [[key, error] as const] : []));
    setFailed(new Map([...others, ...now]));
    setStartedTimes((times) => times + 1);
    if (started.size > 0) {
      showToast({
        tone: 'ok',
        begun: 'SyncImages',
        text: t('started', { count: started.size }),
        link: { label: t('follow'), to: paths.activity() },
      });
    }
  });
  const again = useRetry();
  const guard = useLeaveGuard(choices.length > 0 && !pending, undefined, draft.drop);

  const toggle = (key: string) => {
    const next = chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key];
    draft.change({ chosen: next });
    setFailed(new Map([...failed].filter(([other]) => other !== key)));
  };
  return {
    source: caller.region,
    destinations,
    choices,
    checks,
    ready,
    failed,
    pending,
    guard,
    isChosen: (key: string) => chosen.includes(key),
    toggle,
    rename: (key: string, to: string) => draft.change({ names: { ...names, [key]: to } }),
    nameOf,
    startedTimes,
    /** Starts what can start, or one of it alone. */
    start: (only?: string) => {
      if (pending) return;
      const calls = ready
        .map((choice) => [keyOf(choice), callOf(choice, caller.region)] as const)
        .filter(([key]) => only === undefined || key === only);
      send(new Map(calls));
    },
    retry: (image: Image, region: string, copy: Image) => {
      const choice = { image, region, name: copy.ImageName };
      again.retry({ choice, failed: copy.ImageId });
    },
    retryError: again.error,
    chooseMissing: () => {
      const missing = images.flatMap((image) =>
        destinations
          .filter(
            (there) =>
              cellOf(image, caller.region, there, nameOf(image, there.id)).kind === 'missing',
          )
          .map(({ id }) => ({ image, region: id, name: nameOf(image, id) })),
      );
      const possible = checkChoices(missing, caller.region, destinations, book)
        .filter(({ verdict }) => verdict.ok)
        .map(keyOf);
      draft.change({ chosen: [...new Set([...chosen, ...possible])] });
    },
  };
}
