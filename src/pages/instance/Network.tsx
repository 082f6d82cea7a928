import { useTranslations } from 'use-intl';

import { SECURITY_GROUPS } from '@/domain/network';
import { Card } from '@/ui/Card';
import { DescriptionList } from '@/ui/DescriptionList';
import { Id } from '@/ui/Id';
import { Missing } from '@/ui/Missing';
import { SimulatedMark } from '@/ui/SimulatedMark';
import type { Instance } from '@/wire/cvm/instances';

/** Addresses, default VPC and security groups. Networks belong to another service, so they are simulated here. */
export function Network({ instance }: { readonly instance: Instance }) {
  const t = useTranslations('instances.detail');
  const { InternetAccessible: internet, VirtualPrivateCloud: cloud } = instance;
  const bandwidth = internet.InternetMaxBandwidthOut;
  return (
    <Card title={t('network')} mark={<SimulatedMark>{t('simulatedNetwork')}</SimulatedMark>}>
      <DescriptionList
        items={[
          {
            label: t('publicAddress'),
            value: <Addresses values={instance.PublicIpAddresses} />,
          },
          {
            label: t('privateAddress'),
            value: <Addresses values={instance.PrivateIpAddresses} />,
          },
          {
            label: t('bandwidth'),
            value:
              bandwidth === 0 ? <Missing reason={t('noBandwidth')} /> : t('mbps', { bandwidth }),
          },
          { label: t('traffic'), value: t(`trafficType.${internet.InternetChargeType}`) },
          { label: t('vpc'), value: <Id value={cloud.VpcId} /> },
          { label: t('subnet'), value: <Id value={cloud.SubnetId} /> },
          {
            label: t('securityGroups'),
            value: instance.SecurityGroupIds.map((id) => <SecurityGroup key={id} id={id} />),
          },
        ]}
      />
    </Card>
  );
}

function Addresses({ values }: { readonly values: readonly string[] }) {
  const t = useTranslations('instances');
  if (values.length === 0) return <Missing reason={t('noPublicAddress')} />;
  return values.map((value) => <Id key={value} value={value} />);
}

function SecurityGroup({ id }: { readonly id: string }) {
  const t = useTranslations('instances.detail.group');
  const known = SECURITY_GROUPS.find((group) => group.id === id);
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      {known && <span>{t(known.key)}</span>}
      <Id value={id} />
    </span>
  );
}
