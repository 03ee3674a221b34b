-- Rounds: who asked and in what words, which bodies are in and why, what is asked of them and by when.
create schema if not exists inspection;
grant usage on schema inspection to probity_app;

create table inspection.round (
    controller_body  text        not null,
    id               uuid        not null default gen_random_uuid(),
    -- the word of addresses: revisit-2012
    key              text        not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(key) <= 40),
    title            text        not null,
    theme            text        not null,
    asked_by         text        not null,
    asked_words      text        not null,
    asked_on         date,
    terms            text        not null,
    criteria         text        not null,
    criteria_version text        not null,
    -- the earlier round on the same criteria
    previous         uuid,
    as_at            date        not null,
    known_at         timestamptz not null,
    fieldwork_from   date,
    fieldwork_to     date,
    returns_from     date        not null,
    returns_to       date        not null,
    state            text        not null default 'planned' check (state in ('planned', 'open', 'closed')),
    authored_by      uuid        not null,
    authored_at      timestamptz not null,
    opened_by        uuid,
    opened_at        timestamptz,
    closed_at        timestamptz,
    edition          integer     not null default 1,
    primary key (controller_body, id),
    unique (controller_body, key),
    check (fieldwork_from is null or fieldwork_to is null or fieldwork_from <= fieldwork_to),
    check (returns_from <= returns_to),
    check (state = 'planned' or opened_by is not null and opened_at is not null and opened_by <> authored_by),
    check (state <> 'closed' or closed_at is not null)
);
call platform.wall('inspection.round');

create table inspection.round_body (
    controller_body text not null,
    round           uuid not null,
    body            text not null,
    -- why it is in: within the remit, at its own request, or another basis in words
    basis           text not null check (basis in ('remit', 'request', 'other')),
    basis_words     text,
    region          text,
    inspector       text,
    primary key (controller_body, round, body),
    foreign key (controller_body, round) references inspection.round (controller_body, id),
    check (basis <> 'other' or basis_words is not null)
);
call platform.wall('inspection.round_body');

create table inspection.round_metric (
    controller_body text    not null,
    round           uuid    not null,
    metric          text    not null,
    position        integer not null,
    -- research is the inspectorate's own and no cell of a return
    asked_of        text    not null check (asked_of in ('force', 'research')),
    period_from     date,
    period_to       date,
    primary key (controller_body, round, metric),
    foreign key (controller_body, round) references inspection.round (controller_body, id),
    check (period_from is null or period_to is null or period_from <= period_to)
);
call platform.wall('inspection.round_metric');
-- while a round is planned, what it covers may be taken out again
grant delete on inspection.round_body, inspection.round_metric to probity_app;

-- who works on which force in a round; ended and never removed
create table inspection.place (
    controller_body text        not null,
    round           uuid        not null,
    body            text        not null,
    person          uuid        not null,
    given_by        uuid        not null,
    given_at        timestamptz not null,
    ended_at        timestamptz,
    primary key (controller_body, round, body, person, given_at),
    foreign key (controller_body, round) references inspection.round (controller_body, id)
);
call platform.wall('inspection.place');

-- a declared tie with a force, or service in it in the last 24 months: who has one inspects somebody else
create table inspection.tie (
    controller_body text        not null,
    person          uuid        not null,
    body            text        not null,
    kind            text        not null check (kind in ('declared', 'service')),
    until_on        date,
    declared_at     timestamptz not null,
    primary key (controller_body, person, body, declared_at)
);
call platform.wall('inspection.tie');

-- A body sees the rounds that it is in, once they are opened to it.
create policy own_rounds on inspection.round for select to probity_app
    using (state <> 'planned' and exists (
        select 1 from inspection.round_body b
        where b.round = round.id and b.body = any ((select platform.bodies())::text[])));
create policy own_place on inspection.round_body for select to probity_app
    using (body = any ((select platform.bodies())::text[]));
create policy of_own_rounds on inspection.round_metric for select to probity_app
    using (exists (select 1 from inspection.round r where r.id = round_metric.round));
