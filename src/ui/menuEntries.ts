import type { ReactNode } from 'react';
import type { Explained } from './ExplainedButton';
import type { Icon } from './icons';

/** Something that can be done or gone to. Disabled, it says why on a second line. */
export type MenuAction = {
  readonly kind?: 'action';
  readonly label: string;
  readonly icon?: Icon;
  /** Small text at the right: a count, a price, a key. */
  readonly hint?: ReactNode;
  readonly danger?: boolean;
} & Explained &
  (
    | { readonly onSelect: () => void; readonly to?: never }
    | { readonly to: string; readonly onSelect?: never }
  );

/** One of several, as in the region menu: a radio that closes the menu. */
export interface MenuChoice {
  readonly kind: 'choice';
  readonly label: string;
  readonly hint?: ReactNode;
  readonly selected: boolean;
  readonly onSelect: () => void;
}

/** On or off, as in the columns menu: the menu stays open. */
export interface MenuCheck {
  readonly kind: 'check';
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Parts a menu: a hairline, or the name of what follows. */
export type MenuBreak =
  | { readonly kind: 'separator'; readonly id: string }
  | { readonly kind: 'heading'; readonly label: string };

/** A line of a menu. */
export type MenuEntry = MenuAction | MenuChoice | MenuCheck | MenuBreak;
