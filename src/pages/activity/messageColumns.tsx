import { useTranslations } from 'use-intl';

import { useFailureWords } from '@/components/tasks';
import { paths } from '@/paths';
import { Badge } from '@/ui/Badge';
import type { DataColumn } from '@/ui/dataColumns';
import { Hint } from '@/ui/Hint';
import { LinkText } from '@/ui/LinkText';
import { Status } from '@/ui/Status';
import { StatusMark } from '@/ui/StatusMark';
import type { Message } from '@/wire/simulator/control';

import { Password } from './Password';
import { ResourceLink, ResourceName } from '@/components/ResourceLink';
import { Time } from '@/components/Time';

/** A message with what it is about in words. */
export interface MessageRow {
  readonly message: Message;
  readonly isNew: boolean;
  /** Where it is known. */
  readonly resourceName: string | undefined;
  readonly region: string;
}

/** Ids of the columns, in their order. */
export const MESSAGE_COLUMNS = ['message', 'about', 'region', 'content', 'time'] as const;
export type MessageColumn = (typeof MESSAGE_COLUMNS)[number];

const COLUMNS: Readonly<Record<MessageColumn, Omit<DataColumn<MessageRow>, 'id' | 'header'>>> = {
  message: {
    cell: (row) => <Kind row={row} />,
    sortValue: ({ message }) => message.Kind,
    minWidth: 180,
    phone: 'title',
    hideable: false,
  },
  about: {
    cell: ({ message, resourceName }) => (
      <ResourceName id={message.ResourceId} name={resourceName} />
    ),
    sortValue: ({ message, resourceName }) => resourceName ?? message.ResourceId,
    minWidth: 240,
    phone: 'third',
  },
  region: { cell: ({ region }) => region, sortValue: ({ region }) => region, width: 130 },
  content: { cell: ({ message }) => <Content message={message} />, minWidth: 260, phone: 'second' },
  time: {
    cell: ({ message }) => <Time iso={message.Time} />,
    sortValue: ({ message }) => Date.parse(message.Time),
    width: 156,
    phone: 'end',
  },
};

/** The columns with their heads in the person's language. */
export function messageColumns(header: (id: MessageColumn) => string): DataColumn<MessageRow>[] {
  return MESSAGE_COLUMNS.map((id) => ({ ...COLUMNS[id], id, header: header(id) }));
}

function Kind({ row: { message, isNew } }: { readonly row: MessageRow }) {
  const t = useTranslations('activity.message');
  return (
    <span className="flex items-center gap-2">
      <ResourceLink id={message.ResourceId} region={message.Region}>
        {t(message.Kind)}
      </ResourceLink>
      {isNew && <Badge tone="info">{t('new')}</Badge>}
    </span>
  );
}

function Content({ message }: { readonly message: Message }) {
  const t = useTranslations('activity');
  const failure = useFailureWords();
  if (message.Kind === 'RandomPassword') return <Password message={message} />;
  if (message.FailureCode !== '') {
    return <Status kind="failed" word={t('state.FAILED')} hint={failure(message.FailureCode)} />;
  }
  if (message.Kind === 'ImportResult') return <Status kind="good" word={t('message.imported')} />;
  const { Bucket, Keys } = message;
  return (
    <span className="flex min-w-0 items-center gap-1.5">
      <StatusMark kind="good" />
      <Hint content={Keys.join(', ')} className="min-w-0">
        {() => (
          <span className="truncate">
            {t.rich('message.exported', {
              count: Keys.length,
              bucket: () => (
                <LinkText to={paths.importImage({ bucket: Bucket })}>{Bucket}</LinkText>
              ),
            })}
          </span>
        )}
      </Hint>
    </span>
  );
}
