-- Factual accuracy: what a force is shown before printing, what it says of each text, and what was answered. All is kept.
create table inspection.accuracy_round (
    controller_body text        not null,
    id              uuid        not null default gen_random_uuid(),
    round           uuid        not null,
    body            text        not null,
    number          integer     not null check (number > 0),
    closes_at       timestamptz not null,
    shared_by       uuid        not null,
    shared_at       timestamptz not null,
    primary key (controller_body, id),
    unique (controller_body, round, body, number),
    foreign key (controller_body, round) references inspection.round (controller_body, id)
);
call platform.wall('inspection.accuracy_round');
create policy own_draft on inspection.accuracy_round for select to probity_app
    using (body = any ((select platform.bodies())::text[]));

-- as it was shown, word for word; the draft may change after that
create table inspection.accuracy_text (
    controller_body text        not null,
    id              uuid        not null default gen_random_uuid(),
    accuracy        uuid        not null,
    body            text        not null,
    position        integer     not null,
    kind            text        not null check (kind in ('finding', 'statement', 'paragraph')),
    source          uuid,
    heading         text        not null,
    words           text        not null,
    primary key (controller_body, id),
    unique (controller_body, accuracy, position),
    foreign key (controller_body, accuracy) references inspection.accuracy_round (controller_body, id)
);
call platform.wall('inspection.accuracy_text');
create policy own_draft on inspection.accuracy_text for select to probity_app
    using (body = any ((select platform.bodies())::text[]));

-- the force's own
create table inspection.accuracy_comment (
    controller_body text        not null,
    id              uuid        not null default gen_random_uuid(),
    accuracy        uuid        not null,
    shown           uuid        not null,
    words           text        not null check (words <> ''),
    evidence        text,
    person          uuid        not null,
    written_at      timestamptz not null,
    primary key (controller_body, id)
);
call platform.wall('inspection.accuracy_comment');
create index comment_of_accuracy on inspection.accuracy_comment (accuracy, written_at);
create policy inspectorate_reads on inspection.accuracy_comment for select to probity_app
    using ('hmic' = any ((select platform.bodies())::text[]));

-- the inspectorate's answer to one comment; a later one stands, and the earlier stays
create table inspection.accuracy_reply (
    controller_body text        not null,
    id              bigint generated always as identity,
    comment         uuid        not null,
    body            text        not null,
    outcome         text        not null check (outcome in ('accepted', 'partly', 'not-accepted')),
    words           text        not null check (words <> ''),
    person          uuid        not null,
    written_at      timestamptz not null,
    primary key (controller_body, id)
);
call platform.wall('inspection.accuracy_reply');
create index reply_of_comment on inspection.accuracy_reply (comment, id);
create policy own_replies on inspection.accuracy_reply for select to probity_app
    using (body = any ((select platform.bodies())::text[]));

revoke update on inspection.accuracy_round, inspection.accuracy_text, inspection.accuracy_comment, inspection.accuracy_reply
    from probity_app;
