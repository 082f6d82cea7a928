import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';

import { messagesQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { useResourceNames } from '@/components/resourceNames';
import { regionName } from '@/components/useRegion';
import { useFormats } from '@/i18n/format';
import { paths } from '@/paths';
import { Card } from '@/ui/Card';
import { Hint } from '@/ui/Hint';
import { LinkText } from '@/ui/LinkText';
import { StatusMark } from '@/ui/StatusMark';
import type { Message } from '@/wire/simulator/control';

/** How many of the latest messages are shown. */
const LATEST = 4;

/** The latest messages of the account, of all regions. What is secret in them is read in the activity. */
export function MessagesCard() {
  const t = useTranslations('overview.messages');
  const messages = useQuery(messagesQuery(useCaller())).data?.items ?? [];
  const latest = messages.slice(0, LATEST);
  const names = useResourceNames(latest);
  return (
    <Card
      title={t('title')}
      hint={t('hint')}
      action={<LinkText to={paths.activity({ tab: 'messages' })}>{t('all')}</LinkText>}
    >
      {messages.length === 0 ? (
        <p className="pb-1 text-sm text-ink-2">{t('none')}</p>
      ) : (
        <ul className="-mx-4 -mb-3 border-t border-line-soft">
          {latest.map((message) => (
            <Line key={message.MessageId} message={message} name={names.get(message.ResourceId)} />
          ))}
        </ul>
      )}
    </Card>
  );
}

interface LineProps {
  readonly message: Message;
  /** Of what it is about; its id stands in for it while that is not known. */
  readonly name: string | undefined;
}

function Line({ message, name = message.ResourceId }: LineProps) {
  const t = useTranslations('overview.messages');
  const format = useFormats();
  const { language } = useCaller();
  const failed = message.FailureCode !== '';
  const isImage = message.ResourceId.startsWith('img-');
  const outcome = failed ? 'failed' : 'done';
  return (
    <li className="flex min-h-10 items-center gap-2 border-b border-line-soft px-4 text-sm last:border-b-0">
      <StatusMark kind={failed ? 'failed' : 'good'} />
      <span data-prose className="min-w-0 truncate">
        {t.rich(`kind.${message.Kind}.${outcome}`, {
          region: regionName(message.Region, language),
          name,
          resource: (chunks) => (
            <LinkText
              to={
                isImage
                  ? paths.image('custom', message.ResourceId)
                  : paths.instance(message.ResourceId)
              }
            >
              {chunks}
            </LinkText>
          ),
        })}
      </span>
      <Hint content={format.exact(message.Time)} className="ml-auto shrink-0">
        {() => <span className="text-ink-3 tabular-nums">{format.dateTime(message.Time)}</span>}
      </Hint>
    </li>
  );
}
