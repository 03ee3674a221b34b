create schema if not exists report;
grant usage on schema report to probity_app;

-- One row a version of a release. A correction is a new row that names the one it corrects.
create table report.release (
    controller_body text not null,
    id uuid not null default gen_random_uuid(),
    ref text not null,
    round_key text not null,
    about_body text not null,
    state text not null check (state in ('draft', 'approved', 'embargoed', 'published', 'corrected', 'withdrawn')),
    version int not null default 1,
    corrects uuid,
    created_by uuid not null,
    created_at timestamptz not null,
    approved_by uuid,
    approved_at timestamptz,
    approved_text bytea,
    approved_hash text,
    primary key (controller_body, id),
    unique (controller_body, ref),
    check ((state = 'draft') = (approved_at is null))
);
create index release_by_round on report.release (controller_body, round_key, about_body);
create index release_correcting on report.release (controller_body, corrects) where corrects is not null;

create table report.block (
    controller_body text not null,
    release_id uuid not null,
    kind text not null,
    body_text text not null,
    version int not null default 1,
    saved_by uuid not null,
    saved_at timestamptz not null,
    primary key (controller_body, release_id, kind),
    foreign key (controller_body, release_id) references report.release (controller_body, id)
);

-- The figures that the document holds: taken over from the return at a moment, and compared with it ever after.
create table report.held_figure (
    controller_body text not null,
    release_id uuid not null,
    metric text not null,
    figure_id uuid not null,
    -- the figure as it was taken over, whole
    figure bytea not null,
    taken_at timestamptz not null,
    primary key (controller_body, release_id, metric),
    foreign key (controller_body, release_id) references report.release (controller_body, id)
);

-- Whoever wrote any of it does not approve it.
create table report.author (
    controller_body text not null,
    release_id uuid not null,
    person uuid not null,
    primary key (controller_body, release_id, person),
    foreign key (controller_body, release_id) references report.release (controller_body, id)
);

-- The short named list of people who may read it before its instant.
create table report.reader (
    controller_body text not null,
    release_id uuid not null,
    person uuid not null,
    named_by uuid not null,
    named_at timestamptz not null,
    primary key (controller_body, release_id, person),
    foreign key (controller_body, release_id) references report.release (controller_body, id)
);

-- The exact words attributed to an inspector, and their approval by that inspector.
create table report.quotation (
    controller_body text not null,
    release_id uuid not null,
    words text not null,
    speaker uuid not null,
    speaker_label text not null,
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    approved_at timestamptz,
    version int not null default 1,
    primary key (controller_body, release_id),
    foreign key (controller_body, release_id) references report.release (controller_body, id)
);

call platform.wall('report.release');
call platform.wall('report.block');
call platform.wall('report.held_figure');
call platform.wall('report.author');
call platform.wall('report.reader');
call platform.wall('report.quotation');
