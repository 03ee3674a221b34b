-- Staff surveys of understanding. An answer is never a row: it adds one to a count, so that nothing is kept that could be
-- tied to a person. Who has answered is kept without a time.
create schema if not exists survey;
grant usage on schema survey to probity_app, probity_counter;

create table survey.survey (
    controller_body text not null,
    id uuid not null,
    slug text not null,
    title text not null,
    purpose text not null,
    opens_on date not null,
    -- the last day on which it can be answered
    closes_on date not null check (closes_on >= opens_on),
    authors uuid[] not null check (cardinality(authors) > 0),
    stage text not null check (stage in ('draft', 'sent', 'approved', 'published')),
    approved_by uuid,
    second uuid,
    row_version int not null default 1,
    recorded_at timestamptz not null,
    primary key (controller_body, id),
    unique (controller_body, slug),
    check ((approved_by is null) = (second is null))
);
call platform.wall('survey.survey');
call platform.count_wall('survey.survey');

create table survey.question (
    controller_body text not null,
    survey_id uuid not null,
    number int not null,
    words text not null,
    options text[] not null check (cardinality(options) between 2 and 9),
    -- from 1; absent for a question that tests nothing
    correct int check (correct between 1 and cardinality(options)),
    primary key (controller_body, survey_id, number),
    foreign key (controller_body, survey_id) references survey.survey (controller_body, id)
);
call platform.wall('survey.question');
call platform.count_wall('survey.question');

-- both are recorded when the survey is published, for days that may be to come
create table survey.survey_fact (
    controller_body text not null,
    survey_id uuid not null,
    seq bigint generated always as identity,
    fact text not null check (fact in ('opened', 'closed')),
    happened_on date not null,
    recorded_at timestamptz not null,
    acted_by uuid not null,
    seconded_by uuid not null,
    primary key (controller_body, survey_id, seq),
    foreign key (controller_body, survey_id) references survey.survey (controller_body, id)
);
call platform.wall('survey.survey_fact');
call platform.count_wall('survey.survey_fact');
revoke update on survey.survey_fact from probity_app;

-- question 0, option 0 counts complete replies
create table survey.tally (
    controller_body text not null,
    survey_id uuid not null,
    question int not null,
    option int not null,
    replies int not null default 0,
    primary key (controller_body, survey_id, question, option),
    foreign key (controller_body, survey_id) references survey.survey (controller_body, id)
);
call platform.wall('survey.tally');

create table survey.taken (
    controller_body text not null,
    survey_id uuid not null,
    person uuid not null,
    primary key (controller_body, survey_id, person),
    foreign key (controller_body, survey_id) references survey.survey (controller_body, id)
);
call platform.wall('survey.taken');
revoke update on survey.taken from probity_app;
