import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';

import { actionQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { paths } from '@/paths';
import { Card } from '@/ui/Card';
import { CopyButton } from '@/ui/CopyButton';
import { DescriptionList } from '@/ui/DescriptionList';
import type { Description } from '@/ui/DescriptionList';
import { Id } from '@/ui/Id';
import { LinkText } from '@/ui/LinkText';
import { Missing } from '@/ui/Missing';
import type { Instance } from '@/wire/cvm/instances';

const REMOTE_DESKTOP = 3389;

/** Who logs in, where, and with what. */
export function Login({ instance }: { readonly instance: Instance }) {
  const t = useTranslations('instances.detail');
  const keys = instance.LoginSettings.KeyIds;
  const items: Description[] = [
    { label: t('user'), value: <Id value={instance.DefaultLoginUser} /> },
    { label: t('port'), value: String(instance.DefaultLoginPort) },
    {
      label: t('keys'),
      value:
        keys.length === 0 ? (
          <Missing reason={t('noKeys')} />
        ) : (
          keys.map((id) => <KeyPair key={id} id={id} />)
        ),
    },
    { label: t('command'), value: <Command instance={instance} /> },
  ];
  if (keys.length === 0) {
    items.push({
      label: t('password'),
      value: (
        <span data-prose>
          {t('passwordInMessages')}{' '}
          <LinkText to={paths.activity({ tab: 'messages' })}>{t('messages')}</LinkText>
        </span>
      ),
    });
  }
  return (
    <Card title={t('login')}>
      <DescriptionList items={items} />
      <p className="mt-1 text-xs text-ink-3">{t('notReachable')}</p>
    </Card>
  );
}

/** A key pair by its name as well, where it still exists. */
function KeyPair({ id }: { readonly id: string }) {
  const { data } = useQuery(actionQuery(useCaller(), 'DescribeKeyPairs', { KeyIds: [id] }));
  const name = data?.KeyPairSet.find((key) => key.KeyId === id)?.KeyName;
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      {name !== undefined && <span>{name}</span>}
      <Id value={id} />
    </span>
  );
}

/** What one would type to log in: SSH, or the address for remote desktop. */
function Command({ instance }: { readonly instance: Instance }) {
  const t = useTranslations('instances.detail');
  const [address] = instance.PublicIpAddresses;
  if (address === undefined) return <Missing reason={t('noCommand')} />;
  const { DefaultLoginUser: user, DefaultLoginPort: port } = instance;
  if (port === REMOTE_DESKTOP) return t('remoteDesktop', { address });
  const command = `ssh ${user}@${address}${port === 22 ? '' : ` -p ${port}`}`;
  return (
    <span className="flex items-center gap-1">
      <code className="font-mono text-mono">{command}</code>
      <CopyButton value={command} what={t('command')} />
    </span>
  );
}
