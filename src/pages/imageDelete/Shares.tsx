import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import type { PlannedCall } from '@/components/apiCallText';
import { Problem } from '@/components/Problem';
import { useSendCalls } from '@/components/useSendCalls';
import { useFormats } from '@/i18n/format';
import { announce } from '@/ui/announce';
import { Button } from '@/ui/Button';
import { StatusMark } from '@/ui/StatusMark';
import type { Image } from '@/wire/cvm/images';

import type { ShareOf } from '@/components/shares/shares';
import { Item } from './Item';

interface SharesProps {
  readonly images: readonly Image[];
  readonly shares: readonly ShareOf[];
  /** Called once sharing has stopped: what was pressed is gone, so focus goes on. */
  readonly onStopped: () => void;
}

const keyOf = ({ imageId, account }: ShareOf) => `${imageId} ${account}`;

/** One call an image: each takes all its accounts. */
function stopCalls(shares: readonly ShareOf[]): readonly PlannedCall[] {
  const accounts = new Map<string, string[]>();
  for (const { imageId, account } of shares) {
    accounts.set(imageId, [...(accounts.get(imageId) ?? []), account]);
  }
  return [...accounts].map(([ImageId, AccountIds]) => ({
    action: 'ModifyImageSharePermission',
    parameters: { ImageId, AccountIds, Permission: 'CANCEL' },
  }));
}

/** Who has the images, which keeps them from being deleted, and the way to stop that: with one, or with all. */
export function Shares({ images, shares, onStopped }: SharesProps) {
  const t = useTranslations('imageDelete.shares');
  const format = useFormats();
  const [pressed, setPressed] = useState<string>();
  const { mutate, isPending, error } = useSendCalls(() => {
    announce(t('stopped'));
    onStopped();
  });
  const stop = (key: string, which: readonly ShareOf[]) => {
    if (isPending) return;
    setPressed(key);
    mutate(stopCalls(which));
  };
  const isMany = images.length > 1;
  const names = new Map(images.map(({ ImageId, ImageName }) => [ImageId, ImageName]));
  const count = new Set(shares.map(({ account }) => account)).size;
  const shared = new Set(shares.map(({ imageId }) => imageId)).size;
  return (
    <Item
      mark={<StatusMark kind="failed" />}
      title={
        <b className="font-semibold">
          {isMany ? t('titleMany', { images: shared, count }) : t('title', { count })}
        </b>
      }
      action={
        shares.length > 1 && (
          <Button
            size="small"
            pending={isPending && pressed === 'all'}
            onClick={() => stop('all', shares)}
          >
            {t('stopAll')}
          </Button>
        )
      }
    >
      <p>{isMany ? t('textMany') : t('text')}</p>
      <ul className="mt-1.5 flex max-h-44 flex-col gap-1.5 overflow-y-auto">
        {shares.map((share) => {
          const account = share.name ?? share.account;
          const name = names.get(share.imageId) ?? share.imageId;
          const hidden = { of: (rest: ReactNode) => <span className="sr-only">{rest}</span> };
          return (
            <li key={keyOf(share)} className="flex items-center justify-between gap-4">
              <span className="min-w-0">
                {isMany && <span className="wrap-anywhere text-ink">{name}: </span>}
                <span className="text-ink">{account}</span>{' '}
                <span className="text-ink-3">{t('since', { date: format.date(share.since) })}</span>
              </span>
              <Button
                size="small"
                pending={isPending && pressed === keyOf(share)}
                onClick={() => stop(keyOf(share), [share])}
              >
                {isMany
                  ? t.rich('stopOf', { account, name, ...hidden })
                  : t.rich('stop', { account, ...hidden })}
              </Button>
            </li>
          );
        })}
      </ul>
      {error && (
        <div className="mt-2">
          <Problem error={error} />
        </div>
      )}
    </Item>
  );
}
