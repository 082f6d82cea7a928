import type { LucideIcon } from 'lucide-react';

/** An icon by lucide, as components take it. */
export type Icon = LucideIcon;

/** 16 px, stroke 1.5: the size in text and controls. */
export const iconSize = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;
/** 14 px inside small controls. */
export const smallIcon = { size: 14, strokeWidth: 1.75, 'aria-hidden': true } as const;
