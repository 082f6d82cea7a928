import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';

import { imagesByIdQuery, tasksQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { InstanceStatus } from '@/components/InstanceStatus';
import { LOOK, nameOf } from '@/components/instanceActions/operations';
import { useInstanceActions } from '@/components/instanceActions/useInstanceActions';
import type { InstanceActions } from '@/components/instanceActions/useInstanceActions';
import { useRegion } from '@/components/useRegion';
import { useFormats } from '@/i18n/format';
import { paths } from '@/paths';
import { Button } from '@/ui/Button';
import { Id } from '@/ui/Id';
import { PageHeader } from '@/ui/PageHeader';
import type { Instance } from '@/wire/cvm/instances';

import { About } from './About';
import { Disks } from './Disks';
import { LatestOperation } from './LatestOperation';
import { Login } from './Login';
import { Network } from './Network';
import { Origin } from './Origin';
import { Restored } from './Restored';
import { Software } from './Software';

/** The page of one instance: its state, what can be done with it, and everything that is known of it. */
export function InstancePage({ instance }: { readonly instance: Instance }) {
  const t = useTranslations('instances');
  const caller = useCaller();
  const region = useRegion();
  const format = useFormats();
  const images = useQuery(imagesByIdQuery(caller, [instance.ImageId])).data;
  const known = useMemo(
    () => images && new Map(images.map((image) => [image.ImageId, image])),
    [images],
  );
  const task = useQuery(tasksQuery(caller, { ResourceId: instance.InstanceId })).data?.TaskSet[0];
  const all = useMemo(() => [instance], [instance]);
  const actions = useInstanceActions(all, known);
  return (
    <>
      <PageHeader
        breadcrumb={[{ label: t('title'), to: paths.instances() }, { label: region.label }]}
        title={nameOf(instance)}
        mark={<InstanceStatus instance={instance} task={task} />}
        sub={
          <>
            <Id value={instance.InstanceId} />
            <span>{region.label}</span>
            <span title={format.exact(instance.CreatedTime)}>
              {t('detail.sub', { time: format.dateTime(instance.CreatedTime) })}
            </span>
          </>
        }
        actions={<Actions actions={actions} instance={instance} />}
      />
      {actions.problem !== undefined && <div className="mb-3">{actions.problem}</div>}
      <div className="grid gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,392px)]">
        <div className="flex min-w-0 flex-col gap-4">
          <About instance={instance} />
          <Disks instance={instance} />
          <Restored instance={instance} />
          <Software instance={instance} />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <Login instance={instance} />
          <Network instance={instance} />
          <Origin
            instance={instance}
            image={known === undefined ? undefined : (known.get(instance.ImageId) ?? null)}
          />
          <LatestOperation instance={instance} />
        </div>
      </div>
      {actions.dialog}
    </>
  );
}

interface ActionsProps {
  readonly actions: InstanceActions;
  readonly instance: Instance;
}

/** Every operation as a button; "launch more" is what leads on, so it is the primary one. */
function Actions({ actions, instance }: ActionsProps) {
  const { label, to, disabledReason } = actions.more(instance);
  const pages = [actions.capture(instance), actions.restore(instance)];
  return (
    <>
      {actions.offers(instance).map(({ operation, run, ...offer }) => (
        <Button
          key={operation}
          icon={LOOK[operation].icon}
          onClick={run}
          disabledReason={offer.disabledReason}
          remedy={offer.remedy}
        >
          {offer.label}
        </Button>
      ))}
      {pages.map((page) => (
        <Button key={page.label} icon={page.icon} to={page.to} disabledReason={page.disabledReason}>
          {page.label}
        </Button>
      ))}
      <Button variant="primary" to={to} disabledReason={disabledReason}>
        {label}
      </Button>
    </>
  );
}
