create schema if not exists publication;
grant usage on schema publication to probity_app;

-- What was decided about each concern before anything went out; it stays with the publication.
create table publication.disclosure_decision (
    controller_body text        not null,
    id              uuid        not null default gen_random_uuid(),
    release_id      uuid        not null,
    metric          text        not null,
    concern         text        not null,
    says            text        not null,
    outcome         text        not null check (outcome in ('publish', 'withhold')),
    reason          text        not null check (reason <> ''),
    decided_by      uuid        not null,
    decided_at      timestamptz not null,
    primary key (controller_body, id)
);
create index decision_of_release on publication.disclosure_decision (controller_body, release_id, metric, decided_at);
call platform.wall('publication.disclosure_decision');
revoke update on publication.disclosure_decision from probity_app;

-- The two signatures under a release and its instant. Signatures under another instant do not count.
create table publication.signature (
    controller_body text        not null,
    id              bigint generated always as identity,
    release_id      uuid        not null,
    person          uuid        not null,
    release_at      timestamptz not null,
    text_hash       text        not null,
    signed_at       timestamptz not null,
    void_at         timestamptz,
    primary key (controller_body, id)
);
create unique index one_signature_each on publication.signature (controller_body, release_id, person) where void_at is null;
call platform.wall('publication.signature');

-- What became of it: timed, stopped, published, corrected, withdrawn; append-only, the last row says where it stands.
create table publication.step (
    controller_body text        not null,
    id              bigint generated always as identity,
    release_id      uuid        not null,
    kind            text        not null check (kind in ('timed', 'stopped', 'published', 'corrected', 'withdrawn')),
    release_at      timestamptz,
    person          uuid,
    reason          text,
    happened_at     timestamptz not null,
    primary key (controller_body, id)
);
create index step_of_release on publication.step (controller_body, release_id, id);
call platform.wall('publication.step');
revoke update on publication.step from probity_app;

-- Asked for by one person, done when a second confirms.
create table publication.withdrawal (
    controller_body text        not null,
    release_id      uuid        not null,
    reason          text        not null check (reason <> ''),
    asked_by        uuid        not null,
    asked_at        timestamptz not null,
    confirmed_by    uuid,
    confirmed_at    timestamptz,
    primary key (controller_body, release_id),
    check (confirmed_by is null or confirmed_by <> asked_by)
);
call platform.wall('publication.withdrawal');

-- What the corrected version of a release will say of itself.
create table publication.correction (
    controller_body text        not null,
    release_id      uuid        not null,
    notice          text        not null check (notice <> ''),
    asked_by        uuid        not null,
    asked_at        timestamptz not null,
    primary key (controller_body, release_id)
);
call platform.wall('publication.correction');

-- The second person's yes to a decision, in a row of its own: the decision itself never changes.
create table publication.disclosure_confirmation (
    controller_body text        not null,
    decision_id     uuid        not null,
    confirmed_by    uuid        not null,
    confirmed_at    timestamptz not null,
    primary key (controller_body, decision_id),
    foreign key (controller_body, decision_id) references publication.disclosure_decision (controller_body, id)
);
call platform.wall('publication.disclosure_confirmation');
revoke update on publication.disclosure_confirmation from probity_app;
