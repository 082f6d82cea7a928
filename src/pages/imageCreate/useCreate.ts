import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { actionMutation, dryRunMutation } from '@/api/queries';
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
  const caller = useCaller();
  const checking = useMutation(dryRunMutation(caller, 'CreateImage'));
  const creating = useMutation({
    ...actionMutation(caller, 'CreateImage'),
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
    // A creation under way stays what it is: to forget it would let a second one out. A check of other entries is void.
    reset: () => {
      checking.reset();
      if (!creating.isPending) creating.reset();
    },
    check: (request: CreateImageRequest) => {
      if (checking.isPending || creating.isPending) return;
      creating.reset();
      // Told here: what was reset meanwhile tells nothing any more.
      checking.mutate(request, {
        onSuccess: () => showToast({ tone: 'ok', text: t('checked') }),
      });
    },
    create: (request: CreateImageRequest) => {
      if (creating.isPending) return;
      checking.reset();
      creating.mutate(request);
    },
  };
}
