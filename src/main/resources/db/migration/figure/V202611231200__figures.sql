-- Figures that are kept: frozen counts, what a body supplied, what the inspectorate researched or transcribed.
create schema if not exists figure;
grant usage on schema figure to probity_app;

create table figure.figure (
    controller_body   text        not null,
    id                uuid        not null default gen_random_uuid(),
    -- the body it is about: the controller itself, unless the inspectorate found it
    body              text        not null,
    metric            text        not null,
    metric_version    integer     not null check (metric_version > 0),
    provenance        text        not null check (provenance in ('counted', 'supplied', 'researched')),
    -- entered by the inspectorate from a published document; the provenance is then that of the document
    transcribed       boolean     not null default false,
    value             numeric,
    absence           text check (absence in ('not-held', 'not-supplied', 'not-applicable', 'not-due', 'withheld')),
    period_from       date,
    period_to         date,
    as_at             date,
    known_at          timestamptz,
    frozen_at         timestamptz,
    parts_hash        text        not null check (parts_hash ~ '^[0-9a-f]{64}$'),
    source            text        not null check (source <> ''),
    evidence          text,
    wording           text,
    comment           text,
    state             text        not null check (state in ('frozen', 'draft', 'signed', 'approved')),
    shared_with_force boolean     not null default false,
    for_what          uuid,
    replaces          uuid,
    entered_by        uuid        not null,
    entered_at        timestamptz not null,
    decided_by        uuid,
    decided_at        timestamptz,
    edition           integer     not null default 1,
    check (value is null or absence is null),
    check (state = 'draft' or value is not null or absence is not null),
    check (period_from is null or period_to is null or period_from <= period_to),
    check ((provenance = 'counted') = (state = 'frozen')),
    -- a count says both its times; nobody else knows what had been recorded
    check ((provenance = 'counted') = (known_at is not null and frozen_at is not null and as_at is not null)
           or provenance <> 'counted' and known_at is null and frozen_at is null),
    check (state not in ('signed', 'approved') or decided_by is not null and decided_at is not null and decided_by <> entered_by),
    primary key (controller_body, id)
);

create index figure_of_body on figure.figure (controller_body, body, metric, entered_at);
create index figure_for_what on figure.figure (controller_body, for_what);
call platform.wall('figure.figure');

-- what research found of a force is shown to it once a lead has approved it, where it is to be shared
create policy shared_with_force on figure.figure for select to probity_app
    using (shared_with_force and state = 'approved' and body = any ((select platform.bodies())::text[]));

-- the records a frozen count rests on, each with its compartment; never the rows themselves
create table figure.part (
    controller_body text    not null,
    figure          uuid    not null,
    position        integer not null,
    object_class    text    not null,
    object_id       uuid    not null,
    reference       text    not null,
    on_date         date    not null,
    state           text    not null,
    weight          numeric not null,
    compartment     text    not null check (compartment in ('OPEN', 'PSD', 'CRL', 'RID', 'ACU', 'EMB')),
    primary key (controller_body, figure, position),
    foreign key (controller_body, figure) references figure.figure (controller_body, id)
);
call platform.wall('figure.part');
revoke update on figure.part from probity_app;

-- what was frozen, signed or approved stays as it was: a change is a new figure beside the old
create function figure.closed_stays() returns trigger language plpgsql as $$
begin
    if old.state <> 'draft' then
        raise exception 'figure % is % and cannot change', old.id, old.state using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger closed_stays before update or delete on figure.figure
    for each row execute function figure.closed_stays();
