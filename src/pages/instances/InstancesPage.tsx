import { Server } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';

import { useListState } from '@/components/listState';
import { nameOf } from '@/components/instanceActions/operations';
import { useInstanceActions } from '@/components/instanceActions/useInstanceActions';
import { RecordList } from '@/components/RecordList';
import { useRecordList } from '@/components/useRecordList';
import { useRegion } from '@/components/useRegion';
import { paths } from '@/paths';
import { BulkBar } from '@/ui/BulkBar';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { LinkText } from '@/ui/LinkText';
import { PageHeader } from '@/ui/PageHeader';

import { instanceColumns } from './columns';
import { instanceTexts, LIST_SHAPE, useInstanceFilters } from './filters';
import { RestoreFrom, useRestoreFrom } from './RestoreFrom';
import { useInstanceRows } from './rows';
import type { InstanceRow } from './rows';

const NONE: ReadonlySet<string> = new Set();

/** The instances of the account in the current region. */
export function InstancesPage() {
  const t = useTranslations();
  const region = useRegion();
  const { rows, instances, images, updatedAt, failed } = useInstanceRows();
  const filters = useInstanceFilters(rows);
  const list = useListState(LIST_SHAPE);
  const records = useRecordList(list, { rows, filters, texts: instanceTexts });
  const columns = useMemo(() => instanceColumns((id) => t(`instances.column.${id}`)), [t]);
  const [keys, setKeys] = useState(NONE);
  const restoreFrom = useRestoreFrom();
  const actions = useInstanceActions(instances, images, restoreFrom);
  const selected = instances.filter((instance) => keys.has(instance.InstanceId));
  return (
    <>
      <PageHeader
        title={t('instances.title')}
        sentence={t('instances.sentence', { region: region.label })}
        actions={
          <Button variant="primary" to={paths.launch('image')}>
            {t('common.action.launch')}
          </Button>
        }
      />
      {restoreFrom !== undefined && (
        <div className="mb-3">
          <RestoreFrom imageId={restoreFrom} />
        </div>
      )}
      {actions.problem !== undefined && <div className="mb-3">{actions.problem}</div>}
      <RecordList<InstanceRow>
        label={t('instances.title')}
        columns={columns}
        {...records}
        rowKey={rowKey}
        rowName={rowName}
        selection={{ keys, onChange: setKeys }}
        rowActions={({ instance }) => actions.entries(instance)}
        words={{
          placeholder: t('instances.search'),
          count: t('instances.count', { count: rows.length }),
          noMatch: t('instances.empty.noMatch'),
          noMatchText: t('instances.empty.noMatchText', { count: rows.length }),
        }}
        updatedAt={updatedAt}
        failed={failed}
        nothingYet={<NothingYet region={region.label} />}
      />
      <BulkBar
        count={selected.length}
        sum={selected.length > 0 && t('instances.size', sizeOf(selected))}
        actions={selected.length > 0 ? actions.bulk(selected) : []}
        onClear={() => setKeys(NONE)}
      />
      {actions.dialog}
    </>
  );
}

const rowKey = ({ instance }: InstanceRow) => instance.InstanceId;
const rowName = ({ instance }: InstanceRow) => nameOf(instance);

function sizeOf(instances: readonly { readonly CPU: number; readonly Memory: number }[]) {
  return {
    cpu: instances.reduce((sum, { CPU }) => sum + CPU, 0),
    memory: instances.reduce((sum, { Memory }) => sum + Memory, 0),
  };
}

function NothingYet({ region }: { readonly region: string }) {
  const t = useTranslations();
  return (
    <EmptyState
      kind="nothing-yet"
      icon={Server}
      title={t('instances.empty.title', { region })}
      action={
        <Button variant="primary" to={paths.launch('image')}>
          {t('common.action.launch')}
        </Button>
      }
      second={<LinkText to={paths.images('public')}>{t('instances.empty.imagesLink')}</LinkText>}
    >
      {t('instances.empty.text')}
    </EmptyState>
  );
}
