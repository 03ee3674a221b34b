-- A grade for one theme of one force in one round. Who moved it, and why, is a row for each move.
create table inspection.judgement (
    controller_body text        not null,
    id              uuid        not null default gen_random_uuid(),
    round           uuid        not null,
    body            text        not null,
    theme           text        not null,
    -- the scale of the round's day: grade-scales.csv
    scale           text        not null,
    recorded_at     timestamptz not null,
    primary key (controller_body, id),
    unique (controller_body, round, body, theme),
    foreign key (controller_body, round) references inspection.round (controller_body, id)
);
call platform.wall('inspection.judgement');

create table inspection.judgement_move (
    controller_body text        not null,
    id              bigint generated always as identity,
    judgement       uuid        not null,
    act             text        not null check (act in ('proposed', 'moderated')),
    grade           text        not null,
    words           text        not null check (words <> ''),
    person          uuid        not null,
    moved_at        timestamptz not null,
    primary key (controller_body, id),
    foreign key (controller_body, judgement) references inspection.judgement (controller_body, id)
);
call platform.wall('inspection.judgement_move');
create index move_of_judgement on inspection.judgement_move (controller_body, judgement, id);
revoke update on inspection.judgement, inspection.judgement_move from probity_app;
