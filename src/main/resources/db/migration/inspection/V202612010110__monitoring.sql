-- Monitoring between rounds. A force is in scan until a move says otherwise; each move has its reasons, and the force is told.
create table inspection.monitoring_move (
    controller_body text        not null,
    id              uuid        not null default gen_random_uuid(),
    body            text        not null,
    stage           text        not null check (stage in ('scan', 'engage')),
    purpose         text        not null check (purpose <> ''),
    reasons         text        not null check (reasons <> ''),
    -- until when the force and its local policing body may respond
    respond_by      date        not null,
    person          uuid        not null,
    moved_at        timestamptz not null,
    primary key (controller_body, id)
);
call platform.wall('inspection.monitoring_move');
create index monitoring_of_body on inspection.monitoring_move (body, moved_at);
create policy own_moves on inspection.monitoring_move for select to probity_app
    using (body = any ((select platform.bodies())::text[]));

-- the figures that a move rests on, as they were read that day
create table inspection.monitoring_cited (
    controller_body text    not null,
    move            uuid    not null,
    body            text    not null,
    position        integer not null,
    figure          uuid    not null,
    metric          text    not null,
    shown           text    not null,
    of_when         text    not null,
    source          text    not null,
    primary key (controller_body, move, position),
    foreign key (controller_body, move) references inspection.monitoring_move (controller_body, id)
);
call platform.wall('inspection.monitoring_cited');
create policy own_cited on inspection.monitoring_cited for select to probity_app
    using (body = any ((select platform.bodies())::text[]));

-- the right to respond: the force's own words, and those of its local policing body
create table inspection.monitoring_response (
    controller_body text        not null,
    id              uuid        not null default gen_random_uuid(),
    move            uuid        not null,
    side            text        not null check (side in ('force', 'policing-body')),
    words           text        not null check (words <> ''),
    late            boolean     not null,
    person          uuid        not null,
    written_at      timestamptz not null,
    primary key (controller_body, id)
);
call platform.wall('inspection.monitoring_response');
create index response_of_move on inspection.monitoring_response (move, written_at);
create policy inspectorate_reads on inspection.monitoring_response for select to probity_app
    using ('hmic' = any ((select platform.bodies())::text[]));

-- what the inspectorate says to one response
create table inspection.monitoring_answer (
    controller_body text        not null,
    id              uuid        not null default gen_random_uuid(),
    response        uuid        not null,
    body            text        not null,
    words           text        not null check (words <> ''),
    person          uuid        not null,
    written_at      timestamptz not null,
    primary key (controller_body, id),
    unique (controller_body, response)
);
call platform.wall('inspection.monitoring_answer');
create policy own_answers_to_response on inspection.monitoring_answer for select to probity_app
    using (body = any ((select platform.bodies())::text[]));

-- what is written once stays
revoke update on inspection.monitoring_move, inspection.monitoring_cited, inspection.monitoring_response,
    inspection.monitoring_answer from probity_app;
