import { queryOptions } from '@tanstack/react-query';
import { api, got } from '../../api.ts';

/** An institution's usage terms, the newest first. */
export const termsQuery = (institutionId: string) =>
  queryOptions({
    queryKey: ['terms', institutionId],
    queryFn: () => got(api.GET('/api/terms', { params: { query: { institutionId } } })),
    meta: { staleBy: ['TermsPublished'], about: institutionId },
  });
