import { useMutation } from '@tanstack/react-query';
import { Play } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { actionMutation } from '@/api/queries';
import { ApiCall } from '@/components/ApiCall';
import { useCaller } from '@/components/caller';
import { blankDraft, withImage } from '@/components/launch/draft';
import { newToken } from '@/components/launch/newToken';
import { launchRequests } from '@/components/launch/request';
import { useLaunchPrice } from '@/components/launch/useLaunchPrice';
import { usePlan } from '@/components/launch/usePlan';
import { Problem } from '@/components/Problem';
import { useRegion } from '@/components/useRegion';
import { canLaunch } from '@/domain/images';
import { useFormats } from '@/i18n/format';
import { Button } from '@/ui/Button';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { Notice } from '@/ui/Notice';
import { Skeleton } from '@/ui/Skeleton';
import type { Image } from '@/wire/cvm/images';

import { withRun } from './run';

/** Props of the button that runs the race. */
export interface RunButtonProps {
  readonly image: Image;
  readonly servers: number;
}

/** The launch that the race takes, as the wizard would make it of the image, with its price. */
function useRace(image: Image, servers: number) {
  const [token, setToken] = useState(newToken);
  const draft = useMemo(
    () => withImage({ ...blankDraft(token), count: servers, name: 'race-{R:1}' }, image),
    [image, servers, token],
  );
  const { plan } = usePlan(draft, '');
  const price = useLaunchPrice(plan);
  const [request] = launchRequests(plan);
  return { plan, price, request, renew: () => setToken(newToken()) };
}

/** Runs the race for real: says what it costs, asks, and launches the servers. */
export function RunButton({ image, servers }: RunButtonProps) {
  const t = useTranslations('compare.run');
  const format = useFormats();
  const region = useRegion().label;
  const { plan, price, request, renew } = useRace(image, servers);
  const [asking, setAsking] = useState(false);
  const [, setParams] = useSearchParams();
  const { mutate, isPending, error, reset } = useMutation({
    ...actionMutation(useCaller(), 'RunInstances'),
    onSuccess: ({ RequestId }) => {
      setAsking(false);
      renew();
      setParams((before) => withRun(before, RequestId), { preventScrollReset: true });
    },
  });
  const known = price.kind === 'known' ? format.price(price.price.total, 2) : undefined;
  const problem = error ?? (price.kind === 'refused' ? price.error : null);
  const unfit =
    canLaunch(image).ok && price.kind !== 'refused' && price.kind !== 'incomplete'
      ? null
      : t('impossible', { region });
  return (
    <>
      <Button
        variant="primary"
        icon={Play}
        disabledReason={unfit}
        onClick={() => {
          reset();
          setAsking(true);
        }}
      >
        {known === undefined ? t('button') : t('buttonPriced', { price: known })}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('title', { count: servers, name: image.ImageName })}
        scope={region}
        confirm={t('confirm', { count: servers })}
        {...(known === undefined && { blocked: { reason: t('pricing') } })}
        pending={isPending}
        onConfirm={() => {
          if (request) mutate(request);
        }}
        left={
          <ApiCall
            calls={() => (request ? [{ action: 'RunInstances', parameters: request }] : [])}
          />
        }
        error={problem && <Problem error={problem} />}
      >
        {known === undefined ? (
          <Skeleton className="w-64" />
        ) : (
          <p>{t('text', { count: servers, type: plan.offer?.name ?? '', price: known })}</p>
        )}
        <p className="text-sm text-ink-3">{t('priced')}</p>
        {image.ImageType === 'SHARED_IMAGE' && <Notice tone="warn">{t('unreviewed')}</Notice>}
      </ConfirmDialog>
    </>
  );
}
