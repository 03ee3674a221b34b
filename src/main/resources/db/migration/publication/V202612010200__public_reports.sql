-- Reports as the public gets them: one on each force beside its release, and one on all forces of a round. Versions, notices
-- and hiding are as for releases.
create table published.report (
    slug           text        not null,
    version        int         not null,
    kind           text        not null check (kind in ('force', 'national')),
    round_key      text        not null,
    -- the force; empty for all of them
    body           text        not null default '',
    title          text        not null,
    state          text        not null check (state in ('published', 'corrected', 'withdrawn')),
    notice         text        not null default '',
    content        bytea       not null,
    pdf            bytea       not null,
    odt            bytea       not null,
    published_at   timestamptz not null,
    noticed_at     timestamptz,
    hidden         boolean     not null default false,
    primary key (slug, version),
    check ((kind = 'national') = (body = ''))
);
create index report_of_round on published.report (round_key, body);
alter table published.report enable row level security;
create policy since on published.report for select to probity_public using (published_at <= now() and not hidden);
create policy copying on published.report for all to probity_app using (true) with check (true);
grant select on published.report to probity_public;
grant select, insert, update on published.report to probity_app;

-- The files of a report, made before the instant of its release; another content makes them anew.
create table publication.prepared_report (
    controller_body text        not null,
    release_id      uuid        not null,
    content_hash    text        not null,
    pdf             bytea       not null,
    odt             bytea       not null,
    prepared_at     timestamptz not null,
    primary key (controller_body, release_id)
);
call platform.wall('publication.prepared_report');
grant delete on publication.prepared_report to probity_app;

-- The two signatures under the instant of the national report of a round. It holds nothing but what its releases say, so that
-- there is no other text to sign.
create table publication.national_signature (
    controller_body text        not null,
    id              bigint generated always as identity,
    round_key       text        not null,
    person          uuid        not null,
    release_at      timestamptz not null,
    signed_at       timestamptz not null,
    void_at         timestamptz,
    primary key (controller_body, id)
);
create unique index one_national_signature_each on publication.national_signature (controller_body, round_key, person)
    where void_at is null;
call platform.wall('publication.national_signature');
