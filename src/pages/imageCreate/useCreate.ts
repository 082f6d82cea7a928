import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { actionMutation } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { paths } from '@/paths';
import { showToast } from '@/ui/toast';
import type { CreateImageRequest } from '@/wire/cvm/customImages';

interface Made {
  readonly id: string;
  readonly name: string;
}

/**
 * Checks or sends the request. Once an image is made, its draft is dropped and the page left: in an effect, by which the
 * guard knows that there is nothing left to ask about.
 */
export function useCreate(drop: () => void) {
  const t = useTranslations('imageCreate');
  const navigate = useNavigate();
  const [made, setMade] = useState<Made>();
  const action = actionMutation(useCaller(), 'CreateImage');
  const checking = useMutation({
    ...action,
    onSuccess: () => showToast({ tone: 'ok', text: t('checked') }),
  });
  const creating = useMutation({
    ...action,
    onSuccess: ({ ImageId = '' }, { ImageName }) => {
      drop();
      setMade({ id: ImageId, name: ImageName });
    },
  });
  useEffect(() => {
    if (!made) return;
    const link = { label: t('open'), to: paths.image('custom', made.id) };
    showToast({ tone: 'ok', begun: 'CreateImage', text: t('done', { name: made.name }), link });
    void navigate(paths.images('custom'));
  }, [made, navigate, t]);
  return {
    error: creating.error ?? checking.error,
    checking: checking.isPending,
    creating: creating.isPending,
    reset: () => {
      checking.reset();
      creating.reset();
    },
    check: (request: CreateImageRequest) => {
      if (checking.isPending) return;
      creating.reset();
      checking.mutate({ ...request, DryRun: true });
    },
    // A check is not done before everything is asked for again: nobody has to wait for that.
    create: (request: CreateImageRequest) => {
      if (creating.isPending) return;
      checking.reset();
      creating.mutate(request);
    },
  };
}
