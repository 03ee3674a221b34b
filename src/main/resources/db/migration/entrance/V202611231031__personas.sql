-- What this database is for, said once, at its first start: 'demo' holds sample data and signs people in by choosing a
-- persona; 'live' never does.
create table entrance.installation (
    only_row boolean     not null default true primary key check (only_row),
    mode     text        not null check (mode in ('demo', 'live')),
    set_at   timestamptz not null
);
alter table entrance.installation enable row level security;
alter table entrance.installation force row level security;
create policy sign_in_role on entrance.installation for all to probity_sign_in using (true) with check (true);
grant select, insert on entrance.installation to probity_sign_in;

-- Whom a visitor of a demonstration may be: a role in words for each, never a person's name.
create table entrance.persona (
    controller_body text    not null,
    person          uuid    not null,
    label           text    not null,
    place           integer not null, -- in the list of its body
    primary key (controller_body, person)
);
call platform.wall('entrance.persona');
create policy sign_in_lists on entrance.persona for select to probity_sign_in using (true);
grant select on entrance.persona to probity_sign_in;
