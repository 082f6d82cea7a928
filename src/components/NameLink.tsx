import { Hint } from '@/ui/Hint';
import { LinkText } from '@/ui/LinkText';

/** A record's name in its row: a link to its page, shortened where it must be and whole on hover and focus. */
export function NameLink({ name, to }: { readonly name: string; readonly to: string }) {
  return (
    <Hint content={name} isNeedless={fits} className="max-w-full min-w-0">
      {() => (
        <LinkText to={to} className="min-w-0 truncate">
          {name}
        </LinkText>
      )}
    </Hint>
  );
}

function fits(around: HTMLElement): boolean {
  const link = around.firstElementChild;
  return link === null || link.scrollWidth <= link.clientWidth;
}
