import { useTranslations } from 'use-intl';

import { Problem } from '@/components/Problem';
import { paths } from '@/paths';
import { LinkText } from '@/ui/LinkText';
import { Notice } from '@/ui/Notice';

import type { LaunchReport } from './useLaunch';

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** Several launches, of which not all succeeded: part by part, and why. */
export function LaunchReportNotice({ report }: { readonly report: LaunchReport }) {
  const t = useTranslations('launch.result');
  const done = report.launched.map((ids) => ids.length);
  const left = sum(report.missing);
  const code = report.error?.code ?? '';
  const lines = [...done, ...report.missing].map((count, index) => {
    const number = index + 1;
    if (number <= done.length) return t('part', { number, count });
    return number === done.length + 1
      ? t('partRefused', { number, count, code })
      : t('partWaiting', { number, count });
  });
  return (
    <div className="flex flex-col gap-2">
      <Notice
        tone="warn"
        title={t('partly', { launched: sum(done), wanted: sum(done) + left })}
        action={<LinkText to={paths.instances()}>{t('see')}</LinkText>}
      >
        <ol>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <p>{t('partlyText', { left })}</p>
      </Notice>
      {report.error && <Problem error={report.error} />}
    </div>
  );
}
