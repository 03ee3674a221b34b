-- Returns: a force's draft is its own; what it signed off and sent is a frozen copy that the inspectorate reads.
create table inspection.force_return (
    controller_body text        not null,
    id              uuid        not null default gen_random_uuid(),
    round           uuid        not null,
    -- whether its cells can be changed: until it is sent, and again while a correction is made
    being_edited    boolean     not null default true,
    late            boolean     not null default false,
    started_by      uuid        not null,
    started_at      timestamptz not null,
    primary key (controller_body, id),
    unique (controller_body, round)
);
call platform.wall('inspection.force_return');

create table inspection.return_cell (
    controller_body text        not null,
    force_return    uuid        not null,
    metric          text        not null,
    figure          uuid,
    comment         text,
    edition         integer     not null default 1,
    edited_by       uuid        not null,
    edited_at       timestamptz not null,
    primary key (controller_body, force_return, metric),
    foreign key (controller_body, force_return) references inspection.force_return (controller_body, id)
);
call platform.wall('inspection.return_cell');

-- everybody who ever entered something: none of them signs
create table inspection.return_author (
    controller_body text not null,
    force_return    uuid not null,
    person          uuid not null,
    primary key (controller_body, force_return, person),
    foreign key (controller_body, force_return) references inspection.force_return (controller_body, id)
);
call platform.wall('inspection.return_author');

create table inspection.submission (
    controller_body text        not null,
    id              uuid        not null default gen_random_uuid(),
    force_return    uuid        not null,
    round           uuid        not null,
    version         integer     not null check (version > 0),
    late            boolean     not null,
    signed_by       uuid        not null,
    signed_at       timestamptz not null,
    digest          text        not null check (digest ~ '^[0-9a-f]{64}$'),
    primary key (controller_body, id),
    unique (controller_body, force_return, version),
    foreign key (controller_body, force_return) references inspection.force_return (controller_body, id)
);
call platform.wall('inspection.submission');

create table inspection.submitted_cell (
    controller_body text    not null,
    submission      uuid    not null,
    metric          text    not null,
    position        integer not null,
    figure          uuid    not null,
    metric_version  integer not null,
    value           numeric,
    absence         text,
    provenance      text    not null,
    period_from     date,
    period_to       date,
    as_at           date,
    known_at        timestamptz,
    frozen_at       timestamptz,
    parts_hash      text    not null,
    source          text    not null,
    evidence        text,
    wording         text,
    comment         text,
    primary key (controller_body, submission, metric),
    foreign key (controller_body, submission) references inspection.submission (controller_body, id),
    check ((value is null) <> (absence is null))
);
call platform.wall('inspection.submitted_cell');

-- what happened to a return after it was sent, by either side; the last one says its status
create table inspection.return_move (
    controller_body text        not null,
    id              bigint generated always as identity,
    submission      uuid        not null,
    act             text        not null check (act in ('submitted', 'queried', 'answered', 'accepted')),
    person          uuid        not null,
    side            text        not null check (side in ('force', 'inspectorate')),
    happened_at     timestamptz not null,
    primary key (controller_body, id),
    foreign key (controller_body, submission) references inspection.submission (controller_body, id)
);
call platform.wall('inspection.return_move');

create table inspection.query_message (
    controller_body text        not null,
    id              bigint generated always as identity,
    submission      uuid        not null,
    metric          text        not null,
    side            text        not null check (side in ('force', 'inspectorate')),
    person          uuid        not null,
    words           text        not null check (words <> ''),
    written_at      timestamptz not null,
    primary key (controller_body, id),
    foreign key (controller_body, submission) references inspection.submission (controller_body, id)
);
call platform.wall('inspection.query_message');

-- the window closed and nothing came
create table inspection.not_supplied (
    controller_body text        not null,
    round           uuid        not null,
    body            text        not null,
    noted_at        timestamptz not null,
    primary key (controller_body, round, body),
    foreign key (controller_body, round) references inspection.round (controller_body, id)
);
call platform.wall('inspection.not_supplied');
create policy own_absence on inspection.not_supplied for select to probity_app
    using (body = any ((select platform.bodies())::text[]));

-- what is written once stays
revoke update on inspection.return_author, inspection.submission, inspection.submitted_cell, inspection.return_move,
    inspection.query_message, inspection.not_supplied from probity_app;

-- The inspectorate reads what was sent, and adds its own acts and questions to it; it reaches no draft.
create policy inspectorate_reads on inspection.submission for select to probity_app
    using ('hmic' = any ((select platform.bodies())::text[]));
create policy inspectorate_reads on inspection.submitted_cell for select to probity_app
    using ('hmic' = any ((select platform.bodies())::text[]));
create policy inspectorate_reads on inspection.return_move for select to probity_app
    using ('hmic' = any ((select platform.bodies())::text[]));
create policy inspectorate_acts on inspection.return_move for insert to probity_app
    with check ('hmic' = any ((select platform.bodies())::text[]) and side = 'inspectorate' and act in ('queried', 'accepted')
        and exists (select 1 from inspection.submission s
                    where s.controller_body = return_move.controller_body and s.id = return_move.submission));
create policy inspectorate_reads on inspection.query_message for select to probity_app
    using ('hmic' = any ((select platform.bodies())::text[]));
create policy inspectorate_asks on inspection.query_message for insert to probity_app
    with check ('hmic' = any ((select platform.bodies())::text[]) and side = 'inspectorate'
        and exists (select 1 from inspection.submission s
                    where s.controller_body = query_message.controller_body and s.id = query_message.submission));
create index submission_of_round on inspection.submission (round, controller_body, version);
create index move_of_submission on inspection.return_move (controller_body, submission, id);
create index message_of_submission on inspection.query_message (controller_body, submission, id);
