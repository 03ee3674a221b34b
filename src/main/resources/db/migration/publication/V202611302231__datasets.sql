-- Data sets of surveys and research on their way to the public, and the copies of those that are out.
create table publication.dataset (
    controller_body text        not null,
    id              uuid        not null default gen_random_uuid(),
    ref             text        not null,
    -- reference of the wave or study
    source          text        not null,
    content         bytea       not null,
    authors         uuid[]      not null,
    prepared_at     timestamptz not null,
    outcome         text check (outcome in ('publish', 'withhold')),
    reason          text,
    decided_by      uuid,
    decided_at      timestamptz,
    confirmed_by    uuid,
    published_at    timestamptz,
    primary key (controller_body, id),
    unique (controller_body, ref),
    check ((outcome is null) = (reason is null) and (outcome is null) = (decided_by is null)),
    check ((published_at is null) = (confirmed_by is null)),
    check (confirmed_by is null or confirmed_by <> decided_by),
    check (decided_by is null or decided_by <> all (authors))
);
call platform.wall('publication.dataset');

create table published.dataset (
    slug          text        not null,
    version       int         not null,
    round_key     text        not null,
    kind          text        not null check (kind in ('survey', 'research')),
    title         text        not null,
    content       bytea       not null,
    published_at  timestamptz not null,
    hidden        boolean     not null default false,
    primary key (slug, version)
);
alter table published.dataset enable row level security;
create policy since on published.dataset for select to probity_public using (published_at <= now() and not hidden);
create policy copying on published.dataset for all to probity_app using (true) with check (true);
grant select on published.dataset to probity_public;
grant select, insert, update on published.dataset to probity_app;
