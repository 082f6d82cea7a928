import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { actionQuery, imageQuery } from '@/api/queries';
import { queryClient } from '@/api/client';
import { useCaller } from '@/components/caller';
import { elsewhereQuery, isWellFormed } from '@/components/elsewhere';
import { ImagePicker, pickedKind, PICKER_SHAPE } from '@/components/ImagePicker';
import { parseListState, useListState } from '@/components/listState';
import { regionName, useRegion } from '@/components/useRegion';
import { useWarm } from '@/components/useWarm';
import { canLaunch } from '@/domain/images';
import { maintenanceOf } from '@/domain/systems';
import { useFormats } from '@/i18n/format';
import { usePreferences } from '@/stores/preferences';
import { setSession } from '@/stores/session';
import { Button } from '@/ui/Button';
import { CheckboxField } from '@/ui/CheckboxField';
import { Notice } from '@/ui/Notice';
import { credentialOf } from '@/wire/credentials';
import type { Image } from '@/wire/cvm/images';

import { useFieldError } from './form';
import type { LaunchForm } from './form';

/** Props of the step that chooses the image. */
export interface ImageStepProps {
  readonly form: LaunchForm;
  /** The id that the link asked for, where there is no such image here. */
  readonly gone: string | undefined;
  readonly onFound: () => void;
}

/** Which image the servers start with, and what has to be known about it. */
export function ImageStep({ form, gone, onFound }: ImageStepProps) {
  const caller = useCaller();
  const list = useListState(PICKER_SHAPE);
  // The list's state is ahead of the router, but images are there only once the loader has fetched them. Without a word
  // in the address they are of the kind of the image that was chosen to begin with.
  const [params] = useSearchParams();
  const [first] = useState(form.plan.image);
  const recent = usePreferences((preferences) => preferences.recentImages);
  const error = useFieldError(form.problems);
  const { image, draft } = form.plan;
  const vanished = image ? undefined : draft.imageId;
  const missing = gone ?? vanished;
  const choose = (image: Image) => {
    queryClient.setQueryData(imageQuery(caller, image.ImageId).queryKey, image);
    form.change({ kind: 'image', image });
    if (gone !== undefined) onFound();
  };
  return (
    <div className="flex flex-col gap-4" data-point="image">
      {missing !== undefined && <Gone id={missing} />}
      {error('image') !== undefined && <Notice tone="bad" title={error('image') ?? ''} />}
      {image && <ImageNotices form={form} image={image} />}
      <ImagePicker
        list={list}
        kind={pickedKind(parseListState(params, PICKER_SHAPE), first)}
        chosen={image}
        recent={recent}
        onChoose={choose}
      />
    </div>
  );
}

/** The image is not here; where it is, if anywhere. */
function Gone({ id }: { readonly id: string }) {
  const t = useTranslations();
  const caller = useCaller();
  const here = useRegion().label;
  const elsewhere = useQuery({
    ...elsewhereQuery(caller, 'image', id),
    enabled: isWellFormed('image', id),
  });
  const [region] = elsewhere.data?.found ?? [];
  const there = region === undefined ? undefined : regionName(region, caller.language);
  return (
    <Notice
      tone="warn"
      title={t('launch.image.gone', { id, region: here })}
      action={
        region !== undefined &&
        there !== undefined && (
          <Button size="small" onClick={() => setSession({ region })}>
            {t('notHere.switch', { region: there })}
          </Button>
        )
      }
    >
      {t('launch.image.choose')}
    </Notice>
  );
}

/** What to know of the chosen image before it runs. */
function ImageNotices({ form, image }: { readonly form: LaunchForm; readonly image: Image }) {
  const t = useTranslations();
  const format = useFormats();
  const error = useFieldError(form.problems);
  const { draft, listing } = form.plan;
  const verdict = canLaunch(image);
  return (
    <>
      {!verdict.ok && (
        <Notice tone="warn">
          {t('launch.image.refused', {
            id: image.ImageId,
            reason: t(`imagePicker.refused.${image.ImageState}`),
          })}
        </Notice>
      )}
      <Ended image={image} />
      {image.ImageDeprecated && <Notice tone="warn">{t('launch.image.deprecated')}</Notice>}
      {listing && listing.HourlyFee > 0 && (
        <Notice tone="info">
          {t('launch.image.fee', {
            price: format.price(listing.HourlyFee),
            vendor: listing.Vendor,
          })}
        </Notice>
      )}
      {image.ImageType === 'SHARED_IMAGE' && (
        <div
          className="rounded-lg border border-line bg-surface px-4 py-3 shadow-card"
          data-point="acknowledge"
        >
          <p className="mb-1 text-sm">
            {t('launch.image.unreviewedWhy', {
              account: credentialOf(image.ImageCreator)?.name ?? image.ImageCreator,
            })}
          </p>
          <CheckboxField
            label={t('launch.image.unreviewed')}
            error={error('acknowledged')}
            checked={draft.acknowledged}
            onChange={(acknowledged) => form.change({ kind: 'set', fields: { acknowledged } })}
          />
        </div>
      )}
    </>
  );
}

/** The makers of the system no longer maintain it. */
function Ended({ image }: { readonly image: Image }) {
  const t = useTranslations('launch.image');
  const format = useFormats();
  const clock = useWarm(actionQuery(useCaller(), 'DescribeClock', {})).data;
  const { ended, until, extended } = maintenanceOf(image.OsName, Date.parse(clock.Time));
  if (!ended || until === undefined) return null;
  const words = { system: image.OsName, until: format.published(until) };
  return (
    <Notice tone="warn">
      {extended?.ended === false
        ? t('endedExtended', { ...words, extended: format.published(extended.until) })
        : t('ended', words)}
    </Notice>
  );
}
