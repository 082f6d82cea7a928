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
  const { mutate, reset, isPending, error, variables } = useMutation({
    ...actionMutation(useCaller(), 'CreateImage'),
    onSuccess: ({ ImageId }, { ImageName }) => {
      if (ImageId === undefined) {
        showToast({ tone: 'ok', text: t('checked') });
        return;
      }
      drop();
      setMade({ id: ImageId, name: ImageName });
    },
  });
  useEffect(() => {
    if (!made) return;
    const link = { label: t('open'), to: paths.image('custom', made.id) };
    showToast({ tone: 'ok', text: t('done', { name: made.name }), link });
    void navigate(paths.images('custom'));
  }, [made, navigate, t]);
  const checks = isPending && variables.DryRun === true;
  return {
    error,
    checking: checks,
    creating: isPending && !checks,
    reset,
    check: (request: CreateImageRequest) => {
      if (!isPending) mutate({ ...request, DryRun: true });
    },
    create: (request: CreateImageRequest) => {
      if (!isPending) mutate(request);
    },
  };
}
