import { useTranslations } from 'use-intl';

import { useRegion } from '@/components/useRegion';
import { FieldBelow } from '@/ui/Field';
import { Notice } from '@/ui/Notice';
import { SegmentedControl } from '@/ui/SegmentedControl';

import { SOURCES } from './entries';
import type { CreateForm } from './form';
import { InstanceChoice } from './InstanceChoice';
import { Refusal } from '@/components/Refusal';
import { SnapshotChoice } from './SnapshotChoice';

const HEAD = 'source';
const BELOW = 'source-problem';

/** What the image is made of: a table, so no card around it. */
export function SourcePart({ form }: { readonly form: CreateForm }) {
  const t = useTranslations('imageCreate.source');
  const { plan, sourceProblem, pressed } = form;
  const error = pressed ? sourceProblem : undefined;
  const isOfInstance = plan.source.kind === 'instance';
  const refused = form.refusedAt('source');
  return (
    <section aria-labelledby={HEAD} className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h2 id={HEAD} className="text-section">
          {t('title')}
        </h2>
        <SegmentedControl
          label={t('from')}
          labelHidden
          segments={SOURCES.map((value) => ({ value, label: t(value) }))}
          value={plan.source.kind}
          onChange={form.chooseSource}
        />
      </div>
      <Gone form={form} />
      <fieldset
        aria-label={isOfInstance ? t('instances') : t('snapshotsTable')}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={error === undefined ? undefined : BELOW}
        className="min-w-0"
      >
        {isOfInstance ? <InstanceChoice form={form} /> : <SnapshotChoice form={form} />}
        <FieldBelow id={BELOW} hint={undefined} error={error} />
      </fieldset>
      {refused && <Refusal error={refused} />}
    </section>
  );
}

/** What the address or an older draft names, and is not here. */
function Gone({ form: { plan } }: { readonly form: CreateForm }) {
  const t = useTranslations('imageCreate.source');
  const region = useRegion().label;
  const { entries, source } = plan;
  if (source.kind === 'instance') {
    return entries.instance !== '' && !source.instance ? (
      <Notice tone="warn">{t('gone', { id: entries.instance, region })}</Notice>
    ) : null;
  }
  const count = new Set(entries.snapshots).size - source.rows.length;
  return count > 0 ? <Notice tone="warn">{t('goneSnapshots', { count, region })}</Notice> : null;
}
