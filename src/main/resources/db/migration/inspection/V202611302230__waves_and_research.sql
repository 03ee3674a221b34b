-- A wave of a survey of the public: what it was, its questions, and one row for each reply. Rows arrive without contact
-- data; the files wait beside the wave until they are taken whole, and go then.
create table inspection.wave (
    controller_body text        not null,
    id              uuid        not null default gen_random_uuid(),
    ref             text        not null,
    -- null for a wave that belongs to no round
    round           uuid,
    title           text        not null check (title <> ''),
    collected_from  date        not null,
    collected_to    date        not null,
    carried_out_by  text        not null check (carried_out_by <> ''),
    method          text        not null check (method <> ''),
    population      text        not null check (population <> ''),
    weighting       text        not null check (weighting <> ''),
    state           text        not null default 'raw' check (state in ('raw', 'estimate')),
    authored_by     uuid        not null,
    recorded_at     timestamptz not null,
    questions_name  text        not null,
    questions_hash  text        not null,
    questions_file  bytea,
    replies_name    text        not null,
    replies_hash    text        not null,
    replies_file    bytea,
    loaded_at       timestamptz,
    edition         integer     not null default 1,
    primary key (controller_body, id),
    unique (controller_body, ref),
    foreign key (controller_body, round) references inspection.round (controller_body, id),
    check (collected_from <= collected_to),
    check ((state = 'estimate') = (loaded_at is not null)),
    check ((state = 'raw') = (questions_file is not null)),
    check ((state = 'raw') = (replies_file is not null))
);
call platform.wall('inspection.wave');

create table inspection.wave_question (
    controller_body text    not null,
    wave            uuid    not null,
    number          integer not null check (number > 0),
    -- the heading of its column
    key             text    not null check (key <> ''),
    -- the same in every wave that asks the same thing
    thread          text    not null check (thread <> ''),
    wording         text    not null check (wording <> ''),
    answers         text[]  not null check (cardinality(answers) > 1),
    counted         text[]  not null check (cardinality(counted) > 0 and counted <@ answers),
    statement       text    not null check (statement <> ''),
    primary key (controller_body, wave, number),
    unique (controller_body, wave, key),
    unique (controller_body, wave, thread),
    foreign key (controller_body, wave) references inspection.wave (controller_body, id)
);
call platform.wall('inspection.wave_question');

create table inspection.wave_reply (
    controller_body text      not null,
    wave            uuid      not null,
    -- of the spreadsheet, the only thing that a reply is known by
    row             integer   not null check (row > 1),
    weight          numeric   not null check (weight > 0),
    body            text,
    region          text,
    -- number of the answer to each question in order, from 1; 0 where none was given
    chosen          integer[] not null,
    primary key (controller_body, wave, row),
    foreign key (controller_body, wave) references inspection.wave (controller_body, id)
);
call platform.wall('inspection.wave_reply');
revoke update on inspection.wave_question, inspection.wave_reply from probity_app;

-- A commissioned study of social media: where, how and when it was gathered, and each sighting as the file gave it.
create table inspection.study (
    controller_body text        not null,
    id              uuid        not null default gen_random_uuid(),
    ref             text        not null,
    round           uuid        not null,
    title           text        not null check (title <> ''),
    carried_out_by  text        not null check (carried_out_by <> ''),
    method          text        not null check (method <> ''),
    legal_basis     text        not null check (legal_basis <> ''),
    wording         text        not null check (wording <> ''),
    collected_from  date        not null,
    collected_to    date        not null,
    state           text        not null default 'draft' check (state in ('draft', 'loaded')),
    authored_by     uuid        not null,
    recorded_at     timestamptz not null,
    file_name       text        not null,
    file_hash       text        not null,
    file            bytea,
    loaded_at       timestamptz,
    edition         integer     not null default 1,
    primary key (controller_body, id),
    unique (controller_body, ref),
    foreign key (controller_body, round) references inspection.round (controller_body, id),
    check (collected_from <= collected_to),
    check ((state = 'loaded') = (loaded_at is not null)),
    check ((state = 'draft') = (file is not null))
);
call platform.wall('inspection.study');

-- One row of the file: a profile that was examined and, where something was found on it, one instance of one case.
create table inspection.sighting (
    controller_body text    not null,
    study           uuid    not null,
    row             integer not null check (row > 1),
    body            text    not null,
    platform        text    not null check (platform <> ''),
    profile         text    not null check (profile <> ''),
    instance        text,
    case_key        text,
    category        text,
    seen_on         date,
    words           text,
    primary key (controller_body, study, row),
    foreign key (controller_body, study) references inspection.study (controller_body, id),
    check ((instance is null) = (case_key is null) and (instance is null) = (category is null)
        and (instance is null) = (words is null))
);
call platform.wall('inspection.sighting');
create index sighting_of_case on inspection.sighting (study, case_key);

-- The referral that was prepared from a case of a study.
create table inspection.study_referral (
    controller_body text        not null,
    study           uuid        not null,
    case_key        text        not null,
    referral        text        not null,
    prepared_at     timestamptz not null,
    primary key (controller_body, study, case_key),
    foreign key (controller_body, study) references inspection.study (controller_body, id)
);
call platform.wall('inspection.study_referral');
revoke update on inspection.sighting, inspection.study_referral from probity_app;
