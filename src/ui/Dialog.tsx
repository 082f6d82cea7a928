import type { ReactNode, RefObject } from 'react';
import { loadable, preload, useLoaded } from './loadable';

const surface = loadable(() => import('./DialogSurface').then((part) => part.DialogSurface));

/** Starts loading what draws dialogs, for a button that is about to open one. */
export function preloadDialog(): void {
  preload(surface);
}

/** The foot of a dialog. */
export interface DialogFoot {
  /** At the left: "API call". */
  readonly left?: ReactNode;
  /** Why the primary cannot run, to its left. */
  readonly blocked?: ReactNode;
  /** Says what will happen with its number. */
  readonly primary: ReactNode;
  /** In place of "Cancel"; null leaves only the primary. */
  readonly cancel?: string | null;
}

/** Props of a dialog. It is open as long as `open` is true; closing is the caller's, through `onClose`. */
export interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** A verb with the object's name. */
  readonly title: string;
  /** One line on what it is about. */
  readonly scope?: ReactNode;
  /** 480, 640 or 880 px. */
  readonly size?: 'small' | 'medium' | 'large';
  /** Something was typed: closing asks first, however it is closed. */
  readonly dirty?: boolean;
  /** Consequences, on sunken ground at the right. */
  readonly aside?: ReactNode;
  /** Decoration at the left, on sunken ground; phones and assistive technology do without it. */
  readonly picture?: ReactNode;
  /** Left out for a dialog that only shows. */
  readonly foot?: DialogFoot;
  /** Where focus goes when it opens; otherwise the first field. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  /** Where focus returns to, when what opened it is gone by then. */
  readonly returnFocus?: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** A modal dialog. What draws it loads when it first opens. */
export function Dialog(props: DialogProps) {
  return useLoaded(surface, props.open, props.onClose)?.(props) ?? null;
}
