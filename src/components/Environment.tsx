import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import type { Caller } from '@/api/call';
import { environmentsQuery } from '@/api/queries';
import { Card } from '@/ui/Card';
import { Hint } from '@/ui/Hint';
import { SimulatedMark } from '@/ui/SimulatedMark';
import { Skeleton } from '@/ui/Skeleton';
import { Status } from '@/ui/Status';
import type { ImageState } from '@/wire/cvm/images';
import type { Environment as EnvironmentOf, Package } from '@/wire/simulator/environments';

import { useCaller } from './caller';
import { Problem } from './Problem';

/** What an image or instance carries; a loader warms it. */
export function environmentQuery(caller: Caller, resourceId: string) {
  return environmentsQuery(caller, [resourceId]);
}

/** Props of the card about software. */
export interface EnvironmentProps {
  /** Id of an image or instance. */
  readonly resourceId: string;
  /** That of an image, which carries something only once it is there. */
  readonly state?: ImageState;
  /** What can be done with it, below the software. */
  readonly foot?: ReactNode;
}

/** Why an image in a state has nothing to tell of: its content is on the way, or never came. */
const ABSENCE: Readonly<Record<ImageState, 'making' | 'failed' | undefined>> = {
  NORMAL: undefined,
  CREATING: 'making',
  SYNCING: 'making',
  IMPORTING: 'making',
  CREATEFAILED: 'failed',
  IMPORTFAILED: 'failed',
};

/** The card with the simulated software of an image or instance. */
export function Environment({ resourceId, state = 'NORMAL', foot }: EnvironmentProps) {
  const t = useTranslations('environment');
  const common = useTranslations('common');
  const { data, error, refetch } = useQuery(environmentQuery(useCaller(), resourceId));
  const absence = ABSENCE[state];
  const known = absence === undefined ? data?.EnvironmentSet[0] : undefined;
  const mark = (
    <Hint content={t('explanation')}>
      {() => <SimulatedMark>{common('simulatorExtension')}</SimulatedMark>}
    </Hint>
  );
  return (
    <Card title={t('title')} mark={mark} flush action={known && <Health environment={known} />}>
      {known && known.Packages.length > 0 ? (
        <Packages packages={known.Packages} />
      ) : (
        <div className="px-4 pb-3 text-sm text-ink-2">
          {absence !== undefined ? (
            t(`absent.${absence}`)
          ) : (
            <>
              {data && t(known ? 'empty' : 'unknown')}
              {!data && error && <Problem error={error} onRetry={() => void refetch()} />}
              {!data && !error && <Skeleton className="w-64" />}
            </>
          )}
        </div>
      )}
      {foot !== undefined && (
        <div className="flex flex-wrap gap-2 border-t border-line px-4 py-2.5">{foot}</div>
      )}
    </Card>
  );
}

function Health({ environment }: { readonly environment: EnvironmentOf }) {
  const t = useTranslations('environment');
  const isHealthy = environment.Health === 'HEALTHY';
  return (
    <>
      <Status kind={isHealthy ? 'good' : 'failed'} word={t(`health.${environment.Health}`)} />
      <Hint content={t('dataMarkHint')}>
        {() => (
          <span className="text-xs text-ink-3">
            {t.rich('dataMark', {
              mark: environment.DataMark,
              code: (chunks) => <span className="font-mono text-mono">{chunks}</span>,
            })}
          </span>
        )}
      </Hint>
    </>
  );
}

const head = 'h-8 border-b border-line px-3 text-left text-xs font-normal text-ink-3';
const cell = 'h-8 border-t border-line-soft px-3 py-1 group-first:border-t-0';

function Packages({ packages }: { readonly packages: readonly Package[] }) {
  const t = useTranslations('environment');
  return (
    <div className="overflow-x-auto">
      <table aria-label={t('title')} className="w-full text-sm">
        <thead className="bg-sunken">
          <tr>
            <th scope="col" className={`${head} pl-4`}>
              {t('package')}
            </th>
            <th scope="col" className={head}>
              {t('version')}
            </th>
            <th scope="col" className={`${head} max-md:hidden`}>
              {t('purpose')}
            </th>
            <th scope="col" className={`${head} pr-4`}>
              {t('service')}
            </th>
          </tr>
        </thead>
        <tbody>
          {packages.map((item) => (
            <tr key={item.Name} className="group">
              <th scope="row" className={`${cell} pl-4 text-left font-normal text-ink`}>
                {item.Name}
              </th>
              <td className={`${cell} font-mono text-mono text-ink-2`}>{item.Version}</td>
              <td className={`${cell} text-ink-2 max-md:hidden`}>{item.Purpose}</td>
              <td className={`${cell} pr-4 whitespace-nowrap text-ink-2`}>
                <Service service={item.Service} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Service({ service }: { readonly service: Package['Service'] }) {
  const t = useTranslations('environment');
  const word = t(`services.${service}`);
  switch (service) {
    case 'ACTIVE':
      return <Status kind="active" word={word} />;
    case 'FAILED':
      return <Status kind="failed" word={word} />;
    case 'NONE':
      return <span className="text-ink-3">– {word}</span>;
  }
}
