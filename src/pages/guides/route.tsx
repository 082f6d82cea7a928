import { GuidesPage } from './GuidesPage';

/** The guided use cases. */
export function Component() {
  return <GuidesPage />;
}
