import { isRouteErrorResponse } from 'react-router-dom';

/** What a loader throws where there is no such page. */
export const notFound = () => new Response(null, { status: 404 });

/** Whether a route failed because there is no such page. */
export const isNotFound = (error: unknown) => isRouteErrorResponse(error) && error.status === 404;
