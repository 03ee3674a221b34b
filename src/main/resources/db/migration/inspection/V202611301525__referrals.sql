-- A case that the inspectorate's research found, referred to its force. One referral is one case; the profiles in it and
-- the instances on them are counted beside it, and none is turned into another.
create table inspection.referral (
    controller_body text        not null,
    id              uuid        not null default gen_random_uuid(),
    ref             text        not null,
    body            text        not null,
    -- where it was found
    study           text        not null check (study <> ''),
    platform        text        not null check (platform <> ''),
    category        text        not null,
    profiles        integer     not null check (profiles > 0),
    instances       integer     not null check (instances > 0),
    -- the strength of the study's own wording is kept
    wording         text        not null check (wording <> ''),
    words           text        not null check (words <> ''),
    state           text        not null default 'draft' check (state in ('draft', 'sent')),
    authored_by     uuid        not null,
    recorded_at     timestamptz not null,
    sent_by         uuid,
    sent_at         timestamptz,
    primary key (controller_body, id),
    unique (controller_body, ref),
    check (instances >= profiles),
    check ((state = 'sent') = (sent_at is not null)),
    check (sent_by is null or sent_by <> authored_by)
);
call platform.wall('inspection.referral');
create trigger approved_stays before update or delete on inspection.referral
    for each row execute function inspection.approved_stays();
create policy sent_to_force on inspection.referral for select to probity_app
    using (state = 'sent' and body = any ((select platform.bodies())::text[]));

create table inspection.referral_entry (
    controller_body text        not null,
    id              bigint generated always as identity,
    referral        uuid        not null,
    body            text        not null,
    side            text        not null check (side in ('inspectorate', 'force')),
    act             text        not null,
    -- of an answer: a code of casework
    outcome         text,
    words           text        not null check (words <> ''),
    person          uuid        not null,
    written_at      timestamptz not null,
    primary key (controller_body, id),
    check (side = 'force' and act = 'answered' or side = 'inspectorate' and act in ('sent-back', 'closed')),
    check ((act = 'answered') = (outcome is not null)),
    check ((side = 'inspectorate') = (controller_body = 'hmic')),
    check (side = 'inspectorate' or controller_body = body)
);
call platform.wall('inspection.referral_entry');
create index entry_of_referral on inspection.referral_entry (referral, id);
create policy inspectorate_reads on inspection.referral_entry for select to probity_app
    using ('hmic' = any ((select platform.bodies())::text[]));
create policy shared_with_force on inspection.referral_entry for select to probity_app
    using (body = any ((select platform.bodies())::text[]));
revoke update on inspection.referral_entry from probity_app;
