-- A story's number goes through a keyed permutation to become its short id, so it is drawn before the row is made.
create sequence story_numbers;

create table sections (
  id integer generated always as identity primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (length(name) between 1 and 80),
  language text not null default 'id' check (language in ('id', 'en'))
);

create table stories (
  id bigint primary key default nextval('story_numbers'),
  short_id text not null unique check (short_id ~ '^[0-9a-hjkmnp-tv-z]{6}$'),
  editorial_state text not null default 'draft'
    check (editorial_state in ('draft', 'submitted', 'in_review', 'ready')),
  publication_state text not null default 'unpublished'
    check (publication_state in ('unpublished', 'live', 'retracted')),
  headline text not null default '',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
alter sequence story_numbers owned by stories.id;

-- Fields beside the text, one version for all: who saves against an older one is shown both values.
create table drafts (
  story_id bigint primary key references stories (id) on delete cascade,
  version integer not null default 1,
  section_id integer references sections (id),
  kind text not null default 'report'
    check (kind in ('report', 'feature', 'analysis', 'interview', 'opinion', 'editorial', 'fact_check', 'press_release')),
  language text not null check (language in ('id', 'en')),
  credits jsonb not null default '[]',
  dateline text,
  source text,
  images jsonb not null default '[]',
  import_report jsonb
);

-- The journal of the text: a row is written before a keystroke is acknowledged.
create table story_updates (
  id bigint generated always as identity primary key,
  story_id bigint not null references stories (id) on delete cascade,
  at timestamptz not null default clock_timestamp(),
  update bytea not null
);
create index story_updates_story on story_updates (story_id, id);

-- The one log. A cursor reads it by (xid, id) below the oldest running transaction, so that a transaction
-- that took its number early and committed late is not passed over.
create table events (
  id bigint generated always as identity primary key,
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz not null default clock_timestamp(),
  actor text,
  subject text not null,
  kind text not null,
  tags text[] not null default '{}',
  payload jsonb not null default '{}'
);
create index events_cursor on events (xid, id);
