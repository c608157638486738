import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { sessionQuery } from '../features/session/queries.ts';
import { firstPageOf } from './pages.ts';

/** Leads each person to where their day begins. */
export function Home() {
  const { data: session } = useQuery(sessionQuery);
  return session && <Navigate to={firstPageOf(session)} replace />;
}
