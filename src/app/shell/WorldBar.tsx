import { useTranslations } from 'use-intl';

import { HOME_WORLD, setSession, useSession } from '@/stores/session';
import { LinkText } from '@/ui/LinkText';

/** In a world that a link opened: says so, and leads back. */
export function WorldBar() {
  const t = useTranslations('shell.world');
  const world = useSession((session) => session.world);
  if (world === HOME_WORLD) return null;
  return (
    <section
      aria-label={t('label')}
      className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-accent-soft px-4 py-2 text-sm text-ink md:px-6"
      data-no-print
    >
      <p>{t.rich('text', { scenario: world, b: (name) => <strong>{name}</strong> })}</p>
      <LinkText onClick={goHome}>{t('back')}</LinkText>
    </section>
  );
}

/** Each world has a cloud of its own, which starts with the page. */
function goHome() {
  setSession({ world: HOME_WORLD });
  location.reload();
}
