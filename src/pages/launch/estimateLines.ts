import type { Breakdown } from '@/components/launch/breakdown';
import type { Plan } from '@/components/launch/plan';
import { writeLine } from '@/components/estimate/lineText';
import type { EstimateLine } from '@/domain/estimate/lines';
import { isRedHat } from '@/domain/systems';

/** A launch as the lines of an estimate, as its address carries them. */
export function estimateLines({ offer, image }: Plan, price: Breakdown): readonly string[] {
  if (!offer || !image) return [];
  const type = offer.name;
  const system = isRedHat(image.Platform) ? 'redhat' : 'windows';
  const lines = [...price.parts, price.fee].flatMap((part): readonly EstimateLine[] => {
    const { count } = part;
    switch (part.kind) {
      case 'servers':
        return [{ kind: 'launch', type, count }];
      case 'disks':
        return [{ kind: 'disk', type: part.type, gib: part.size, count }];
      case 'licence':
        return part.usd > 0 || part.none === 'waived'
          ? [{ kind: 'licence', system, type, count }]
          : [];
      case 'fee':
        return part.usd > 0 ? [{ kind: 'fee', usd: part.each, count }] : [];
    }
  });
  return lines.map(writeLine);
}
