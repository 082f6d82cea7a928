import { Server } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';

import { InstanceStatus } from '@/components/InstanceStatus';
import { nameOf } from '@/components/instanceActions/operations';
import { shortSystem } from '@/components/systemName';
import { useRegion } from '@/components/useRegion';
import { paths } from '@/paths';
import { Button } from '@/ui/Button';
import { ChoiceTable } from '@/ui/ChoiceTable';
import type { DataColumn } from '@/ui/dataColumns';
import { EmptyState } from '@/ui/EmptyState';
import { SearchField } from '@/ui/SearchField';
import { Truncate } from '@/ui/Truncate';
import type { Instance } from '@/wire/cvm/instances';

import type { CreateForm } from './form';
import { useCaptureRefusal } from './useSourceProblem';

const PAGE = 8;
const keyOf = ({ InstanceId }: Instance) => InstanceId;

function DisksCell({ instance: { SystemDisk, DataDisks } }: { readonly instance: Instance }) {
  const t = useTranslations('imageCreate.source');
  const size = DataDisks.reduce((sum, { DiskSize }) => sum + DiskSize, SystemDisk.DiskSize);
  return t('disks', { size, more: DataDisks.length });
}

function useColumns(): readonly DataColumn<Instance>[] {
  const t = useTranslations('imageCreate.source.column');
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('name'),
        cell: (instance) => <Truncate>{nameOf(instance)}</Truncate>,
        minWidth: 180,
        phone: 'title',
      },
      {
        id: 'status',
        header: t('status'),
        cell: (instance) => <InstanceStatus instance={instance} task={undefined} />,
        width: 180,
        narrow: 148,
        phone: 'second',
      },
      {
        id: 'system',
        header: t('system'),
        cell: (instance) => <Truncate>{shortSystem(instance.OsName)}</Truncate>,
        minWidth: 140,
        phone: 'third',
      },
      {
        id: 'disks',
        header: t('disks'),
        cell: (instance) => <DisksCell instance={instance} />,
        width: 190,
        narrow: 150,
        phone: 'end',
      },
    ],
    [t],
  );
}

/** The account's instances, those that an image can be made of first; the others say why not. */
export function InstanceChoice({ form }: { readonly form: CreateForm }) {
  const t = useTranslations('imageCreate.source');
  const refusal = useCaptureRefusal(form);
  const columns = useColumns();
  const { instances, plan } = form;
  const chosen = plan.source.kind === 'instance' ? plan.source.instance?.InstanceId : undefined;
  const [search, setSearch] = useState('');
  const [page, setPage] = useState<number>();
  const ordered = instances.toSorted(
    (one, other) =>
      Number(refusal(one) !== undefined) - Number(refusal(other) !== undefined) ||
      nameOf(one).localeCompare(nameOf(other), undefined, { numeric: true }),
  );
  const text = search.trim().toLowerCase();
  const rows = ordered.filter((instance) =>
    [nameOf(instance), instance.InstanceId].some((value) => value.toLowerCase().includes(text)),
  );
  // Until one turns the pages, the one is shown that the chosen instance stands on.
  const place = Math.max(
    0,
    rows.findIndex((instance) => keyOf(instance) === chosen),
  );
  if (instances.length === 0) return <NoInstances />;
  return (
    <div className="flex flex-col gap-3">
      {instances.length > PAGE && (
        <SearchField
          value={search}
          onChange={(value) => {
            setSearch(value);
            setPage(1);
          }}
          placeholder={t('searchInstances')}
          className="md:w-66"
        />
      )}
      <ChoiceTable<Instance>
        label={t('instances')}
        columns={columns}
        rows={rows}
        rowKey={keyOf}
        rowName={nameOf}
        value={chosen}
        onChange={form.chooseInstance}
        unfit={(instance) => {
          const reason = refusal(instance);
          return reason === undefined ? undefined : { reason };
        }}
        unfitKeeps={2}
        page={page ?? Math.floor(place / PAGE) + 1}
        onPage={setPage}
        pageSize={PAGE}
        empty={
          <EmptyState kind="no-match" title={t('noMatch')} onClear={() => setSearch('')}>
            {t('noMatchText', { count: instances.length })}
          </EmptyState>
        }
      />
    </div>
  );
}

function NoInstances() {
  const t = useTranslations();
  const region = useRegion().label;
  return (
    <EmptyState
      kind="nothing-yet"
      icon={Server}
      title={t('imageCreate.source.noInstances', { region })}
      action={<Button to={paths.launch('image')}>{t('common.action.launch')}</Button>}
    >
      {t('imageCreate.source.noInstancesText')}
    </EmptyState>
  );
}
