import { useTranslations } from 'use-intl';

import { ApiCall } from '@/components/ApiCall';
import type { PlannedCall } from '@/components/apiCallText';
import { nameOf } from '@/components/instanceActions/operations';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { Notice } from '@/ui/Notice';

import type { Backup } from './useBackup';
import type { Plan } from './usePlan';
import { Goes } from './WhatChanges';

/** Props of the last question. */
export interface ConfirmRestoreProps {
  readonly plan: Plan;
  readonly backup: Backup;
  readonly calls: () => readonly PlannedCall[];
  readonly pending: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Names what is lost, and asks for the instance's name before it is. */
export function ConfirmRestore({ plan, backup, ...props }: ConfirmRestoreProps) {
  const t = useTranslations('restore.confirm');
  const name = nameOf(plan.instance);
  return (
    <ConfirmDialog
      open
      title={t('title', { name, image: plan.image?.ImageName ?? '' })}
      scope={t('scope')}
      confirm={t('confirm')}
      tone="danger"
      typeName={name}
      pending={props.pending}
      left={<ApiCall calls={props.calls} />}
      onConfirm={props.onConfirm}
      onClose={props.onClose}
    >
      <Goes instance={plan.instance} />
      {plan.instance.InstanceState === 'RUNNING' && <p className="text-sm">{t('running')}</p>}
      {backup.kind === 'made' ? (
        <Notice tone="ok">{t('backup', { name: backup.image.ImageName })}</Notice>
      ) : (
        <Notice tone="warn">{t('noBackup')}</Notice>
      )}
    </ConfirmDialog>
  );
}
