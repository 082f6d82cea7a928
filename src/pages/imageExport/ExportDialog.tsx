import { useTranslations } from 'use-intl';

import type { ImageDialogProps } from '@/components/DialogImage';
import { FormDialog } from '@/components/FormDialog';
import { reasonOf } from '@/components/imageRefusals';
import { useTimeLeft } from '@/components/tasks';
import { useRegion } from '@/components/useRegion';
import { moreExports, MOST_EXPORTS } from '@/domain/imageExports';
import { imageAction } from '@/domain/images';
import { Button } from '@/ui/Button';
import { Id } from '@/ui/Id';
import { Notice } from '@/ui/Notice';
import { useUiText } from '@/ui/uiText';
import type { Image } from '@/wire/cvm/images';

import { Fields } from './Fields';
import { bucketVerdict } from './form';
import { Result } from './Result';
import { useExport } from './useExport';
import type { ExportForm } from './useExport';

/** Exports a custom image to a bucket of its region. */
export function ExportDialog({ image, onClose }: ImageDialogProps) {
  const t = useTranslations('imageExport');
  const region = useRegion();
  const form = useExport(image);
  const hopeless = useHopeless(image, form);
  const blocked = useBlocked(form);
  const reason = hopeless ?? blocked;
  const bucket = form.entries.bucket;
  return (
    <FormDialog
      size={hopeless === undefined ? 'large' : 'medium'}
      title={t('title', { name: image.ImageName })}
      scope={t.rich('scope', { region: region.label, id: () => <Id value={image.ImageId} /> })}
      aside={hopeless === undefined ? <Result image={image} form={form} /> : undefined}
      draft={form.draft}
      calls={form.calls}
      primary={bucket === '' ? t('primaryNone') : t('primary', { bucket })}
      blocked={reason === undefined || form.pending ? undefined : { reason }}
      second={
        <Button onClick={form.check} pending={form.checking} disabledReason={reason}>
          {t('check')}
        </Button>
      }
      pending={form.pending}
      error={form.place === 'end' ? form.error : null}
      done={form.done}
      onSubmit={form.submit}
      onClose={onClose}
    >
      {hopeless === undefined ? (
        <>
          <UnderWay image={image} form={form} />
          <Fields image={image} form={form} />
          {form.isChecked && (
            <Notice tone="ok" title={t('checked')}>
              {t('checkedText')}
            </Notice>
          )}
        </>
      ) : (
        <Notice tone="warn" title={t('refused')}>
          {hopeless} {form.facts.fromMarketplace === true && t('descent')}
        </Notice>
      )}
    </FormDialog>
  );
}

/** Why the image cannot be exported, whatever is entered; undefined where it can. */
function useHopeless(image: Image, { facts }: ExportForm): string | undefined {
  const t = useTranslations('images.refused');
  const verdict = imageAction(image, 'export', { ...facts, onlySystemDisk: true });
  return verdict.ok ? undefined : t(reasonOf(image, 'export', verdict));
}

/** Why nothing can be exported here now. */
function useBlocked({ buckets, exports }: ExportForm): string | undefined {
  const t = useTranslations('imageExport');
  const { id, label: region } = useRegion();
  const running = exports.length;
  if (!moreExports(running, 1).ok) return t('full', { running, region, most: MOST_EXPORTS });
  const fits = buckets?.some((bucket) => bucketVerdict(bucket, id).ok) ?? false;
  return fits ? undefined : t('bucket.none', { region });
}

/** Says that the image is being exported already. */
function UnderWay({ image, form }: { readonly image: Image; readonly form: ExportForm }) {
  const t = useTranslations('imageExport');
  const text = useUiText();
  const timeLeft = useTimeLeft();
  const task = form.exports.find(({ ResourceId }) => ResourceId === image.ImageId);
  if (!task) return null;
  return (
    <Notice tone="info" title={t('running')}>
      {t('runningText', { percent: text.percent(task.Percent), time: timeLeft(task) })}
    </Notice>
  );
}
