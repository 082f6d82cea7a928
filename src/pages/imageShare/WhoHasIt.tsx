import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';

import { Problem } from '@/components/Problem';
import { useShares } from '@/components/shares/shares';
import type { Share } from '@/components/shares/shares';
import { StopSharing } from '@/components/shares/StopSharing';
import { useFormats } from '@/i18n/format';
import { Hint } from '@/ui/Hint';
import { LinkText } from '@/ui/LinkText';
import { Skeleton } from '@/ui/Skeleton';
import type { Image } from '@/wire/cvm/images';

/** Who has an image, since when; sharing is stopped with one or with all. */
export function WhoHasIt({ image }: { readonly image: Image }) {
  const t = useTranslations('shares');
  const { shares, error, refetch } = useShares(image);
  const [stopping, setStopping] = useState<readonly Share[]>();
  const heading = useRef<HTMLHeadingElement>(null);
  const count = shares?.length ?? 0;
  return (
    <section aria-label={t('dialog.now')}>
      <div className="flex items-baseline gap-4 border-b border-line pb-1.5">
        <h3 ref={heading} tabIndex={-1} className="mr-auto text-section outline-none">
          {t('dialog.now')}
        </h3>
        {count > 0 && <span className="text-sm text-ink-3">{t('dialog.nowCount', { count })}</span>}
        {count > 1 && (
          <LinkText className="text-sm" onClick={() => setStopping(shares)}>
            {t('stopAll', { count })}
          </LinkText>
        )}
      </div>
      {!shares &&
        (error ? (
          <Problem error={error} onRetry={() => void refetch()} />
        ) : (
          <Skeleton className="my-2 w-40" />
        ))}
      {shares && count === 0 && <p className="py-2 text-sm text-ink-3">{t('nobody')}</p>}
      <ul className="max-h-40 divide-y divide-line overflow-y-auto text-sm">
        {shares?.map((share) => (
          <Row key={share.account} share={share} onStop={() => setStopping([share])} />
        ))}
      </ul>
      {stopping && (
        <StopSharing
          image={image}
          shares={stopping}
          focusAfter={heading}
          onClose={() => setStopping(undefined)}
        />
      )}
    </section>
  );
}

function Row({ share, onStop }: { readonly share: Share; readonly onStop: () => void }) {
  const t = useTranslations('shares');
  const format = useFormats();
  const { account, name, since } = share;
  return (
    <li className="grid min-h-8 grid-cols-[minmax(0,1fr)_116px_minmax(0,1fr)_auto] items-center gap-x-3 py-1 max-sm:grid-cols-[minmax(0,1fr)_auto]">
      <span className="truncate text-ink">{name ?? t('dialog.nobodyKnown')}</span>
      <span className="truncate font-mono text-mono text-ink-2 max-sm:row-start-2">{account}</span>
      <span className="text-ink-3 max-sm:row-start-3">
        <Hint content={format.exact(since)}>
          {() => <time dateTime={since}>{t('dialog.since', { date: format.date(since) })}</time>}
        </Hint>
      </span>
      <span className="max-sm:col-start-2 max-sm:row-start-1">
        <LinkText aria-label={t('stopWith', { account: name ?? account })} onClick={onStop}>
          {t('stopOne')}
        </LinkText>
      </span>
    </li>
  );
}
