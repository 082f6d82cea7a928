import { useTranslations } from 'use-intl';

import type { Reason } from '@/components/imageRefusals';
import { Problem } from '@/components/Problem';
import type { Outcomes } from '@/components/useSendEach';
import { Notice } from '@/ui/Notice';
import type { Image } from '@/wire/cvm/images';

interface NotDeletedProps {
  readonly images: readonly Image[];
  readonly outcomes: Outcomes;
  readonly onRetry: (imageId: string) => void;
}

/** Images of which the cloud refused the deletion: each with the reason, and to be tried alone. */
export function NotDeleted({ images, outcomes, onRetry }: NotDeletedProps) {
  const t = useTranslations('imageDelete.failed');
  // One that is gone all the same was deleted after all, though the answer was lost.
  const left = images.flatMap((image) => {
    const error = outcomes.get(image.ImageId);
    return error ? [{ image, error }] : [];
  });
  if (left.length === 0) return null;
  return (
    <section aria-label={t('title', { count: left.length })} className="flex flex-col gap-3">
      {left.map(({ image, error }) => (
        <div key={image.ImageId} className="flex flex-col gap-1">
          <p className="font-semibold wrap-anywhere text-ink">{image.ImageName}</p>
          <Problem error={error} onRetry={() => onRetry(image.ImageId)} />
        </div>
      ))}
    </section>
  );
}

/** Images that this dialog has deleted, by name, where others are left. */
export function Deleted({ names }: { readonly names: readonly string[] }) {
  const t = useTranslations('imageDelete.failed');
  if (names.length === 0) return null;
  return (
    <Notice tone="ok" title={t('done', { count: names.length })}>
      <span className="text-ink wrap-anywhere">{names.join(', ')}</span>
    </Notice>
  );
}

interface LeftOutProps {
  readonly refused: readonly { readonly image: Image; readonly reason: Reason }[];
  /** Ids of which there is no image. */
  readonly missing: readonly string[];
  /** Whether the dialog is about one image. */
  readonly only: boolean;
}

/** Images that cannot be deleted as they stand: each with the reason. */
export function LeftOut({ refused, missing, only }: LeftOutProps) {
  const t = useTranslations('imageDelete.leftOut');
  const why = useTranslations('images.refused');
  const [one] = refused;
  if (one && only && missing.length === 0) {
    return (
      <Notice tone="warn" title={t('one')}>
        {why(one.reason)}
      </Notice>
    );
  }
  const count = refused.length + missing.length;
  if (count === 0) return null;
  return (
    <Notice tone="warn" title={t('title', { count })}>
      <ul className="flex max-h-32 flex-col gap-1 overflow-y-auto">
        {refused.map(({ image, reason }) => (
          <li key={image.ImageId}>
            <span className="text-ink">{image.ImageName}</span>: {why(reason)}
          </li>
        ))}
        {missing.map((id) => (
          <li key={id}>
            <span className="font-mono text-mono text-ink wrap-anywhere">{id}</span>: {t('missing')}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
