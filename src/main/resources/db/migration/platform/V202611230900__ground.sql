-- The ground that every module's tables stand on.
--
-- How a module makes a table behind the walls (everything runs as probity_owner):
--
--     create schema gifts;
--     create table gifts.gift (
--         controller_body text not null,
--         id uuid not null default gen_random_uuid(),
--         ...
--         primary key (controller_body, id)          -- keys begin with the controller body: a duplicate then tells nothing of another body
--     );
--     call platform.wall('gifts.gift');              -- forced row security; select, insert, update for the application; no delete
--     call platform.count_wall('gifts.gift');        -- only where a metric counts it: select for the counter, one body at a time
--
-- A foreign key names controller_body too. A view for another module ends in _published and is made
-- with (security_invoker = true); its reader needs select on the view and on the tables below it.

create schema if not exists platform;
create schema entrance;

grant usage on schema platform to probity_app, probity_sign_in, probity_counter, probity_public;
grant usage on schema entrance to probity_sign_in;

-- Functions answer to nobody unless granted.
alter default privileges for role probity_owner revoke execute on functions from public;

-- Who is signed in, and the bodies whose rows they may see: written by the sign-in role alone.
create table entrance.sign_in (
    id uuid primary key default gen_random_uuid(),
    person uuid,
    body text not null,
    bodies text[] not null,             -- their own and, under a dated agreement, collaborating ones; refreshed at each request
    kind text not null default 'person',
    started_at timestamptz not null default now(),
    last_seen_at timestamptz not null default now(),
    ended_at timestamptz,
    fresh_at timestamptz not null default now()
);

create index sign_in_open on entrance.sign_in (last_seen_at) where ended_at is null;

alter table entrance.sign_in enable row level security;
alter table entrance.sign_in force row level security;
create policy sign_in_role on entrance.sign_in for all to probity_sign_in using (true) with check (true);
create policy resolved on entrance.sign_in for select to probity_owner using (true);
grant select, insert, update on entrance.sign_in to probity_sign_in;

-- The bodies whose rows the open transaction may see. The setting is an opaque id; after a commit it is '' rather than null: both are no sign-in.
create function platform.bodies() returns text[]
    language sql stable security definer parallel safe
    set search_path = pg_catalog, pg_temp
as $$
    select coalesce(
        (select s.bodies from entrance.sign_in s
         where s.id = nullif(current_setting('probity.sign_in', true), '')::uuid and s.ended_at is null),
        '{}'::text[])
$$;
grant execute on function platform.bodies() to probity_app;

-- The wall: see the top of this file.
create procedure platform.wall(target regclass)
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
declare
    of_schema regnamespace := (select relnamespace from pg_class where oid = target);
begin
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format('create policy own_body on %s for all to probity_app
                        using (controller_body = any ((select platform.bodies())::text[]))
                        with check (controller_body = any ((select platform.bodies())::text[]))', target);
    execute format('grant usage on schema %s to probity_app', of_schema);
    execute format('grant select, insert, update on %s to probity_app', target);
end $$;
revoke execute on procedure platform.wall(regclass) from public;

-- The counter sees one body at a time, the one it was told to count.
create procedure platform.count_wall(target regclass)
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
declare
    of_schema regnamespace := (select relnamespace from pg_class where oid = target);
begin
    execute format('create policy counted_body on %s for select to probity_counter
                        using (controller_body = nullif(current_setting(''probity.counting_body'', true), ''''))', target);
    execute format('grant usage on schema %s to probity_counter', of_schema);
    execute format('grant select on %s to probity_counter', target);
end $$;
revoke execute on procedure platform.count_wall(regclass) from public;

-- Library tables and our own bookkeeping: ids only, no content, hence no wall.

create table platform.form_token (
    sign_in uuid not null,
    token uuid not null,
    result text,
    claimed_at timestamptz not null default now(),
    primary key (sign_in, token)
);
grant select, insert, update on platform.form_token to probity_app;

create table platform.job (
    id uuid primary key default gen_random_uuid(),
    kind text not null,
    ref text not null,
    due_at timestamptz not null,
    attempts int not null default 0,
    done_at timestamptz,
    last_error_class text
);
create index job_due on platform.job (due_at) where done_at is null;
grant select, insert, update on platform.job to probity_app;

-- Spring Modulith 2.1, schemas/v2/schema-postgresql.sql
create table platform.event_publication (
    id uuid primary key,
    listener_id text not null,
    event_type text not null,
    serialized_event text not null,
    publication_date timestamptz not null,
    completion_date timestamptz,
    status text,
    completion_attempts int,
    last_resubmission_date timestamptz
);
create index event_publication_serialized_event on platform.event_publication using hash (serialized_event);
create index event_publication_completed on platform.event_publication (completion_date);
grant select, insert, update, delete on platform.event_publication to probity_app;

-- Spring Session 4.1, schema-postgresql.sql
create table platform.spring_session (
    primary_id char(36) primary key,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create unique index spring_session_by_id on platform.spring_session (session_id);
create index spring_session_by_expiry on platform.spring_session (expiry_time);
create index spring_session_by_principal on platform.spring_session (principal_name);

create table platform.spring_session_attributes (
    session_primary_id char(36) not null references platform.spring_session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on platform.spring_session, platform.spring_session_attributes to probity_app;
