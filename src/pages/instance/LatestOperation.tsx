import { useTranslations } from 'use-intl';

import { useTaskVerb } from '@/components/tasks';
import { Card } from '@/ui/Card';
import { DescriptionList } from '@/ui/DescriptionList';
import type { Description } from '@/ui/DescriptionList';
import { Missing } from '@/ui/Missing';
import { Status } from '@/ui/Status';
import type { StatusKind } from '@/ui/StatusMark';
import type { Instance } from '@/wire/cvm/instances';

import { LongId } from './LongId';

const LOOK: Readonly<Record<Instance['LatestOperationState'], StatusKind>> = {
  SUCCESS: 'good',
  OPERATING: 'running',
  FAILED: 'failed',
};

/** What was done to the instance last, and how that went. */
export function LatestOperation({ instance }: { readonly instance: Instance }) {
  const t = useTranslations('instances.detail');
  const state = instance.LatestOperationState;
  const verb = useTaskVerb();
  const items: Description[] = [
    {
      label: t('operation'),
      value: verb(instance.LatestOperation),
    },
    {
      label: t('result'),
      value: <Status kind={LOOK[state]} word={t(`operationState.${state}`)} />,
    },
  ];
  if (instance.LatestOperationErrorMsg !== '') {
    items.push({ label: t('message'), value: instance.LatestOperationErrorMsg });
  }
  items.push({
    label: t('requestId'),
    value:
      instance.LatestOperationRequestId === '' ? (
        <Missing reason={t('noRequest')} />
      ) : (
        <LongId value={instance.LatestOperationRequestId} />
      ),
  });
  return (
    <Card title={t('latest')}>
      <DescriptionList items={items} />
    </Card>
  );
}
