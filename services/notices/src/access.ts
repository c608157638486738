import { hasRole, type Identity } from '@kyoyo/contracts';

/** Webhooks are the organisation's, kept by those who book for it, or see its money. */
export const keepsWebhooks = (who: Identity): boolean =>
  hasRole(who, 'member') || hasRole(who, 'finance');
