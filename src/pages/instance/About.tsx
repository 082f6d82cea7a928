import { useTranslations } from 'use-intl';

import { useCaller } from '@/components/caller';
import { zoneById, zoneName } from '@/domain/regions';
import { useFormats } from '@/i18n/format';
import { Card } from '@/ui/Card';
import { DescriptionList } from '@/ui/DescriptionList';
import type { Description } from '@/ui/DescriptionList';
import { Hint } from '@/ui/Hint';
import { Missing } from '@/ui/Missing';
import { Tag } from '@/ui/Tag';
import type { Instance } from '@/wire/cvm/instances';

import { LongId } from './LongId';

/** What the instance is, where, and on which terms: every such field of DescribeInstances. */
export function About({ instance }: { readonly instance: Instance }) {
  const t = useTranslations('instances.detail');
  const size = useTranslations('instances')('size', {
    cpu: instance.CPU,
    memory: instance.Memory,
  });
  const { language } = useCaller();
  const format = useFormats();
  const zone = zoneById(instance.Placement.Zone);
  const project = instance.Placement.ProjectId;
  const items: Description[] = [
    { label: t('system'), value: instance.OsName },
    { label: t('instanceType'), value: instance.InstanceType },
    { label: t('processor'), value: size },
    { label: t('zone'), value: zone ? zoneName(zone, language) : instance.Placement.Zone },
    { label: t('project'), value: project === 0 ? t('defaultProject') : String(project) },
    { label: t('charge'), value: t(`chargeType.${instance.InstanceChargeType}`) },
    { label: t('whileStopped'), value: t(`stopCharging.${instance.StopChargingMode}`) },
    { label: t('licence'), value: t(`licenceType.${instance.LicenseType}`) },
    {
      label: t('protection'),
      value: instance.DisableApiTermination ? t('protected') : t('unprotected'),
    },
    { label: t('restriction'), value: t(`restrictState.${instance.RestrictState}`) },
    { label: t('isolated'), value: t(`isolatedSource.${instance.IsolatedSource}`) },
    {
      label: t('created'),
      value: (
        <Hint content={format.exact(instance.CreatedTime)}>
          {() => <span>{format.dateTime(instance.CreatedTime)}</span>}
        </Hint>
      ),
    },
    { label: t('tags'), value: <Tags instance={instance} /> },
    { label: t('uuid'), value: <LongId value={instance.Uuid} /> },
  ];
  return (
    <Card title={t('about')}>
      <DescriptionList layout="two" items={items} />
    </Card>
  );
}

function Tags({ instance }: { readonly instance: Instance }) {
  const t = useTranslations('instances');
  if (instance.Tags.length === 0) return <Missing reason={t('noTags')} />;
  return instance.Tags.map((tag) => <Tag key={tag.Key} name={tag.Key} value={tag.Value} />);
}
