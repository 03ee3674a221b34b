-- A note of fieldwork says where it was made and which theme or question it is about.
alter table inspection.evidence
    add column place text,
    add column theme text,
    add column question text;

-- A note of an earlier round that is used again, with why it still holds. The note stays where it was made.
create table inspection.evidence_reuse (
    controller_body text        not null,
    evidence        uuid        not null,
    round           uuid        not null,
    words           text        not null check (words <> ''),
    used_by         uuid        not null,
    used_at         timestamptz not null,
    primary key (controller_body, evidence, round),
    foreign key (controller_body, evidence) references inspection.evidence (controller_body, id),
    foreign key (controller_body, round) references inspection.round (controller_body, id)
);
call platform.wall('inspection.evidence_reuse');

-- What the inspectorate found of one answer that a force signed. A later look is a row beside it.
create table inspection.checked_answer (
    controller_body text        not null,
    id              bigint generated always as identity,
    round           uuid        not null,
    body            text        not null,
    -- of the force, and its version: a check that is signed anew is looked at anew
    assessment      uuid        not null,
    question        text        not null,
    verified        boolean     not null,
    words           text        not null check (words <> ''),
    notes           uuid[]      not null,
    person          uuid        not null,
    checked_at      timestamptz not null,
    primary key (controller_body, id),
    foreign key (controller_body, round) references inspection.round (controller_body, id),
    check (not verified or cardinality(notes) > 0)
);
call platform.wall('inspection.checked_answer');
create index checked_answer_of on inspection.checked_answer (body, assessment, question, id);
create policy own_answers on inspection.checked_answer for select to probity_app
    using (body = any ((select platform.bodies())::text[]));
revoke update on inspection.evidence_reuse, inspection.checked_answer from probity_app;

-- when a draft was sent for moderation
alter table inspection.finding add column sent_at timestamptz;
