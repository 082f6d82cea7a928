import { useTranslations } from 'use-intl';

import { paths } from '@/paths';
import { showToast } from '@/ui/toast';
import type { Instance } from '@/wire/cvm/instances';

import { nameOf } from './operations';
import type { Operation, OperationCall } from './operations';

const ACTION: Readonly<Record<Operation, OperationCall['action']>> = {
  start: 'StartInstances',
  stop: 'StopInstances',
  reboot: 'RebootInstances',
  terminate: 'TerminateInstances',
};

/** Says that an operation on instances is under way, with a link to where it can be followed. */
export function useOperationToast(): (
  operation: Operation,
  instances: readonly Instance[],
) => void {
  const t = useTranslations('instances.toast');
  return (operation, instances) => {
    const [first] = instances;
    const words = { count: instances.length, name: first ? nameOf(first) : '' };
    const link = { label: t('follow'), to: paths.activity() };
    showToast({ tone: 'info', begun: ACTION[operation], text: t(operation, words), link });
  };
}
