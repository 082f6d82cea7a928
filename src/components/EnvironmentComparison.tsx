import { useTranslations } from 'use-intl';

import { comparePackages } from '@/domain/environments';
import type { ComparedPackage, PackageChange } from '@/domain/environments';
import { Card } from '@/ui/Card';
import { Hint } from '@/ui/Hint';
import { Missing } from '@/ui/Missing';
import { SimulatedMark } from '@/ui/SimulatedMark';
import { Status } from '@/ui/Status';
import type { StatusKind } from '@/ui/StatusMark';
import type { Environment, Package } from '@/wire/simulator/environments';

/** One of two environments, with the system that it runs on. */
export interface ComparedEnvironment {
  /** Head of its column: when or where that is. */
  readonly label: string;
  readonly osName: string;
  readonly environment: Environment;
}

/** Props of two environments side by side. */
export interface EnvironmentComparisonProps {
  readonly title: string;
  readonly before: ComparedEnvironment;
  readonly after: ComparedEnvironment;
}

/** How a change looks; what stays as it is needs no mark. */
const LOOK: Readonly<Record<PackageChange, Exclude<StatusKind, 'running'> | undefined>> = {
  same: undefined,
  version: undefined,
  lost: 'warning',
  new: 'good',
  mended: 'good',
  broken: 'failed',
};

const head = 'h-8 border-b border-line px-3 max-md:px-2 text-left text-xs font-normal text-ink-3';
const cell =
  'h-9 border-t border-line-soft px-3 max-md:px-2 py-1 wrap-anywhere group-first:border-t-0';

/** The card with two environments side by side: system, software, the mark in the data. */
export function EnvironmentComparison({ title, before, after }: EnvironmentComparisonProps) {
  const t = useTranslations('environment');
  const common = useTranslations('common');
  const compared = comparePackages(before.environment.Packages, after.environment.Packages);
  const mark = (
    <Hint content={t('explanation')}>
      {() => <SimulatedMark>{common('simulatorExtension')}</SimulatedMark>}
    </Hint>
  );
  return (
    <Card title={title} mark={mark} flush>
      <div className="overflow-x-auto">
        <table aria-label={title} className="w-full text-sm max-md:table-fixed">
          <thead className="bg-sunken">
            <tr>
              <th scope="col" className={`${head} pl-4`}>
                {t('package')}
              </th>
              <th scope="col" className={head}>
                {before.label}
              </th>
              <th scope="col" className={head}>
                {after.label}
              </th>
              <th scope="col" className={`${head} pr-4`}>
                {t('change')}
              </th>
            </tr>
          </thead>
          <tbody>
            <Facts label={t('system')} before={before.osName} after={after.osName} />
            {compared.map((one) => (
              <Compared key={one.name} compared={one} />
            ))}
            <Facts
              label={t('mark')}
              before={before.environment.DataMark}
              after={after.environment.DataMark}
              mono
            />
          </tbody>
        </table>
      </div>
    </Card>
  );
}

interface FactsProps {
  readonly label: string;
  /** Empty for none. */
  readonly before: string;
  readonly after: string;
  readonly mono?: boolean;
}

function Facts({ label, before, after, mono = false }: FactsProps) {
  const t = useTranslations('environment');
  const look = `${cell} text-ink-2 ${mono ? 'font-mono text-mono' : ''}`;
  return (
    <tr className="group">
      <th scope="row" className={`${cell} pl-4 text-left font-normal text-ink`}>
        {label}
      </th>
      <td className={look}>{before || <Missing reason={t('noMark')} />}</td>
      <td className={look}>{after || <Missing reason={t('noMark')} />}</td>
      <td className={`${cell} pr-4 text-ink-3`}>
        {before === after ? t('changes.same') : t('changes.other')}
      </td>
    </tr>
  );
}

function Compared({ compared }: { readonly compared: ComparedPackage }) {
  const t = useTranslations('environment');
  const { name, before, after, change } = compared;
  const kind = LOOK[change];
  const word = t(`changes.${change}`);
  return (
    <tr className="group">
      <th scope="row" className={`${cell} pl-4 text-left font-normal text-ink`}>
        {name}
      </th>
      <td className={cell}>
        <Version of={before} />
      </td>
      <td className={cell}>
        <Version of={after} />
      </td>
      <td className={`${cell} pr-4 text-ink-3`}>
        <span className="max-md:*:whitespace-normal">
          {kind ? <Status kind={kind} word={word} /> : word}
        </span>
      </td>
    </tr>
  );
}

function Version({ of }: { readonly of: Package | undefined }) {
  const t = useTranslations('environment');
  if (!of) return <Missing reason={t('notThere')} />;
  return (
    <span className="flex flex-wrap items-center gap-x-3 text-ink-2">
      <span className="font-mono text-mono">{of.Version}</span>
      {of.Service === 'FAILED' && <Status kind="failed" word={t('services.FAILED')} />}
    </span>
  );
}
