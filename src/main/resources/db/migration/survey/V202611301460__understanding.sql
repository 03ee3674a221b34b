-- Scenarios with a right answer and why, waves of one survey, and answers that are sealed until the survey has closed.
-- Until now a reply added to counts at once: whoever compared the counts before and after it, or read row versions that the
-- server had not yet swept, saw what it said. Nothing was answered in that form in any release.
drop table survey.tally;

alter table survey.survey
    -- the same for every wave of one survey
    add column series uuid,
    add column wave int not null default 1 check (wave > 0);
alter table survey.question
    add column scenario text not null default '',
    -- why the right answer is right
    add column why text not null default '',
    -- the same in every wave that asks it
    add column thread uuid not null default gen_random_uuid(),
    add column dropped boolean not null default false;

-- Replies, some to a box, in an order that says nothing, under a key that is not in the database. Emptied when the survey is counted.
create table survey.box (
    controller_body text not null,
    survey_id uuid not null,
    number int not null,
    is_full boolean not null,
    sealed bytea not null,
    primary key (controller_body, survey_id, number),
    foreign key (controller_body, survey_id) references survey.survey (controller_body, id)
);
call platform.wall('survey.box');

-- a closed survey, counted once
create table survey.count (
    controller_body text not null,
    survey_id uuid not null,
    -- who served on the last day
    invited int not null check (invited >= 0),
    replies int not null check (replies >= 0),
    recorded_at timestamptz not null,
    primary key (controller_body, survey_id),
    foreign key (controller_body, survey_id) references survey.survey (controller_body, id)
);
call platform.wall('survey.count');
call platform.count_wall('survey.count');
revoke update on survey.count from probity_app;

-- of everybody; a question that fewer than ten answered has no rows
create table survey.cell (
    controller_body text not null,
    survey_id uuid not null,
    question int not null,
    option int not null,
    replies int not null check (replies >= 0),
    primary key (controller_body, survey_id, question, option),
    foreign key (controller_body, survey_id) references survey.survey (controller_body, id)
);
call platform.wall('survey.cell');
call platform.count_wall('survey.cell');
revoke update on survey.cell from probity_app;

-- of units large enough; what is not here was never written down
create table survey.unit_score (
    controller_body text not null,
    survey_id uuid not null,
    unit uuid not null,
    question int not null,
    answered int not null,
    correct int not null check (correct between 0 and answered),
    primary key (controller_body, survey_id, unit, question),
    foreign key (controller_body, survey_id) references survey.survey (controller_body, id)
);
call platform.wall('survey.unit_score');
revoke update on survey.unit_score from probity_app;
