import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { actionMutation } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { nameOf } from '@/components/instanceActions/operations';
import { paths } from '@/paths';
import { showToast } from '@/ui/toast';
import type { Instance } from '@/wire/cvm/instances';

/**
 * Sends the request. Once it is accepted, its draft is dropped and the instance's page shown: in an effect, by which the
 * guard knows that there is nothing left to ask about.
 */
export function useRestore(instance: Instance, drop: () => void) {
  const t = useTranslations('restore');
  const navigate = useNavigate();
  const [begun, setBegun] = useState(false);
  const { mutate, reset, isPending, error } = useMutation({
    ...actionMutation(useCaller(), 'ResetInstance'),
    onSuccess: () => {
      drop();
      setBegun(true);
    },
  });
  const name = nameOf(instance);
  useEffect(() => {
    if (!begun) return;
    showToast({
      tone: 'info',
      begun: 'ResetInstance',
      text: t('begun', { name }),
      link: { label: t('follow'), to: paths.activity() },
    });
    void navigate(paths.instance(instance.InstanceId));
  }, [begun, instance.InstanceId, name, navigate, t]);
  return { send: mutate, reset, pending: isPending, error, begun };
}
