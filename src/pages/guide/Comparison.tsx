import { useTranslations } from 'use-intl';

import { EnvironmentComparison } from '@/components/EnvironmentComparison';
import type { ComparedEnvironment } from '@/components/EnvironmentComparison';
import type { GuideState } from '@/components/guides/useReading';
import { isAlike, lookUp } from '@/domain/guides/sight';
import type { Known } from '@/domain/guides/sight';
import { Card } from '@/ui/Card';
import { Skeleton } from '@/ui/Skeleton';
import { StatusMark } from '@/ui/StatusMark';
import type { CarriedEnvironment } from '@/wire/simulator/environments';

interface Compared extends Known {
  readonly carried: CarriedEnvironment;
}

/** Those that are compared, as far as the cloud has told what they carry. */
function comparedIn(state: Extract<GuideState, { readonly kind: 'known' }>): readonly Compared[] {
  const { reading, sight } = state;
  return reading.compared.flatMap((subject) => {
    const known = lookUp(sight, subject);
    const carried = sight.environments.get(subject.id);
    return known && carried ? [{ ...known, carried }] : [];
  });
}

/** How a guide ends: what the cloud says that the servers and images carry, side by side. */
export function Comparison({ state }: { readonly state: GuideState }) {
  const t = useTranslations('guides.comparison');
  const wanted = state.kind === 'known' ? state.reading.compared.length : 0;
  const [first, ...others] = state.kind === 'known' ? comparedIn(state) : [];
  if (wanted === 0) {
    return (
      <Card title={t('title')}>
        <p className="text-sm text-ink-2">{t('early')}</p>
      </Card>
    );
  }
  if (!first || others.length < wanted - 1) {
    return (
      <Card title={t('title')}>
        <span className="sr-only">{t('reading')}</span>
        <Skeleton className="w-64" />
      </Card>
    );
  }
  // Where all are alike one table shows it; those that differ are shown each.
  const differing = others.filter(({ carried }) => !isAlike(first.carried, carried));
  const shown = differing.length > 0 ? differing : others.slice(0, 1);
  return (
    <>
      <Card title={t('title')}>
        <ul className="flex flex-col gap-1 text-sm">
          {others.map(({ id, name, carried }) => {
            const alike = isAlike(first.carried, carried);
            const names = { name, first: first.name };
            return (
              <li key={id} className="flex items-start gap-2">
                <span className="mt-0.5">
                  <StatusMark kind={alike ? 'good' : 'warning'} />
                </span>
                <span>{alike ? t('alike', names) : t('differs', names)}</span>
                <span className="font-mono text-mono text-ink-3">{id}</span>
              </li>
            );
          })}
        </ul>
      </Card>
      {shown.map((other) => (
        <EnvironmentComparison
          key={other.id}
          title={t('table', { first: first.name, name: other.name })}
          before={columnOf(first)}
          after={columnOf(other)}
        />
      ))}
      {others.map((other) => (
        <Restored key={other.id} of={other} />
      ))}
    </>
  );
}

function columnOf({ name, osName, carried }: Compared): ComparedEnvironment {
  return { label: name, osName, environment: carried };
}

/** What the latest restore of a server changed. */
function Restored({ of: { name, osName, carried } }: { readonly of: Compared }) {
  const t = useTranslations('guides.comparison');
  const { Previous: previous } = carried;
  if (!previous) return null;
  return (
    <EnvironmentComparison
      title={t('restored', { name })}
      before={{ label: t('before'), osName: previous.OsName, environment: previous }}
      after={{ label: t('now'), osName, environment: carried }}
    />
  );
}
