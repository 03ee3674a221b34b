-- The media list: desks of outlets that asked to be told, never a person. Whoever asks to be taken off leaves no address behind.
create table publication.outlet (
    controller_body text        not null,
    id              uuid        not null default gen_random_uuid(),
    outlet          text        not null check (outlet <> ''),
    desk            text        not null check (desk <> ''),
    email           text,
    consent         text        not null check (consent <> ''),
    consent_on      date        not null,
    added_by        uuid        not null,
    added_at        timestamptz not null,
    removed_by      uuid,
    removed_at      timestamptz,
    removed_why     text,
    primary key (controller_body, id),
    check ((removed_at is null) = (email is not null)),
    check ((removed_at is null) = (removed_by is null))
);
call platform.wall('publication.outlet');

-- What outlets asked, and what was answered; an answer is given once and stays.
create table publication.enquiry (
    controller_body text        not null,
    id              uuid        not null default gen_random_uuid(),
    ref             text        not null,
    outlet          text        not null check (outlet <> ''),
    question        text        not null check (question <> ''),
    about           text        not null,
    received_by     uuid        not null,
    received_at     timestamptz not null,
    answer          text,
    answered_by     uuid,
    answered_at     timestamptz,
    primary key (controller_body, id),
    unique (controller_body, ref),
    check ((answer is null) = (answered_at is null)),
    check ((answer is null) = (answered_by is null))
);
call platform.wall('publication.enquiry');

-- How editors reach the press office, and until when that holds.
create table publication.contact_line (
    controller_body text        not null,
    id              uuid        not null default gen_random_uuid(),
    hours           text        not null check (hours in ('in', 'out')),
    words           text        not null check (words <> ''),
    valid_from      date        not null,
    valid_to        date        not null,
    recorded_by     uuid        not null,
    recorded_at     timestamptz not null,
    ended_at        timestamptz,
    primary key (controller_body, id),
    check (valid_from <= valid_to)
);
call platform.wall('publication.contact_line');

-- The public's copy.
create table published.contact_line (
    id            uuid        primary key,
    hours         text        not null,
    words         text        not null,
    valid_from    date        not null,
    valid_to      date        not null,
    published_at  timestamptz not null,
    hidden        boolean     not null default false
);
alter table published.contact_line enable row level security;
create policy since on published.contact_line for select to probity_public using (published_at <= now() and not hidden);
create policy copying on published.contact_line for all to probity_app using (true) with check (true);
grant select on published.contact_line to probity_public;
grant select, insert, update on published.contact_line to probity_app;
