import { useEffect, useRef } from 'react';

import { Problem } from './Problem';

/** Why the cloud refused, brought into sight. */
export function Refusal({ error }: { readonly error: Error }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <div ref={place}>
      <Problem error={error} />
    </div>
  );
}
