import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

import { ARROWS } from './stages';
import type { Arrow, Stage } from './stages';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A drawn arrow: its line, and where its verb stands. */
export interface Line {
  readonly arrow: Arrow;
  readonly path: string;
  readonly middle: Point;
}

const HEAD = 6;

/** From the side of one box to the facing side of another: straight across or down, or in a curve. */
function lineOf(arrow: Arrow, from: Box, to: Box): Line {
  const center = (box: Box): Point => ({
    x: (box.left + box.right) / 2,
    y: (box.top + box.bottom) / 2,
  });
  const isDown = to.left < from.right;
  if (isDown) {
    const x = center(to).x;
    const goesDown = from.bottom <= to.top;
    const start = goesDown ? from.bottom : from.top;
    const end = goesDown ? to.top - HEAD : to.bottom + HEAD;
    return { arrow, path: `M${x} ${start}V${end}`, middle: { x, y: (start + end) / 2 } };
  }
  // Several arrows meet one box: they leave and arrive a little apart.
  const spread = Math.sign(center(to).y - center(from).y) * 12;
  const start: Point = { x: from.right, y: center(from).y + (spread && leaves(arrow) * spread) };
  const end: Point = { x: to.left - HEAD, y: center(to).y - (spread && arrives(arrow) * spread) };
  const half = (end.x - start.x) / 2;
  const path = `M${start.x} ${start.y}C${start.x + half} ${start.y} ${end.x - half} ${end.y} ${end.x} ${end.y}`;
  return { arrow, path, middle: { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 } };
}

const leaves = ({ from }: Arrow) => (from === 'available' ? 1 : 0);
const arrives = ({ to }: Arrow) => (to === 'available' ? 1 : 0);

/** The lines between the stages as they stand, measured anew whenever the diagram's size changes. */
export function useLines(diagram: RefObject<HTMLElement | null>): readonly Line[] {
  const [lines, setLines] = useState<readonly Line[]>([]);
  useLayoutEffect(() => {
    const around = diagram.current;
    if (!around) return undefined;
    const boxOf = (stage: Stage): Box | undefined => {
      const box = around.querySelector(`[data-stage="${stage}"]`)?.getBoundingClientRect();
      const outer = around.getBoundingClientRect();
      return (
        box && {
          left: box.left - outer.left,
          right: box.right - outer.left,
          top: box.top - outer.top,
          bottom: box.bottom - outer.top,
        }
      );
    };
    const measure = () =>
      setLines(
        ARROWS.flatMap((arrow) => {
          const from = boxOf(arrow.from);
          const to = boxOf(arrow.to);
          return from && to ? [lineOf(arrow, from, to)] : [];
        }),
      );
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(around);
    return () => observer.disconnect();
  }, [diagram]);
  return lines;
}

/** The arrows themselves; what they mean stands in words in the diagram's order. */
export function Connectors({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <svg
      aria-hidden
      className="pointer-events-none absolute inset-0 hidden size-full overflow-visible md:block"
    >
      <defs>
        <marker
          id="lifecycle-head"
          markerWidth="8"
          markerHeight="8"
          refX="1"
          refY="4"
          orient="auto"
        >
          <path d="M1 1l5 3-5 3" fill="none" className="stroke-control" strokeWidth="1.5" />
        </marker>
      </defs>
      {lines.map(({ arrow, path }) => (
        <path
          key={`${arrow.from} ${arrow.to}`}
          d={path}
          fill="none"
          className="stroke-control"
          strokeWidth="1.5"
          strokeDasharray={arrow.dashed === true ? '3 3' : undefined}
          markerEnd="url(#lifecycle-head)"
        />
      ))}
    </svg>
  );
}
