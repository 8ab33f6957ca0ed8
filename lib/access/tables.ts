import type { BetterAuthOptions } from 'better-auth'

const times = { createdAt: 'created_at', updatedAt: 'updated_at' }

/** Where the account library finds its tables (prisma/schema.prisma: access_*). */
export const tables = {
  user: { modelName: 'access_user', fields: { ...times, emailVerified: 'email_verified' } },
  session: {
    modelName: 'access_session',
    fields: { ...times, expiresAt: 'expires_at', ipAddress: 'ip_address', userAgent: 'user_agent', userId: 'user_id' },
  },
  account: {
    modelName: 'access_account',
    fields: {
      ...times,
      accountId: 'account_id',
      providerId: 'provider_id',
      userId: 'user_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
    },
  },
  verification: { modelName: 'access_verification', fields: { ...times, expiresAt: 'expires_at' } },
} satisfies Pick<BetterAuthOptions, 'user' | 'session' | 'account' | 'verification'>
