-- Policies and information security standards: documents with versions, published by people who did not write them.
-- What figures count are facts that are only ever added, each with its day and the instant of its recording.
create schema if not exists policy;
grant usage on schema policy to probity_app, probity_counter;

create table policy.document (
    controller_body text not null,
    id uuid not null,
    kind text not null check (kind in ('policy', 'standard')),
    slug text not null,
    themes text[] not null check (cardinality(themes) > 0),
    owner uuid not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    primary key (controller_body, id),
    unique (controller_body, slug)
);
call platform.wall('policy.document');
call platform.count_wall('policy.document');

-- a draft is written over; a published version never is
create table policy.version (
    controller_body text not null,
    document_id uuid not null,
    id uuid not null,
    number int not null,
    -- a policy may change its name and stay the same policy
    title text not null,
    body_text text not null,
    what_changed text not null,
    in_force_on date not null,
    review_on date,
    -- of a standard: whether it asks for more than the version before it
    strengthens boolean,
    authors uuid[] not null check (cardinality(authors) > 0),
    stage text not null check (stage in ('draft', 'sent', 'approved', 'published')),
    approved_by uuid,
    approved_at timestamptz,
    second uuid,
    row_version int not null default 1,
    recorded_at timestamptz not null,
    primary key (controller_body, id),
    unique (controller_body, document_id, number),
    foreign key (controller_body, document_id) references policy.document (controller_body, id),
    check ((approved_by is null) = (approved_at is null) and (approved_by is null) = (second is null)),
    check (stage in ('draft', 'sent') or approved_by is not null)
);
call platform.wall('policy.version');
call platform.count_wall('policy.version');

create table policy.version_fact (
    controller_body text not null,
    document_id uuid not null,
    version_id uuid not null,
    seq bigint generated always as identity,
    fact text not null check (fact in ('published', 'withdrawn')),
    -- the day it came into force, or ended
    happened_on date not null,
    recorded_at timestamptz not null,
    acted_by uuid not null,
    seconded_by uuid,
    reason text,
    primary key (controller_body, version_id, seq),
    foreign key (controller_body, document_id) references policy.document (controller_body, id),
    foreign key (controller_body, version_id) references policy.version (controller_body, id)
);
call platform.wall('policy.version_fact');
call platform.count_wall('policy.version_fact');
revoke update on policy.version_fact from probity_app;
create index version_fact_by_document on policy.version_fact (controller_body, document_id, happened_on);

-- what shows that a standard was raised: without it there is a statement and no figure
create table policy.evidence (
    controller_body text not null,
    version_id uuid not null,
    id uuid not null,
    what text not null,
    dated_on date not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    primary key (controller_body, version_id, id),
    foreign key (controller_body, version_id) references policy.version (controller_body, id)
);
call platform.wall('policy.evidence');
call platform.count_wall('policy.evidence');
revoke update on policy.evidence from probity_app;
