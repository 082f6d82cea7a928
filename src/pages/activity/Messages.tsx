import { Mail } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';

import { messagesQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import type { ListFilter } from '@/components/listFilters';
import { useListState } from '@/components/listState';
import type { ListShape } from '@/components/listState';
import { RecordList } from '@/components/RecordList';
import { useResourceNames } from '@/components/resourceNames';
import { useRecordList } from '@/components/useRecordList';
import { regionName } from '@/components/useRegion';
import { useWarm } from '@/components/useWarm';
import { EmptyState } from '@/ui/EmptyState';
import type { Message } from '@/wire/simulator/control';

import { messageColumns } from './messageColumns';
import type { MessageRow } from './messageColumns';

const KINDS = [
  'RandomPassword',
  'ImportResult',
  'ExportResult',
] as const satisfies readonly Message['Kind'][];

const SHAPE: ListShape = {
  filters: { kind: KINDS, region: 'open' },
  sortable: ['message', 'about', 'region', 'time'],
  defaultSort: { id: 'time', desc: true },
  hideable: ['about', 'region', 'content', 'time'],
};

const texts = ({ message, resourceName = '' }: MessageRow) => [message.ResourceId, resourceName];

/** Props of the messages. */
export interface MessagesProps {
  /** How many the person had seen before this visit; the newer ones are marked. */
  readonly seen: number;
}

/** The account's message centre, of all regions. */
export function Messages({ seen }: MessagesProps) {
  const t = useTranslations('activity');
  const { rows, updatedAt, failed } = useMessageRows(seen);
  const filters = useMessageFilters();
  const records = useRecordList(useListState(SHAPE), { rows, filters, texts });
  const columns = useMemo(() => messageColumns((id) => t(`message.column.${id}`)), [t]);
  return (
    <>
      <RecordList<MessageRow>
        label={t('title')}
        columns={columns}
        {...records}
        rowKey={({ message }) => message.MessageId}
        rowName={({ message }) => message.MessageId}
        words={{
          placeholder: t('message.search'),
          count: t('message.count', { count: rows.length }),
          noMatch: t('message.noMatch'),
          noMatchText: t('message.noMatchText', { count: rows.length }),
        }}
        updatedAt={updatedAt}
        failed={failed}
        nothingYet={
          <EmptyState kind="nothing-yet" icon={Mail} title={t('empty.messages')}>
            {t('empty.messagesText')}
          </EmptyState>
        }
      />
      <p className="mt-3 text-xs text-ink-3">{t('message.note')}</p>
    </>
  );
}

function useMessageRows(seen: number) {
  const caller = useCaller();
  const { data, updatedAt, failed } = useWarm(messagesQuery(caller));
  const names = useResourceNames(data.items);
  const fresh = data.items.length - seen;
  const rows = useMemo(
    () =>
      data.items.map((message, index): MessageRow => ({
        message,
        isNew: index < fresh,
        resourceName: names.get(message.ResourceId),
        region: regionName(message.Region, caller.language),
      })),
    [data.items, fresh, names, caller.language],
  );
  return { rows, updatedAt, failed };
}

function useMessageFilters(): readonly ListFilter<MessageRow>[] {
  const t = useTranslations('activity');
  const { language } = useCaller();
  return useMemo(() => {
    const kinds = new Map<string, string>(KINDS.map((kind) => [kind, t(`message.${kind}`)]));
    return [
      {
        id: 'kind',
        label: t('message.column.message'),
        values: ({ message }) => [message.Kind],
        name: (value) => kinds.get(value) ?? value,
      },
      {
        id: 'region',
        label: t('filter.region'),
        values: ({ message }) => [message.Region],
        name: (value) => regionName(value, language),
      },
    ];
  }, [t, language]);
}
