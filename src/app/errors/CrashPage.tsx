import { useArrival } from '../useArrival';
import { RouteErrorPage } from './RouteErrorPage';

/** Stands in the place of the whole console when its frame failed. */
export function CrashPage() {
  useArrival();
  return (
    <main className="mx-auto max-w-[1440px] p-6">
      <RouteErrorPage />
    </main>
  );
}
