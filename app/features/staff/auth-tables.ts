/** The accounts library's names for its tables and columns, and ours (0002_staff.sql). */

const TIMES = { createdAt: 'created_at', updatedAt: 'updated_at' }

export const USER_TABLE = {
  modelName: 'staff_users',
  fields: { ...TIMES, emailVerified: 'email_verified' },
}

export const SESSION_TABLE = {
  modelName: 'staff_sessions',
  fields: {
    ...TIMES,
    expiresAt: 'expires_at',
    ipAddress: 'ip_address',
    userAgent: 'user_agent',
    userId: 'user_id',
  },
  additionalFields: {
    secondFactor: {
      type: 'boolean' as const,
      required: true,
      defaultValue: false,
      input: false,
      fieldName: 'second_factor',
    },
  },
}

export const ACCOUNT_TABLE = {
  modelName: 'staff_accounts',
  fields: {
    ...TIMES,
    accountId: 'account_id',
    providerId: 'provider_id',
    userId: 'user_id',
    accessToken: 'access_token',
    refreshToken: 'refresh_token',
    idToken: 'id_token',
    accessTokenExpiresAt: 'access_token_expires_at',
    refreshTokenExpiresAt: 'refresh_token_expires_at',
  },
}

export const VERIFICATION_TABLE = {
  modelName: 'staff_verifications',
  fields: { ...TIMES, expiresAt: 'expires_at' },
}

export const RATE_LIMIT_TABLE = {
  modelName: 'staff_rate_limits',
  fields: { lastRequest: 'last_request' },
}

export const TWO_FACTOR_TABLES = {
  user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
  twoFactor: {
    modelName: 'staff_two_factors',
    fields: {
      backupCodes: 'backup_codes',
      userId: 'user_id',
      failedVerificationCount: 'failed_verification_count',
      lockedUntil: 'locked_until',
    },
  },
}
