-- One row: what the whole publication is.
create table publication (
  id smallint primary key default 1 check (id = 1),
  name text not null default 'Redaksi' check (length(name) between 1 and 120),
  tagline text check (length(tagline) <= 200),
  language text not null default 'id' check (language in ('id', 'en')),
  time_zone text not null default 'Asia/Jakarta',
  dateline_template text not null default '{KOTA}, {MEDIA} –',
  -- Names, company and address that the Press Act asks a publication to show.
  masthead jsonb not null default '{}',
  demo boolean not null default false,
  lead_story_id bigint references stories (id) on delete set null
);
insert into publication default values;

alter table sections
  add column position integer not null default 0,
  add column demo boolean not null default false;

-- What readers see of a story hangs on its live revision; the rest are projections for lists.
alter table stories
  add column slug text check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  add column live_revision_id bigint,
  add column section_id integer references sections (id),
  add column published_at timestamptz,
  add column republished_at timestamptz,
  add column holder_id text references staff_users (id) on delete set null,
  add column created_by text references staff_users (id) on delete set null,
  add column draft_text text not null default '',
  -- Of the body alone, which is what a story's length means.
  add column draft_words integer not null default 0,
  -- When the newest row of the journal that these projections show was written; null: not read yet.
  add column draft_at timestamptz,
  -- What is written now and what went live last: where they differ a new draft sits on the live story.
  add column draft_hash text,
  add column live_draft_hash text,
  add column live_fields_version integer,
  add column demo boolean not null default false,
  add constraint seen_stories_have_address check (
    publication_state = 'unpublished'
    or (live_revision_id is not null and slug is not null and section_id is not null and published_at is not null)
  );
create index stories_live on stories (published_at desc, id desc) where publication_state = 'live';
create index stories_live_section on stories (section_id, published_at desc, id desc)
  where publication_state = 'live';
create index stories_recent on stories (updated_at desc, id desc);
create index stories_holder on stories (holder_id, updated_at desc);
create index stories_maker on stories (created_by, updated_at desc);
create index stories_words on stories using gin (to_tsvector('indonesian', headline || ' ' || draft_text));

-- The version at which each field beside the text was last changed: only one that somebody else changed
-- meanwhile is a conflict.
alter table drafts add column field_versions jsonb not null default '{}';

alter table story_updates
  add column author text references staff_users (id) on delete set null,
  -- Of a row that stands for several: who wrote how many of them, from when to when.
  add column folded jsonb;
-- Finds what was written shortly before a node died and is not in the projections yet.
create index story_updates_at on story_updates (at);

-- Rows that could not be applied: set aside so that the story opens, kept so that nothing is lost.
create table story_updates_refused (
  id bigint primary key,
  story_id bigint not null references stories (id) on delete cascade,
  author text,
  at timestamptz not null,
  update bytea not null,
  reason text not null
);

create table revisions (
  id bigint generated always as identity primary key,
  story_id bigint not null references stories (id) on delete cascade,
  number integer not null check (number > 0),
  act text not null check (act in ('publish', 'update', 'correction', 'retraction')),
  header jsonb not null,
  body jsonb not null,
  -- The public line of an update.
  line text,
  by_staff text,
  by_name text not null,
  -- What the gate asked for and was published without, and why.
  passed jsonb not null default '[]',
  pass_reason text,
  at timestamptz not null default now(),
  previous_hash text,
  body_hash text not null,
  hash text not null,
  unique (story_id, number),
  -- What every list shows of a story, whoever writes the row: one without it would spoil them all.
  constraint revisions_can_be_listed check (
    (jsonb_typeof(header -> 'headline') = 'string' and jsonb_typeof(header -> 'credits') = 'array'
      and header ->> 'language' in ('id', 'en') and jsonb_typeof(body) = 'array') is true
  )
);
alter table stories add foreign key (live_revision_id) references revisions (id) deferrable initially deferred;

create function revisions_are_immutable() returns trigger language plpgsql as $$
begin
  raise exception 'a revision cannot be changed' using errcode = 'integrity_constraint_violation';
end $$;
create trigger revisions_immutable before update on revisions
  for each row execute function revisions_are_immutable();

-- Apart from the revision: where the salt is destroyed a removed body cannot be guessed from its hash.
create table revision_salts (
  revision_id bigint primary key references revisions (id) on delete cascade,
  salt bytea not null
);

create table corrections (
  id bigint generated always as identity primary key,
  story_id bigint not null references stories (id) on delete cascade,
  revision_id bigint not null references revisions (id) on delete cascade,
  -- A typing mistake is a correction too, folded in the public history.
  kind text not null check (kind in ('fact', 'typo')),
  wrong text not null,
  is_right text not null,
  note text,
  at timestamptz not null default now()
);
create index corrections_story on corrections (story_id, id);

create table retractions (
  story_id bigint primary key references stories (id) on delete cascade,
  revision_id bigint not null references revisions (id) on delete cascade,
  reason text not null check (reason in ('sara', 'decency', 'child', 'trauma', 'press_council')),
  explanation text not null,
  -- Where headline and address themselves would identify a child or a victim.
  hides_headline boolean not null default false,
  decided_by text not null,
  at timestamptz not null default now()
);

-- What was ordered and is not live yet: the seconds in which it can still be taken back. One a story.
create table publish_orders (
  id bigint generated always as identity primary key,
  story_id bigint not null unique references stories (id) on delete cascade,
  -- The frozen content, with the section, the address and the state of the draft it was taken from.
  content jsonb not null,
  act jsonb not null,
  by_staff text,
  by_name text not null,
  passed jsonb not null default '[]',
  pass_reason text,
  ordered_at timestamptz not null default now(),
  goes_live_at timestamptz not null,
  -- An order that fails is tried again, then parked with the code of its fault; the others go on.
  tries integer not null default 0,
  retry_at timestamptz,
  fault text,
  parked_at timestamptz
);
create index publish_orders_due on publish_orders (coalesce(retry_at, goes_live_at)) where parked_at is null;

-- How far each consumer of the log has come that works once for the whole cluster.
create table consumers (
  name text primary key,
  xid xid8 not null default '0',
  event_id bigint not null default 0,
  at timestamptz not null default now()
);
