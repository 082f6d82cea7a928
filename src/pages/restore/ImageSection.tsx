import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { ImagePicker, pickedKind, PICKER_SHAPE } from '@/components/ImagePicker';
import { parseListState, useListState } from '@/components/listState';
import { Refusal } from '@/components/Refusal';
import { useRegion } from '@/components/useRegion';
import { usePreferences } from '@/stores/preferences';
import { Notice } from '@/ui/Notice';
import type { Image } from '@/wire/cvm/images';
import { credentialOf } from '@/wire/credentials';

import { useImageRefusal } from './refusals';
import type { RestoreForm } from './useRestoreForm';

/** Which image the instance gets: all four kinds, those that it cannot be given with the reason. */
export function ImageSection({ form }: { readonly form: RestoreForm }) {
  const t = useTranslations('restore.image');
  const region = useRegion().label;
  const list = useListState(PICKER_SHAPE);
  const [params] = useSearchParams();
  const { image, instance } = form.plan;
  const [first] = useState(image);
  const recent = usePreferences((preferences) => preferences.recentImages);
  const refusal = useImageRefusal(instance);
  const wrong = form.problems.image;
  const refused = form.refusedAt('image');
  return (
    <section aria-labelledby="restore-image" className="flex flex-col gap-3">
      <h2 id="restore-image" className="text-section">
        {t('title')}
      </h2>
      {!image && form.imageId !== '' && (
        <Notice tone="warn">{t('gone', { id: form.imageId, region })}</Notice>
      )}
      {wrong === undefined ? (
        form.unfit !== undefined && <Notice tone="warn">{form.unfit}</Notice>
      ) : (
        <Notice tone="bad" title={wrong} />
      )}
      {image && <AboutImage image={image} form={form} />}
      <ImagePicker
        list={list}
        kind={pickedKind(parseListState(params, PICKER_SHAPE), first)}
        chosen={image}
        recent={recent}
        onChoose={form.choose}
        unfit={refusal}
      />
      {refused && <Refusal error={refused} />}
    </section>
  );
}

/** What to know of an image before its system runs. */
function AboutImage({ image, form }: { readonly image: Image; readonly form: RestoreForm }) {
  const t = useTranslations('restore.image');
  const isPresent = image.ImageId === form.plan.instance.ImageId;
  return (
    <>
      {isPresent && <Notice tone="info">{t('present', { name: image.ImageName })}</Notice>}
      {image.ImageDeprecated && <Notice tone="warn">{t('deprecated')}</Notice>}
      {image.ImageType === 'SHARED_IMAGE' && (
        <Notice tone="warn">
          {t('unreviewed', {
            account: credentialOf(image.ImageCreator)?.name ?? image.ImageCreator,
          })}
        </Notice>
      )}
    </>
  );
}
