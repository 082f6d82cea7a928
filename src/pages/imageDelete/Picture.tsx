import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { cx } from '@/lib/cx';
import type { Image } from '@/wire/cvm/images';

import type { Counts } from './useDependents';

type Group = 'blocks' | 'changes' | 'decide' | 'stays';
type Node = Exclude<keyof Counts, 'held'>;

/** Where each kind stands around the image, and what becomes of it. Px, from the middle. */
const NODES: readonly {
  readonly node: Node;
  readonly group: Group;
  readonly at: readonly [number, number];
  readonly words: 'above' | 'below';
}[] = [
  { node: 'accounts', group: 'blocks', at: [-62, -70], words: 'above' },
  { node: 'families', group: 'changes', at: [62, -70], words: 'above' },
  { node: 'instances', group: 'stays', at: [-90, 24], words: 'below' },
  { node: 'copies', group: 'stays', at: [90, 24], words: 'below' },
  { node: 'snapshots', group: 'decide', at: [0, 92], words: 'below' },
];

const GROUPS: readonly Group[] = ['blocks', 'changes', 'decide', 'stays'];

const DOTS: Readonly<Record<Group, string>> = {
  blocks: 'border-bad-mark bg-bad-mark text-surface',
  changes: 'border-warn bg-warn text-surface',
  decide: 'border-ink bg-surface text-ink',
  stays: 'border-control bg-surface text-ink',
};

const LINES: Readonly<Record<Group, string>> = {
  blocks: 'stroke-bad-mark',
  changes: 'stroke-control',
  decide: 'stroke-control',
  stays: 'stroke-control [stroke-dasharray:4_3]',
};

const MIDDLE = { x: 126, y: 118 };

interface PictureProps {
  readonly images: readonly Image[];
  readonly counts: Counts;
}

/** What hangs on the images, by what happens to it. Decoration: the list beside it says everything. */
export function Picture({ images, counts }: PictureProps) {
  const t = useTranslations('imageDelete');
  const shown = NODES.filter(({ node }) => counts[node] > 0);
  const [only, ...others] = images;
  const sums: Readonly<Record<Group, number>> = {
    blocks: counts.accounts,
    changes: counts.families,
    decide: counts.snapshots,
    stays: counts.instances + counts.copies + counts.held,
  };
  return (
    <>
      <div className="relative h-[262px] w-[252px]">
        <svg viewBox="0 0 252 262" fill="none" className="absolute inset-0">
          <circle cx={MIDDLE.x} cy={MIDDLE.y} r={92} className="stroke-line" />
          {shown.map(({ node, group, at: [x, y] }) => (
            <line
              key={node}
              x1={MIDDLE.x}
              y1={MIDDLE.y}
              x2={MIDDLE.x + x}
              y2={MIDDLE.y + y}
              strokeWidth={1.5}
              className={LINES[group]}
            />
          ))}
          <circle
            cx={MIDDLE.x}
            cy={MIDDLE.y}
            r={46}
            strokeWidth={1.5}
            className="fill-surface stroke-ink"
          />
        </svg>
        <Placed x={0} y={0}>
          <span className="line-clamp-3 w-20 text-center text-xs font-semibold wrap-anywhere text-ink">
            {others.length > 0 ? t('nodes.images', { count: images.length }) : only?.ImageName}
          </span>
        </Placed>
        {shown.map(({ node, group, at: [x, y], words }) => (
          <Placed key={node} x={x} y={y}>
            <span
              className={cx(
                'flex h-8 min-w-8 items-center justify-center rounded-full border-[1.5px] px-1.5 text-sm font-semibold tabular-nums',
                DOTS[group],
              )}
            >
              {counts[node]}
            </span>
            <span
              className={cx(
                'absolute text-xs whitespace-nowrap text-ink-2',
                words === 'above' ? 'bottom-full mb-1' : 'top-full mt-1',
              )}
            >
              {t(`nodes.${node}`, { count: counts[node] })}
            </span>
          </Placed>
        ))}
      </div>
      <ul className="mt-3 flex flex-col gap-1">
        {GROUPS.map((group) => (
          <li key={group} className="flex items-center gap-2.5">
            <span className={cx('size-3 rounded-full border-[1.5px]', DOTS[group])} />
            <span className="flex-1 text-ink-2">
              {t(`groups.${group}`, { count: images.length })}
            </span>
            <span className="text-ink tabular-nums">{sums[group]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface PlacedProps {
  readonly x: number;
  readonly y: number;
  readonly children: ReactNode;
}

function Placed({ x, y, children }: PlacedProps) {
  return (
    <span
      className="absolute flex -translate-1/2 justify-center"
      style={{ left: MIDDLE.x + x, top: MIDDLE.y + y }}
    >
      {children}
    </span>
  );
}
