import { useTranslations } from 'use-intl';

import { LoginFields } from '@/components/login/LoginFields';
import { Card } from '@/ui/Card';

import { useFieldError } from './form';
import type { LaunchForm } from './form';

/** How one logs in to the servers, and what they call themselves. */
export function LoginCard({ form }: { readonly form: LaunchForm }) {
  const t = useTranslations();
  const { draft, image, password } = form.plan;
  return (
    <Card title={t('login.title')}>
      <LoginFields
        image={image}
        entries={draft}
        onChange={(fields) => form.change({ kind: 'set', fields })}
        password={password}
        onPassword={form.setPassword}
        hostNameHint={t('launch.storage.hostNameHint')}
        error={useFieldError(form.problems)}
      />
    </Card>
  );
}
