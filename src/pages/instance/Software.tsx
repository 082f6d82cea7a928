import { useQuery } from '@tanstack/react-query';
import { PackagePlus, Zap } from 'lucide-react';
import { useTranslations } from 'use-intl';

import { useCaller } from '@/components/caller';
import { Environment, environmentQuery } from '@/components/Environment';
import { useRefusal } from '@/components/instanceActions/useRefusal';
import { useOperationDialog } from '@/components/useOperationDialog';
import { Button } from '@/ui/Button';
import type { Instance } from '@/wire/cvm/instances';

import { BreakDialog } from './BreakDialog';
import { InstallDialog } from './InstallDialog';

const OPERATIONS = ['install', 'break'] as const;

/** What the instance carries, with what the simulator offers to change in it while it runs. */
export function Software({ instance }: { readonly instance: Instance }) {
  const t = useTranslations('software');
  const id = instance.InstanceId;
  const refused = useRefusal()(instance, 'software');
  const { dialog, open, close } = useOperationDialog(OPERATIONS);
  const known = useQuery(environmentQuery(useCaller(), id)).data?.EnvironmentSet[0];
  const operation = refused === null ? dialog?.operation : undefined;
  return (
    <>
      <Environment
        resourceId={id}
        foot={
          <>
            <Button
              data-point="install"
              size="small"
              icon={PackagePlus}
              disabledReason={refused}
              onClick={() => open('install', [id])}
            >
              {t('install.open')}
            </Button>
            <Button
              data-point="break"
              size="small"
              icon={Zap}
              disabledReason={refused}
              onClick={() => open('break', [id])}
            >
              {t('break.open')}
            </Button>
          </>
        }
      />
      {operation === 'install' && <InstallDialog instance={instance} onClose={close} />}
      {operation === 'break' && known && (
        <BreakDialog instance={instance} packages={known.Packages} onClose={close} />
      )}
    </>
  );
}
