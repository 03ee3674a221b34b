-- Cases and what happened to them. What figures count are rows that are only ever added, each with the day on which a
-- thing happened (happened_on) and the instant at which it was recorded (recorded_at). Nothing here is a running number:
-- references and ids are random, so that a gap tells nobody that a case exists (security.md section 3).
create schema if not exists casework;
grant usage on schema casework to probity_app, probity_counter;

create table casework.case_file (
    controller_body text not null,
    id uuid not null,
    reference text not null,
    kind text not null check (kind in ('disclosure', 'social-media', 'relationship', 'second-job', 'gift')),
    title text not null,
    came_by text not null,
    received_on date not null,
    -- the state of permissions.csv, kept beside the facts for lists; never counted
    state text not null check (state in ('assigning', 'open', 'for_decision', 'closed')),
    -- the subjects' line managers are kept out as well (security.md section 2.4)
    keep_from_line boolean not null,
    version int not null default 1,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    primary key (controller_body, id),
    unique (controller_body, reference)
);
call platform.wall('casework.case_file');
call platform.count_wall('casework.case_file');

create table casework.case_fact (
    controller_body text not null,
    case_id uuid not null,
    seq bigint generated always as identity,
    fact text not null check (fact in ('opened', 'not-opened', 'opening-corrected', 'put-for-decision', 'sent-back',
        'closed', 'reopened', 'merged', 'referred-in', 'outcome-returned')),
    happened_on date not null,
    recorded_at timestamptz not null,
    acted_by uuid not null,
    seconded_by uuid,
    outcome text,
    other_case uuid,
    reason text,
    primary key (controller_body, case_id, seq),
    foreign key (controller_body, case_id) references casework.case_file (controller_body, id),
    foreign key (controller_body, other_case) references casework.case_file (controller_body, id),
    check ((fact = 'closed') = (outcome is not null)),
    check ((fact = 'merged') = (other_case is not null))
);
call platform.wall('casework.case_fact');
call platform.count_wall('casework.case_fact');
revoke update on casework.case_fact from probity_app;
create index case_fact_by_day on casework.case_fact (controller_body, fact, happened_on);

create table casework.allegation (
    controller_body text not null,
    case_id uuid not null,
    id uuid not null,
    kind text not null check (kind in ('disclosure-media', 'disclosure-crime-group', 'disclosure-friends-family',
        'disclosure-private-investigator', 'disclosure-other', 'social-media', 'relationship', 'second-job', 'gift')),
    words text not null,
    alleged_on date,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    primary key (controller_body, case_id, id),
    foreign key (controller_body, case_id) references casework.case_file (controller_body, id)
);
call platform.wall('casework.allegation');
call platform.count_wall('casework.allegation');
revoke update on casework.allegation from probity_app;

create table casework.case_person (
    controller_body text not null,
    case_id uuid not null,
    id uuid not null,
    -- absent for somebody outside the body, who is described in words
    person uuid,
    described text,
    part text not null check (part in ('subject', 'associate', 'witness', 'complainant')),
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    primary key (controller_body, case_id, id),
    foreign key (controller_body, case_id) references casework.case_file (controller_body, id),
    check ((person is null) <> (described is null))
);
call platform.wall('casework.case_person');
revoke update on casework.case_person from probity_app;
create index case_person_by_person on casework.case_person (controller_body, person);

-- an exclusion only grows: there is a row for each that must outlive a change of the organisation chart
create table casework.exclusion (
    controller_body text not null,
    case_id uuid not null,
    person uuid not null,
    why text not null check (why in ('line-manager', 'marked')),
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    primary key (controller_body, case_id, person),
    foreign key (controller_body, case_id) references casework.case_file (controller_body, id)
);
call platform.wall('casework.exclusion');
revoke update on casework.exclusion from probity_app;

create table casework.team_member (
    controller_body text not null,
    case_id uuid not null,
    person uuid not null,
    part text not null check (part in ('head', 'investigator', 'decider')),
    from_at timestamptz not null,
    until_at timestamptz,
    assigned_by uuid not null,
    primary key (controller_body, case_id, person, part, from_at),
    foreign key (controller_body, case_id) references casework.case_file (controller_body, id)
);
call platform.wall('casework.team_member');
create index team_member_now on casework.team_member (person, controller_body) where until_at is null;

create table casework.chronology (
    controller_body text not null,
    case_id uuid not null,
    id uuid not null,
    happened_on date not null,
    words text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    primary key (controller_body, case_id, id),
    foreign key (controller_body, case_id) references casework.case_file (controller_body, id)
);
call platform.wall('casework.chronology');
revoke update on casework.chronology from probity_app;

-- a social media case, the profiles in it and the instances on them are three counts, never converted into one another
create table casework.social_media (
    controller_body text not null,
    case_id uuid not null,
    origin text not null check (origin in ('inspectorate-research', 'own')),
    platform text not null,
    categories text[] not null check (cardinality(categories) > 0),
    -- the study's own words for it, kept: potentially inappropriate, or inappropriate
    wording text,
    study text,
    recorded_at timestamptz not null,
    primary key (controller_body, case_id),
    foreign key (controller_body, case_id) references casework.case_file (controller_body, id),
    check ((origin = 'inspectorate-research') = (wording is not null)),
    check ((origin = 'inspectorate-research') = (study is not null))
);
call platform.wall('casework.social_media');
call platform.count_wall('casework.social_media');
revoke update on casework.social_media from probity_app;

create table casework.profile (
    controller_body text not null,
    case_id uuid not null,
    id uuid not null,
    platform text not null,
    label text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    primary key (controller_body, case_id, id),
    foreign key (controller_body, case_id) references casework.case_file (controller_body, id)
);
call platform.wall('casework.profile');
revoke update on casework.profile from probity_app;

create table casework.instance (
    controller_body text not null,
    case_id uuid not null,
    id uuid not null,
    category text not null,
    posted_on date,
    words text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    primary key (controller_body, case_id, id),
    foreign key (controller_body, case_id) references casework.case_file (controller_body, id)
);
call platform.wall('casework.instance');
revoke update on casework.instance from probity_app;

-- an act that waits for its second person, who is shown reference, actor, act and reason and no more
create table casework.asked_act (
    controller_body text not null,
    id uuid not null,
    case_id uuid not null,
    act text not null check (act in ('not-open', 'duplicate', 'reopen')),
    happened_on date not null,
    other_case uuid,
    reason text not null,
    asked_by uuid not null,
    asked_at timestamptz not null,
    second uuid not null,
    answer text check (answer in ('confirmed', 'declined')),
    answered_at timestamptz,
    primary key (controller_body, id),
    foreign key (controller_body, case_id) references casework.case_file (controller_body, id),
    check ((answer is null) = (answered_at is null))
);
call platform.wall('casework.asked_act');
create index asked_act_of_second on casework.asked_act (second, controller_body) where answer is null;

-- one case with all that decides who may know of it: read alone or in lists, judged by the same rules
create view casework.case_face with (security_invoker = true) as
select c.*,
    array(select t.person from casework.team_member t
        where t.controller_body = c.controller_body and t.case_id = c.id and t.until_at is null) as team,
    -- whoever ever looked into it does not judge it
    array(select t.person from casework.team_member t
        where t.controller_body = c.controller_body and t.case_id = c.id and t.part = 'investigator') as investigators,
    array(select p.person from casework.case_person p
        where p.controller_body = c.controller_body and p.case_id = c.id and p.person is not null) as named,
    array(select p.person from casework.case_person p
        where p.controller_body = c.controller_body and p.case_id = c.id and p.person is not null
            and p.part = 'subject') as subjects,
    array(select e.person from casework.exclusion e
        where e.controller_body = c.controller_body and e.case_id = c.id) as kept_out,
    (select f.acted_by from casework.case_fact f
        where f.controller_body = c.controller_body and f.case_id = c.id and f.fact = 'closed'
        order by f.seq desc limit 1) as decided_by,
    (select f.happened_on from casework.case_fact f
        where f.controller_body = c.controller_body and f.case_id = c.id and f.fact in ('opened', 'opening-corrected')
        order by f.seq desc limit 1) as opened_on,
    (select f.fact from casework.case_fact f
        where f.controller_body = c.controller_body and f.case_id = c.id
            and f.fact in ('closed', 'reopened', 'merged', 'not-opened')
        order by f.seq desc limit 1) as last_turn,
    (select count(*) from casework.allegation a
        where a.controller_body = c.controller_body and a.case_id = c.id) as allegations
from casework.case_file c;
grant select on casework.case_face to probity_app;
