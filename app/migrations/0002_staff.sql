-- The tables of the accounts library under our names, then what it does not know: roles, links, suspension.
create table staff_users (
  id text primary key,
  name text not null check (length(name) between 1 and 120),
  email text not null unique check (length(email) <= 254 and email = lower(email)),
  email_verified boolean not null default false,
  image text,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null default current_timestamp,
  two_factor_enabled boolean,
  -- Code that closes a story the person wrote, as in "(ren/dam)".
  initials text check (length(initials) between 1 and 8),
  language text not null default 'id' check (language in ('id', 'en')),
  suspended_at timestamptz,
  -- Counts the times at which all sign-ins of before ended: a sign-in that began earlier is not let in.
  credentials_version integer not null default 0
);

create table staff_sessions (
  id text primary key,
  expires_at timestamptz not null,
  token text not null unique,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null,
  ip_address text,
  user_agent text,
  user_id text not null references staff_users (id) on delete cascade,
  -- Whether this sign-in was made with the second factor; where the person has one no other is accepted.
  second_factor boolean not null default false
);
create index staff_sessions_user on staff_sessions (user_id);

create table staff_accounts (
  id text primary key,
  account_id text not null,
  provider_id text not null,
  user_id text not null references staff_users (id) on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null
);
create index staff_accounts_user on staff_accounts (user_id);

create table staff_verifications (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null default current_timestamp
);
create index staff_verifications_identifier on staff_verifications (identifier);

create table staff_two_factors (
  id text primary key,
  secret text not null,
  backup_codes text not null,
  user_id text not null references staff_users (id) on delete cascade,
  verified boolean,
  failed_verification_count integer,
  locked_until timestamptz
);
create index staff_two_factors_secret on staff_two_factors (secret);
create index staff_two_factors_user on staff_two_factors (user_id);

-- Codes of the second factor that were used, as hashes: each works once.
create table staff_used_codes (
  user_id text not null references staff_users (id) on delete cascade,
  code_hash text not null,
  used_at timestamptz not null default now(),
  primary key (user_id, code_hash)
);

-- Wrong passwords in a row by address, whoever tried from wherever; an address nobody has counts the same.
create table staff_attempts (
  email_hash text primary key,
  failures integer not null,
  last_at timestamptz not null default now()
);
create index staff_attempts_last on staff_attempts (last_at);

create table staff_rate_limits (
  id text primary key,
  key text not null unique,
  count integer not null,
  last_request bigint not null
);

create table staff_roles (
  staff_id text not null references staff_users (id) on delete cascade,
  role text not null check (
    role in ('reporter', 'contributor', 'photographer', 'editor', 'managing_editor', 'moderator', 'administrator')
  ),
  primary key (staff_id, role)
);

-- One-time links, kept as hashes: the first account has no person yet, the others name theirs.
create table staff_links (
  token_hash text primary key,
  kind text not null check (kind in ('first_account', 'password')),
  staff_id text references staff_users (id) on delete cascade,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  check ((kind = 'first_account') = (staff_id is null))
);
