-- The public store: copies of what was published, and nothing else. The public's role sees a row from its instant on,
-- by the clock of the database. Copies have no wall of bodies: they are for everybody (a listed exception).
create schema if not exists published;
grant usage on schema published to probity_app, probity_public;

create table published.round (
    key           text primary key,
    title         text        not null,
    asked         text        not null,
    terms         text        not null,
    criteria      text        not null,
    method        text        not null,
    -- what every page of the round says of it: sample data, or transcribed; empty for others
    marking       text        not null default '',
    as_at         date        not null,
    published_at  timestamptz not null
);

create table published.body (
    round_key     text        not null,
    body          text        not null,
    formal_name   text        not null,
    short_name    text        not null,
    place_name    text        not null,
    basis         text        not null,
    fictional     boolean     not null,
    tile_x        int,
    tile_y        int,
    published_at  timestamptz not null,
    primary key (round_key, body)
);

create table published.figure (
    id              uuid        not null,
    round_key       text        not null,
    body            text        not null,
    metric          text        not null,
    version         int         not null,
    value           numeric,
    absence         text,
    provenance      text        not null,
    unit            text        not null,
    period_from     date,
    period_to       date,
    as_at           date,
    known_at        timestamptz,
    metric_version  int         not null,
    source          text        not null,
    wording         text,
    parts_hash      text        not null,
    published_at    timestamptz not null,
    superseded_at   timestamptz,
    hidden          boolean     not null default false,
    primary key (round_key, body, metric, version),
    check ((value is null) <> (absence is null))
);
create index figure_of_round on published.figure (round_key, metric, body);

-- A version of a document. A withdrawal is a version of its own that holds the notice alone; the versions before it are
-- kept and no longer public.
create table published.document (
    slug           text        not null,
    version        int         not null,
    release_id     uuid        not null,
    round_key      text        not null,
    body           text        not null,
    title          text        not null,
    state          text        not null check (state in ('published', 'corrected', 'withdrawn')),
    notice         text        not null default '',
    content        bytea       not null,
    pdf            bytea       not null,
    odt            bytea       not null,
    text_hash      text        not null,
    published_at   timestamptz not null,
    -- when a later version replaced it, or it was withdrawn
    noticed_at     timestamptz,
    hidden         boolean     not null default false,
    primary key (slug, version)
);
create index document_of_body on published.document (body, round_key);
create index document_by_instant on published.document (published_at desc);

alter table published.round enable row level security;
alter table published.body enable row level security;
alter table published.figure enable row level security;
alter table published.document enable row level security;
create policy since on published.round for select to probity_public using (published_at <= now());
create policy since on published.body for select to probity_public using (published_at <= now());
create policy since on published.figure for select to probity_public using (published_at <= now() and not hidden);
create policy since on published.document for select to probity_public using (published_at <= now() and not hidden);
create policy copying on published.round for all to probity_app using (true) with check (true);
create policy copying on published.body for all to probity_app using (true) with check (true);
create policy copying on published.figure for all to probity_app using (true) with check (true);
create policy copying on published.document for all to probity_app using (true) with check (true);
grant select on published.round, published.body, published.figure, published.document to probity_public;
grant select, insert, update on published.round, published.body, published.figure, published.document to probity_app;
