import { useTranslations } from 'use-intl';

import { Problem } from '@/components/Problem';
import { cx } from '@/lib/cx';
import { StatusMark } from '@/ui/StatusMark';
import type { StatusKind } from '@/ui/StatusMark';
import type { Image } from '@/wire/cvm/images';

/** What stands beside one of several images. */
export interface ImageLine {
  readonly image: Image;
  readonly kind: Exclude<StatusKind, 'running'> | undefined;
  readonly words: string;
  /** Why it was refused when it was sent. */
  readonly error?: Error | null | undefined;
}

/** The images that are shared together, each with what becomes or became of it. */
export function ImageRows({ lines }: { readonly lines: readonly ImageLine[] }) {
  const t = useTranslations('shares.dialog');
  return (
    <section aria-label={t('images')}>
      <h3 className="border-b border-line pb-1.5 text-section">{t('images')}</h3>
      <ul className="divide-y divide-line text-sm">
        {lines.map(({ image, kind, words, error }) => (
          <li key={image.ImageId} className="py-1.5">
            <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)] items-start gap-x-3">
              <span className="truncate text-ink">{image.ImageName}</span>
              <span
                className={cx(
                  'flex items-start gap-1.5',
                  kind === 'failed' ? 'text-bad' : 'text-ink-2',
                )}
              >
                {kind && (
                  <span className="mt-0.5">
                    <StatusMark kind={kind} />
                  </span>
                )}
                {words}
              </span>
            </div>
            {error && (
              <div className="mt-1.5">
                <Problem error={error} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
