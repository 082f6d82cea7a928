import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { HEAD_BYTES, inspectDiskFile, TAIL_BYTES } from '@/domain/diskFile';
import type { DiskFileReport } from '@/domain/diskFile';
import { useFormats } from '@/i18n/format';
import { Card } from '@/ui/Card';
import { DescriptionList } from '@/ui/DescriptionList';
import { Missing } from '@/ui/Missing';
import { Status } from '@/ui/Status';

const GIB = 2 ** 30;

interface Looked {
  readonly name: string;
  readonly size: number;
  readonly report: DiskFileReport;
}

/** Looks at the first and last bytes of a file on this machine; nothing of it leaves the browser. */
async function look(file: File): Promise<Looked> {
  const bytes = async (from: number, to: number) =>
    new Uint8Array(await file.slice(from, to).arrayBuffer());
  const { name, size } = file;
  const head = await bytes(0, HEAD_BYTES);
  const tail = await bytes(Math.max(0, size - TAIL_BYTES), size);
  return { name, size, report: inspectDiskFile({ name, size, head, tail }) };
}

/** Checks a local disk file before it is uploaded anywhere. */
export function LocalCheck() {
  const t = useTranslations('imageImport.local');
  const [looked, setLooked] = useState<Looked | 'unreadable'>();
  return (
    <Card title={t('title')}>
      <p className="mb-2 text-sm">{t('text')}</p>
      <label className="flex flex-col gap-1.5">
        <span className="text-sm font-semibold text-ink">{t('file')}</span>
        <input
          type="file"
          className="w-full text-sm text-ink-2 file:mr-3 file:h-8 file:cursor-pointer file:rounded-md file:border file:border-control file:bg-surface file:px-3 file:text-ink"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (!file) return;
            look(file).then(setLooked, () => setLooked('unreadable'));
          }}
        />
      </label>
      <div aria-live="polite" className="mt-3 empty:hidden">
        {looked === 'unreadable' && <Status kind="failed" word={t('unreadable')} />}
        {looked !== undefined && looked !== 'unreadable' && <Report looked={looked} />}
      </div>
    </Card>
  );
}

function Report({ looked }: { readonly looked: Looked }) {
  const t = useTranslations('imageImport.local');
  const format = useFormats();
  const { report, name, size } = looked;
  const gib = (bytes: number) =>
    t('gib', { size: format.number(Math.round((bytes / GIB) * 100) / 100) });
  const { format: found = report.other, virtualSize, partitionTable } = report;
  return (
    <>
      <DescriptionList
        layout="spread"
        items={[
          { label: t('name'), value: name },
          { label: t('format'), value: found ?? <Missing reason={t('problem.unknownFormat')} /> },
          { label: t('size'), value: gib(size) },
          {
            label: t('virtualSize'),
            value: virtualSize === undefined ? <Missing reason={t('notSeen')} /> : gib(virtualSize),
          },
          { label: t('partitions'), value: partitionTable ?? <Missing reason={t('notSeen')} /> },
        ]}
      />
      <ul className="mt-2 flex flex-col gap-1.5 text-sm">
        {report.problems.length === 0 ? (
          <li>
            <Status kind="good" word={t('good')} />
          </li>
        ) : (
          report.problems.map((problem) => (
            <li key={problem} className="whitespace-normal text-bad">
              {t(`problem.${problem}`)}
            </li>
          ))
        )}
      </ul>
      <p className="mt-2 text-xs text-ink-3">{t('unseen')}</p>
    </>
  );
}
