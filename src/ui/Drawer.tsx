import type { ReactNode } from 'react';
import { loadable, preload, useLoaded } from './loadable';

const surface = loadable(() => import('./DrawerSurface').then((part) => part.DrawerSurface));

/** Starts loading what draws the drawer, for the button that is about to open it. */
export function preloadDrawer(): void {
  preload(surface);
}

/** Props of a drawer. */
export interface DrawerProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Its name. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A panel at the left edge, for navigation on phones. */
export function Drawer(props: DrawerProps) {
  return useLoaded(surface, props.open, props.onClose)?.(props) ?? null;
}
