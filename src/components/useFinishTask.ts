import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';

import { actionMutation } from '@/api/queries';
import { showToast } from '@/ui/toast';
import type { Task } from '@/wire/simulator/control';

import { useCaller } from './caller';

/**
 * Ends a running task now, as it would have ended later: a simulator extension, to be marked as one. The notice of its
 * end comes as with any task.
 */
export function useFinishTask() {
  const t = useTranslations('tasks.finish');
  const { mutate, isPending } = useMutation({
    ...actionMutation(useCaller(), 'FinishTask'),
    onError: ({ message }) => showToast({ tone: 'bad', text: t('failed', { message }) }),
  });
  return { finish: ({ TaskId }: Pick<Task, 'TaskId'>) => mutate({ TaskId }), pending: isPending };
}
