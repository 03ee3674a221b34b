-- The health check: a run through a checklist, its signature, and the action plan made from its gaps. What figures count
-- are rows that are only ever added, each with its day and the instant of its recording.
create schema if not exists healthcheck;
grant usage on schema healthcheck to probity_app, probity_counter;

create table healthcheck.assessment (
    controller_body text not null,
    id uuid not null,
    round text not null,
    number int not null,
    checklist text not null,
    stage text not null check (stage in ('draft', 'ready', 'signed')),
    row_version int not null default 1,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    primary key (controller_body, id),
    unique (controller_body, round, number)
);
call platform.wall('healthcheck.assessment');
call platform.count_wall('healthcheck.assessment');

-- written over while the check is a draft, never after
create table healthcheck.answer (
    controller_body text not null,
    assessment_id uuid not null,
    question text not null,
    answer text not null check (answer in ('yes', 'partly', 'no', 'not-applicable')),
    words text not null,
    evidence text,
    author uuid not null,
    answered_at timestamptz not null,
    row_version int not null default 1,
    primary key (controller_body, assessment_id, question),
    foreign key (controller_body, assessment_id) references healthcheck.assessment (controller_body, id)
);
call platform.wall('healthcheck.answer');

create table healthcheck.assessment_fact (
    controller_body text not null,
    assessment_id uuid not null,
    seq bigint generated always as identity,
    fact text not null check (fact in ('ready', 'signed')),
    happened_on date not null,
    recorded_at timestamptz not null,
    acted_by uuid not null,
    primary key (controller_body, assessment_id, seq),
    foreign key (controller_body, assessment_id) references healthcheck.assessment (controller_body, id)
);
call platform.wall('healthcheck.assessment_fact');
call platform.count_wall('healthcheck.assessment_fact');
revoke update on healthcheck.assessment_fact from probity_app;

create table healthcheck.plan (
    controller_body text not null,
    id uuid not null,
    assessment_id uuid not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    primary key (controller_body, id),
    foreign key (controller_body, assessment_id) references healthcheck.assessment (controller_body, id)
);
call platform.wall('healthcheck.plan');
call platform.count_wall('healthcheck.plan');
revoke update on healthcheck.plan from probity_app;

create table healthcheck.plan_fact (
    controller_body text not null,
    plan_id uuid not null,
    seq bigint generated always as identity,
    fact text not null check (fact in ('made')),
    happened_on date not null,
    recorded_at timestamptz not null,
    acted_by uuid not null,
    primary key (controller_body, plan_id, seq),
    foreign key (controller_body, plan_id) references healthcheck.plan (controller_body, id)
);
call platform.wall('healthcheck.plan_fact');
call platform.count_wall('healthcheck.plan_fact');
revoke update on healthcheck.plan_fact from probity_app;

-- the first due date stays; the distance to the present one is slippage
create table healthcheck.action (
    controller_body text not null,
    id uuid not null,
    plan_id uuid not null,
    questions text[] not null check (cardinality(questions) > 0),
    what text not null,
    owner uuid not null,
    first_due_on date not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    primary key (controller_body, id),
    foreign key (controller_body, plan_id) references healthcheck.plan (controller_body, id)
);
call platform.wall('healthcheck.action');
call platform.count_wall('healthcheck.action');
revoke update on healthcheck.action from probity_app;

create table healthcheck.action_fact (
    controller_body text not null,
    action_id uuid not null,
    seq bigint generated always as identity,
    fact text not null check (fact in ('progress', 'due-moved', 'closed')),
    happened_on date not null,
    recorded_at timestamptz not null,
    acted_by uuid not null,
    due_on date,
    words text not null,
    primary key (controller_body, action_id, seq),
    foreign key (controller_body, action_id) references healthcheck.action (controller_body, id),
    check ((fact = 'due-moved') = (due_on is not null))
);
call platform.wall('healthcheck.action_fact');
call platform.count_wall('healthcheck.action_fact');
revoke update on healthcheck.action_fact from probity_app;
