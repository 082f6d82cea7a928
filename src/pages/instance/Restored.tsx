import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';

import { useCaller } from '@/components/caller';
import { environmentQuery } from '@/components/Environment';
import { EnvironmentComparison } from '@/components/EnvironmentComparison';
import type { Instance } from '@/wire/cvm/instances';

/** What a restore that is under way will change, or what the latest one changed. */
export function Restored({ instance }: { readonly instance: Instance }) {
  const t = useTranslations('instances.detail.restored');
  const { data } = useQuery(environmentQuery(useCaller(), instance.InstanceId));
  const known = data?.EnvironmentSet[0];
  if (!known) return null;
  const { Next: next, Previous: previous } = known;
  const now = { label: t('now'), osName: instance.OsName, environment: known };
  if (next) {
    return (
      <EnvironmentComparison
        title={t('underWay')}
        before={now}
        after={{ label: t('after'), osName: next.OsName, environment: next }}
      />
    );
  }
  if (!previous) return null;
  return (
    <EnvironmentComparison
      title={t('latest')}
      before={{ label: t('before'), osName: previous.OsName, environment: previous }}
      after={now}
    />
  );
}
