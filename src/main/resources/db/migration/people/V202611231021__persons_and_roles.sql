create schema if not exists people;
grant usage on schema people to probity_app, probity_sign_in;

create table people.person (
    id              uuid    not null default gen_random_uuid(),
    controller_body text    not null,
    collar_number   text    not null,
    name            text    not null,
    kind            text    not null check (kind in ('officer', 'staff', 'special', 'volunteer', 'candidate', 'contractor')),
    rank            text,
    chief_officer   boolean not null default false,
    joined_on       date    not null,
    left_on         date check (left_on >= joined_on), -- the last day of service
    version         integer not null default 1,
    primary key (controller_body, id)
);
create unique index person_by_collar_number on people.person (controller_body, lower(collar_number));
create index person_by_name on people.person (controller_body, lower(name) text_pattern_ops);
call platform.wall('people.person');

-- Where somebody serves and to whom they report, from and to by day (both belong to it). Lines run inside one body.
create table people.posting (
    id              uuid        not null default gen_random_uuid(),
    controller_body text        not null,
    person          uuid        not null,
    unit            uuid        not null, -- organisation's: checked by the service
    line_manager    uuid check (line_manager <> person),
    from_on         date        not null,
    to_on           date check (to_on >= from_on),
    recorded_at     timestamptz not null,
    primary key (controller_body, id),
    foreign key (controller_body, person) references people.person (controller_body, id),
    foreign key (controller_body, line_manager) references people.person (controller_body, id)
);
create index posting_up on people.posting (controller_body, person, from_on) include (line_manager, to_on);
create index posting_down on people.posting (controller_body, line_manager, from_on) include (person, to_on);
call platform.wall('people.posting');

-- Who holds which role: proposed by one, given by another, ended by either. A refused or ended one stays on record.
create table people.role_assignment (
    id              uuid        not null default gen_random_uuid(),
    controller_body text        not null,
    person          uuid        not null,
    role            text        not null,
    read_in         text[]      not null default '{}',
    agreement       uuid,                 -- the collaboration under which the role reaches the partner's records
    from_at         timestamptz not null,
    until_at        timestamptz check (until_at > from_at),
    proposed_by     uuid,                 -- null: seated when the body was founded here
    proposed_at     timestamptz not null,
    given_by        uuid,
    given_at        timestamptz,
    refused_by      uuid,
    refused_at      timestamptz,
    ended_by        uuid,
    ended_at        timestamptz,
    version         integer     not null default 1,
    primary key (controller_body, id),
    foreign key (controller_body, person) references people.person (controller_body, id),
    check (given_by is null or (given_by <> proposed_by and given_by <> person)),
    check (proposed_by is null or proposed_by <> person),
    -- what opens a compartment ends by itself after at most twelve months
    check (read_in = '{}' or (until_at is not null and until_at <= from_at + interval '12 months'))
);
create index role_of_person on people.role_assignment (controller_body, person);
create index role_open on people.role_assignment (controller_body, proposed_at) where given_at is null and refused_at is null;
call platform.wall('people.role_assignment');

-- The sign-in role works out which bodies a person reaches: it reads whom and which agreement, and nothing else of a person.
create policy sign_in_resolves on people.role_assignment for select to probity_sign_in using (true);
grant select (controller_body, person, role, agreement, from_at, until_at, given_at, ended_at)
    on people.role_assignment to probity_sign_in;

create view people.reach_published with (security_invoker = true) as
select controller_body, person, role, agreement, from_at, until_at
from people.role_assignment
where given_at is not null and ended_at is null and agreement is not null;
grant select on people.reach_published to probity_sign_in;
