import { writeLine } from '@/components/estimate/lineText';
import type { EstimateLine } from '@/domain/estimate/lines';

/** Six Windows servers of one image, as somebody might ask for them. */
const LINES: readonly EstimateLine[] = [
  { kind: 'launch', type: 'S2.LARGE8', count: 6 },
  { kind: 'licence', system: 'windows', type: 'S2.LARGE8', count: 6 },
  { kind: 'disk', type: 'CLOUD_PREMIUM', gib: 50, count: 6 },
  { kind: 'storage', gib: 120 },
  { kind: 'traffic', gb: 200 },
];

/** The same as an address carries it. */
export const EXAMPLE: readonly string[] = LINES.map(writeLine);
