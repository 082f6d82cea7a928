import { useState } from 'react';
import { useTranslations } from 'use-intl';

import type { PlannedCall } from '@/components/apiCallText';
import { FormDialog } from '@/components/FormDialog';
import { nameOf } from '@/components/instanceActions/operations';
import { useSendCalls } from '@/components/useSendCalls';
import { RadioGroup } from '@/ui/RadioGroup';
import { SimulatedMark } from '@/ui/SimulatedMark';
import { showToast } from '@/ui/toast';
import type { Package } from '@/wire/simulator/environments';

import type { SoftwareDialogProps } from './InstallDialog';

/** Props of the dialog that breaks an instance. */
export interface BreakDialogProps extends SoftwareDialogProps {
  readonly packages: readonly Package[];
}

/** A choice of one is no loss. */
const NOTHING_TYPED = { dirty: false, drop: () => undefined };

/** Breaks a running instance, so that there is something to restore. A simulator extension. */
export function BreakDialog({ instance, packages, onClose }: BreakDialogProps) {
  const t = useTranslations('software.break');
  const common = useTranslations('common');
  const running = packages.filter(({ Service }) => Service === 'ACTIVE');
  const [service, setService] = useState(running[0]?.Name);
  const [done, setDone] = useState(false);
  const name = nameOf(instance);
  const calls: PlannedCall[] = [
    {
      action: 'BreakEnvironment',
      parameters: {
        InstanceId: instance.InstanceId,
        ...(service !== undefined && { Service: service }),
      },
    },
  ];
  const { mutate, isPending, error } = useSendCalls(() => {
    showToast({ tone: 'info', text: t('done', { name }) });
    setDone(true);
  });
  return (
    <FormDialog
      title={t('title', { name })}
      scope={<SimulatedMark>{common('simulatorExtension')}</SimulatedMark>}
      size="small"
      draft={NOTHING_TYPED}
      calls={() => calls}
      primary={t('break')}
      tone="danger"
      pending={isPending}
      error={error}
      done={done}
      onSubmit={() => mutate(calls)}
      onClose={onClose}
    >
      <p className="text-sm">{t('text')}</p>
      {running.length > 0 ? (
        <RadioGroup
          label={t('service')}
          options={running.map(({ Name, Version }) => ({
            value: Name,
            label: Name,
            note: Version,
          }))}
          value={service}
          onChange={setService}
        />
      ) : (
        <p className="text-sm">{t('noService')}</p>
      )}
    </FormDialog>
  );
}
