import type { Role } from '#platform/tenancy/roles.ts';

/** Those who answer for documents being kept and for data going: they see packages and disposal. */
export const seesArchive: readonly Role[] = ['registrar', 'coordinator', 'administrator'];
