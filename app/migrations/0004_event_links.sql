-- The audit trail is the log itself, read newest first and narrowed to one thing, one person or some days.
create index events_subject on events (subject, id desc);
create index events_actor on events (actor, id desc);
create index events_at on events (at);

-- The chain over the log: each link hashes its event and the link before it, in the order of the log.
create table event_links (
  position bigint primary key check (position > 0),
  event_id bigint not null unique references events (id),
  payload_hash text not null,
  hash text not null
);

-- Apart from the link: where the salt is destroyed a payload that was removed cannot be guessed from its hash.
create table event_salts (
  event_id bigint primary key references event_links (event_id),
  salt bytea not null
);

create function log_only_grows() returns trigger language plpgsql as $$
begin
  raise exception 'the log can only grow' using errcode = 'integrity_constraint_violation';
end $$;

-- What the law on personal data can ask to delete stands in the payload alone. It may be emptied once the event
-- has its link and the salt of the payload is gone: the chain stays whole then.
create function only_payload_may_go() returns trigger language plpgsql as $$
begin
  if new.payload = '{}'
    and to_jsonb(new) - 'payload' = to_jsonb(old) - 'payload'
    and exists (select from event_links where event_id = old.id)
    and not exists (select from event_salts where event_id = old.id)
  then
    return new;
  end if;
  raise exception 'the log can only grow' using errcode = 'integrity_constraint_violation';
end $$;

create trigger events_stay before delete on events for each row execute function log_only_grows();
create trigger events_keep before update on events for each row execute function only_payload_may_go();
create trigger events_remain before truncate on events for each statement execute function log_only_grows();
create trigger event_links_stay before update or delete on event_links
  for each row execute function log_only_grows();
create trigger event_links_remain before truncate on event_links
  for each statement execute function log_only_grows();
create trigger event_salts_keep before update on event_salts
  for each row execute function log_only_grows();
