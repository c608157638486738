import { hasRole, type Identity } from '@kyoyo/contracts';

/** Webhooks are the organisation's, kept by those who book for it; its finance has no use of them. */
export const keepsWebhooks = (who: Identity): boolean => hasRole(who, 'member');
